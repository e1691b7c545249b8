const institution =
  /(?:局|委|委员会|办|办公室|厅|院|中心|站|所|校|学校|幼儿园|队|处|政府|会|馆|园|学|社|部|署|室|团|司|公司|街道|场|库|台|宫|政协|人大|联|残联|妇联|监狱|保护区|工商联|基地|集团|学院|分局|研究院|托儿所|水库|陵园|机构|指挥部|公路段|养护段|管理段)$/;
/** Words that end a name without being part of it: which of its accounts these are. */
const scope = /(?:\((?:汇总|本级|机关|部门汇总|机关本级)\)|汇总|本级)$/;
/** What stands for a name where none was filled in, or for whoever speaks. */
const nobody =
  /^(?:我|本|该|各|其|某|全|贵)?(?:部门|单位|部门单位|部门\(单位\)|单位\(部门\)|机关|办公室|局|院|校|学校|中心)$/;
const slot = /[xX×╳○*＊某{}_?？]{1,}|\[|\]/;
const sentence =
  /[，。；、:!"《》<>=|\t]|\d{3,}|的|主要|情况|说明|关于|根据|按照|决算|预算|收入|支出|经费|附件|附表/;

/** Longest name of an institution that is worth believing. */
const longest = 40;

/**
 * The name of an institution that `text` is, without what surrounds it in print (numbering, a leading colon, 汇总 or
 * 本级 without brackets); undefined where it is none.
 */
export function unitName(text: string): string | undefined {
  const name = text
    .replace(/^(?:附件\d*|[:：·\-—_*\s])+/, '')
    .replace(/[:：·\-—_\s]+$/, '')
    .replace(/(?<!\()(?:汇总|本级)$/, '');
  if (name.length < 3 || name.length > longest) return undefined;
  if (nobody.test(name) || slot.test(name) || sentence.test(name)) return undefined;
  return institution.test(name.replace(scope, '')) ? name : undefined;
}

/** The name of an institution that says where it is: 青禾县水文站, not 区直工委 or 水文站. */
export function placedUnitName(text: string): string | undefined {
  const name = unitName(text);
  return name && /^.+(?:省|市|县|区|州|旗|盟|乡|镇|街道|苏木)./.test(name) ? name : undefined;
}
