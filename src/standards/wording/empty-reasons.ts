/** What may stand around a reason without adding to it. */
const opening =
  /^(?:是|为|系|由于|因为|因(?!公)|按|根据|(?:本|我)(?:单位|部门|年度?|站|局|院|校|所|中心)|\d{4}年度?)+/;
const closing = /(?:等|所致|导致|造成|原因|的?影响|[，、。；"])+$/;

/** Whole reasons that say nothing of what happened, without what stands around them. */
const empty: readonly RegExp[] = [
  /^(?:实际)?据实(?:列支|支出|开支|结算|支付|安排)?$/,
  /^实际(?:情况|需要|支出|发生|支出情况|发生情况|执行情况)?(?:据实)?(?:支出|列支|开支|支付|执行|调整|安排)?$/,
  /^(?:实际|日常|正常)?(?:工作|业务|单位|实际工作|工作开展|业务开展)(?:实际)?需要(?:增加|减少|安排|调整)?(?:支出|经费|费用)?$/,
  /^严格(?:按照|按|执行|遵守)(?:有关|相关|财务|国家|上级|各项)?(?:规定|预算|标准|制度|要求|政策)(?:要求|执行|支出|列支|开支|使用)*$/,
  /^(?:照)?(?:有关|相关|政策|上级|年初)?(?:规定|预算|要求)(?:执行|支出|列支|安排|使用)?$/,
  /^实际(?:执行|支出)(?:情况)?(?:与预算)?(?:基本)?(?:贴合|符合|接近)(?:年初)?(?:预算|预期)?$/,
  /^(?:与(?:上年|预算|年初预算)数?)?基本(?:持平|一致|相符)$/,
  /^正常(?:支出|变动|变化|增长|增减|波动|开支|业务|业务支出|工作)(?:变动|变化)?$/,
  /^(?:实际)?(?:支出|开支|经费|费用|收入|收支|资金)数?(?:有所)?(?:增加|减少|增长|下降|变动|变化|增减)$/,
  /^(?:预算)?执行(?:情况)?(?:差异|偏差|变动|变化)$/,
  /^(?:其他|无|略|特殊情况)$/,
];

/** Whether a folded reason says nothing: no thing, no event, no person, no amount. */
export function isEmptyReason(reason: string): boolean {
  const core = reason.replace(opening, '').replace(closing, '');
  return empty.some((pattern) => pattern.test(core));
}
