import { clause } from './clause.ts';

const of = (item: string) => `procurement?item=${item}`;
const awarded = (item: string) => `procurement-awarded?item=${item}`;
const parts = [
  ['货物', 'goods'],
  ['工程', 'works'],
  ['服务', 'services'],
] as const;

const spent =
  '{some procurement}{year}年度政府采购支出总额{amount procurement}，其中：' +
  `${parts.map(([label, item]) => `政府采购${label}支出{amount ${of(item)}}`).join('、')}。`;

const toSmaller =
  `政府采购授予中小企业合同金额{amount ${awarded('sme')}}，` +
  `占政府采购支出总额的{share ${awarded('sme')} of procurement}`;

const toMicro = `授予小微企业合同金额{amount ${awarded('micro')}}`;

/** The share of each part that went to smaller enterprises, where there is such a part. */
const byPart = parts
  .map(([label, item]) => {
    const share = `{share ${awarded(item)} of ${of(item)}}`;
    return `[；{some ${of(item)}}${label}采购授予中小企业合同金额占${label}支出金额的${share}]`;
  })
  .join('');

export default clause({
  id: 'procurement',
  title: { zh: '政府采购及授予中小企业的份额', en: 'Procurement and the share of smaller enterprises' },
  section: 'narrative/procurement',
  variants: [
    {
      id: 'none',
      when: { zh: '没有采购', en: 'there is none' },
      template: '{none procurement}{year}年度未发生政府采购支出。',
    },
    {
      id: 'with-shares',
      when: {
        zh: '有采购，小微企业占采购总额',
        en: 'with the share of micro enterprises in all procurement',
      },
      places: ['140000'],
      template: `${spent}${toSmaller}。其中：${toMicro}，占政府采购支出总额的{share ${awarded('micro')} of procurement}。`,
    },
    {
      id: 'with-shares-by-part',
      when: {
        zh: '有采购，小微企业占中小企业，并按货物、工程、服务',
        en: 'with shares by goods, works and services',
      },
      places: ['000000'],
      template: `${spent}${toSmaller}，其中：${toMicro}，占授予中小企业合同金额的{share ${awarded('micro')} of ${awarded('sme')}}${byPart}。`,
    },
    {
      id: 'without-shares',
      when: { zh: '有采购，不知授予中小企业多少', en: 'what smaller enterprises got is not known' },
      template: spent,
    },
  ],
});
