import type { Choice } from '../declaration.ts';
import { money } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';

const line = (concept: string, item: string, zh: string, en: string, partOf?: string): Choice => ({
  id: `${concept}-${item}`,
  label: { zh, en },
  concept,
  at: { item },
  ...(partOf ? { partOf } : {}),
});

const procurement = quantitySheet({
  id: 'procurement',
  title: { zh: '政府采购', en: 'Procurement' },
  about: [
    { zh: '本年政府采购支出，和合同授予中小企业的金额；没有就留空。金额单位：元，填到分。', en: 'What was procured this year, and the contracts that smaller enterprises won; blank where there is none. Yuan, to the fen.' },
    { zh: '授予小微企业的已含在授予中小企业的金额里。', en: 'What small and micro enterprises won is within what smaller enterprises won.' },
  ],
  lines: 'line',
  columns: [
    { id: 'line', heading: { zh: '项目', en: 'item' }, isRequired: true, width: 46, kind: { kind: 'choice', of: [
      line('procurement', 'goods', '政府采购货物支出', 'goods'),
      line('procurement', 'works', '政府采购工程支出', 'works'),
      line('procurement', 'services', '政府采购服务支出', 'services'),
      line('procurement-awarded', 'sme', '授予中小企业合同金额', 'won by smaller enterprises'),
      line('procurement-awarded', 'micro', '其中：授予小微企业合同金额', 'of which by small and micro enterprises', 'procurement-awarded-sme'),
      line('procurement-awarded', 'goods', '货物采购授予中小企业合同金额', 'goods won by smaller enterprises'),
      line('procurement-awarded', 'works', '工程采购授予中小企业合同金额', 'works won by smaller enterprises'),
      line('procurement-awarded', 'services', '服务采购授予中小企业合同金额', 'services won by smaller enterprises'),
      line('procurement-reserved', 'sme', '面向中小企业预留项目的预算金额', 'reserved for smaller enterprises'),
      line('procurement-reserved', 'micro', '面向小微企业预留项目的预算金额', 'reserved for small and micro enterprises'),
      line('procurement-awarded', 'sme-reserved', '预留项目中授予中小企业合同金额', 'won by smaller enterprises in reserved projects'),
      line('procurement-awarded', 'micro-reserved', '预留项目中授予小微企业合同金额', 'won by small and micro enterprises in reserved projects'),
      line('procurement-awarded', 'sme-unreserved', '其他项目中授予中小企业合同金额', 'won by smaller enterprises in other projects'),
    ] } },
    { id: 'now', heading: { zh: '金额（元）', en: 'amount (yuan)' }, aliases: ['金额', '本年数', '决算数'], kind: money, states: {}, width: 20 },
  ],
}); // prettier-ignore
export default procurement;
