/** A misspelling that can mean nothing else: the words as they are found in folded text, and what they should be. */
export interface Typo {
  readonly wrong: RegExp;
  readonly right: string;
}

const clauseStart = '(?:^|[，。；:、(]|主要是|原因是|由于|因为|系)';

/** What begins a clause. A look back comes after the first character: before it, it would be made at every one. */
function atClauseStart(first: string, rest: string): RegExp {
  return new RegExp(`${first}(?<=${clauseStart}${first})${rest}`, 'g');
}

/**
 * Only words that no correct sentence holds. Homophones and look-alikes of the pinyin and stroke input methods,
 * seen in published accounts.
 */
export const typos: readonly Typo[] = [
  { wrong: atClauseStart('办', '单位'), right: '本单位' },
  { wrong: atClauseStart('办', '部门(?!的?主任|的?负责人)'), right: '本部门' },
  { wrong: atClauseStart('截', '止(?:到|至)?(?=20\\d\\d年)'), right: '截至' },
  { wrong: /(?<![当叫看称])做为(?![民人群什了何好实])/g, right: '作为' },
  {
    wrong: /其它(?=收入|支出|资金|资本性支出|商品和服务|工资福利|用车|重要事项|需要说明)/g,
    right: '其他',
  },
  { wrong: /帐(?<=(?:转|记|对|挂|坏|呆|入|报|查|做|台|银行)帐)(?!篷|幕|房)/g, right: '账' },
  { wrong: /帐(?=户|目|务|簿|面|套|款|实相符)/g, right: '账' },
  { wrong: /报消/g, right: '报销' },
  { wrong: /拔(?=款|付)/g, right: '拨' },
  {
    wrong: /(?<!自|知|异|利|律|为|克)己(?=完成|支付|实施|拨付|安排|公开|纳入|下达|上缴|执行|全部|经)/g,
    right: '已',
  },
  { wrong: /增涨/g, right: '增长' },
  { wrong: /按排(?![名序队列水污放头期班])/g, right: '安排' },
  { wrong: /凋整/g, right: '调整' },
  { wrong: /持评/g, right: '持平' },
  { wrong: /结佘/g, right: '结余' },
  { wrong: /部(?<=第[一二三四五六]部)份/g, right: '部分' },
  { wrong: /职则/g, right: '职责' },
  { wrong: /一搬公共预算/g, right: '一般公共预算' },
  { wrong: /政府姓基金/g, right: '政府性基金' },
  { wrong: /国有资本经菅/g, right: '国有资本经营' },
  { wrong: /公务接代/g, right: '公务接待' },
  { wrong: /公务用车(?:购制|够置)/g, right: '公务用车购置' },
  { wrong: /出国\((?:镜|竟)\)/g, right: '出国（境）' },
  { wrong: /政府(?:采构|釆购|彩购)/g, right: '政府采购' },
  { wrong: /住房公基金/g, right: '住房公积金' },
  { wrong: /(?:机关|日常)运行经废/g, right: '机关运行经费' },
  { wrong: /(?:绩校|续效|绩郊)(?=自评|评价|管理|目标)/g, right: '绩效' },
];
