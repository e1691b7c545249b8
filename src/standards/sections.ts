import type { StatutorySection } from '../model/section.ts';

/**
 * The sections of a disclosure, over all places: headings vary, what they are about does not.
 * Basis: 地方预决算公开操作规程 (财预〔2016〕143号) and the provincial templates.
 */
export const statutorySections: readonly StatutorySection[] = [
  { id: 'overview', title: { zh: '概况', en: 'Overview' }, headings: ['概况', '基本情况', '单位概况', '部门概况'], prose: 'free' },
  { id: 'overview/duties', title: { zh: '部门（单位）职责', en: 'Duties' }, headings: ['职责', '主要职能', '职能', '主要职责', '基本职能', '职能简介'], within: 'overview', prose: 'free' },
  { id: 'overview/organisation', title: { zh: '机构设置情况', en: 'Organisation' }, headings: ['机构设置', '机构情况', '单位构成', '部门决算单位构成', '决算单位构成', '机构设置情况', '单位基本情况', '人员情况', '机构人员'], within: 'overview', prose: 'free' },
  { id: 'tables', title: { zh: '决算表', en: 'Tables' }, headings: ['部门决算表', '单位决算表', '决算报表', '决算公开表', '决算表', '决算公开报表', '年度部门决算公开表'], prose: 'tables' },
  { id: 'narrative', title: { zh: '情况说明', en: 'Narrative' }, headings: ['情况说明', '决算情况说明', '部门决算情况说明', '单位决算情况说明'], prose: 'narrative' },
  { id: 'narrative/total', title: { zh: '收入支出决算总体情况说明', en: 'Income and expenditure in total' }, headings: ['收入支出决算总体情况', '收支决算总体情况', '收入支出总体情况', '收支总体情况'], within: 'narrative', concept: 'income-total', prose: 'narrative' },
  { id: 'narrative/income', title: { zh: '收入决算情况说明', en: 'Income' }, headings: ['收入决算情况', '收入情况', '收入决算'], within: 'narrative', concept: 'income', prose: 'narrative' },
  { id: 'narrative/expenditure', title: { zh: '支出决算情况说明', en: 'Expenditure' }, headings: ['支出决算情况', '支出情况', '支出决算'], within: 'narrative', concept: 'expenditure', prose: 'narrative' },
  { id: 'narrative/fiscal', title: { zh: '财政拨款收支决算总体情况说明', en: 'Fiscal appropriations in total' }, headings: ['财政拨款收支决算总体情况', '财政拨款收入支出决算总体情况', '财政拨款收支总体情况', '财政拨款收支决算情况', '财政拨款收入支出决算情况'], within: 'narrative', concept: 'income-total', at: { source: 'fiscal' }, prose: 'narrative' },
  { id: 'narrative/general', title: { zh: '一般公共预算财政拨款支出决算情况说明', en: 'General-budget expenditure' }, headings: ['一般公共预算财政拨款支出决算情况', '一般公共预算支出决算情况', '一般公共预算财政拨款收入支出决算情况'], within: 'narrative', concept: 'expenditure', at: { fund: 'general' }, prose: 'narrative' },
  { id: 'narrative/general/total', title: { zh: '一般公共预算财政拨款支出决算总体情况', en: 'General-budget expenditure in total' }, headings: ['一般公共预算财政拨款支出决算总体情况', '总体情况', '支出决算总体情况'], within: 'narrative/general', concept: 'expenditure', at: { fund: 'general' }, prose: 'narrative' },
  { id: 'narrative/general/structure', title: { zh: '一般公共预算财政拨款支出决算结构情况', en: 'General-budget expenditure by class' }, headings: ['结构情况', '支出决算结构情况', '一般公共预算财政拨款支出决算结构情况'], within: 'narrative/general', concept: 'expenditure', at: { fund: 'general' }, prose: 'narrative' },
  { id: 'narrative/general/items', title: { zh: '一般公共预算财政拨款支出决算具体情况', en: 'General-budget expenditure item by item' }, headings: ['具体情况', '支出决算具体情况', '一般公共预算财政拨款支出决算具体情况'], within: 'narrative/general', concept: 'expenditure', at: { fund: 'general' }, prose: 'narrative' },
  { id: 'narrative/basic', title: { zh: '一般公共预算财政拨款基本支出决算情况说明', en: 'General-budget basic expenditure' }, headings: ['一般公共预算财政拨款基本支出决算情况', '基本支出决算情况', '一般公共预算基本支出决算情况', '财政拨款基本支出情况'], within: 'narrative', concept: 'expenditure', at: { fund: 'general', nature: 'basic' }, prose: 'narrative' },
  { id: 'narrative/government-fund', title: { zh: '政府性基金预算财政拨款收支决算情况说明', en: 'Government funds' }, headings: ['政府性基金预算财政拨款收支决算情况', '政府性基金预算', '政府性基金预算财政拨款收入支出决算情况', '政府性基金预算收支决算情况'], within: 'narrative', concept: 'expenditure', at: { fund: 'government-fund' }, prose: 'narrative' },
  { id: 'narrative/state-capital', title: { zh: '国有资本经营预算财政拨款支出决算情况说明', en: 'State capital budget' }, headings: ['国有资本经营预算财政拨款支出决算情况', '国有资本经营预算', '国有资本经营预算财政拨款收入支出决算情况'], within: 'narrative', concept: 'expenditure', at: { fund: 'state-capital' }, prose: 'narrative' },
  { id: 'narrative/three-public', title: { zh: '财政拨款“三公”经费支出决算情况说明', en: 'Three public expenses' }, headings: ['"三公"经费支出决算情况', '"三公"经费', '三公经费', '财政拨款"三公"经费支出决算情况'], within: 'narrative', concept: 'three-public', prose: 'narrative' },
  { id: 'narrative/three-public/total', title: { zh: '“三公”经费财政拨款支出决算总体情况说明', en: 'Three public expenses in total' }, headings: ['"三公"经费财政拨款支出决算总体情况', '总体情况', '"三公"经费总体情况'], within: 'narrative/three-public', concept: 'three-public', prose: 'narrative' },
  { id: 'narrative/three-public/details', title: { zh: '“三公”经费财政拨款支出决算具体情况说明', en: 'Three public expenses in detail' }, headings: ['"三公"经费财政拨款支出决算具体情况', '具体情况', '分项情况', '"三公"经费实物量情况', '实物量情况'], within: 'narrative/three-public', concept: 'three-public', prose: 'narrative' },
  { id: 'narrative/other', title: { zh: '其他重要事项情况说明', en: 'Other important matters' }, headings: ['其他重要事项', '其他重要事项的情况', '其他需要说明的事项'], within: 'narrative', prose: 'narrative' },
  { id: 'narrative/operating-cost', title: { zh: '机关运行经费支出情况说明', en: 'Operating costs' }, headings: ['机关运行经费', '机关运行经费支出情况'], within: 'narrative', concept: 'operating-cost', prose: 'narrative' },
  { id: 'narrative/procurement', title: { zh: '政府采购情况说明', en: 'Government procurement' }, headings: ['政府采购', '政府采购支出情况', '政府采购情况'], within: 'narrative', concept: 'procurement', prose: 'narrative' },
  { id: 'narrative/assets', title: { zh: '国有资产占用情况说明', en: 'State assets' }, headings: ['国有资产占用', '国有资产占有使用', '国有资产'], within: 'narrative', concept: 'vehicles', prose: 'narrative' },
  { id: 'narrative/performance', title: { zh: '预算绩效情况说明', en: 'Performance' }, headings: ['预算绩效', '预算绩效管理', '绩效情况', '预算绩效情况', '绩效评价', '绩效自评'], within: 'narrative', concept: 'self-evaluation', prose: 'narrative' },
  { id: 'narrative/performance/work', title: { zh: '预算绩效管理工作开展情况', en: 'Performance management' }, headings: ['预算绩效管理工作开展情况', '绩效管理工作开展情况'], within: 'narrative/performance', concept: 'self-evaluation', prose: 'narrative' },
  { id: 'narrative/performance/other', title: { zh: '其他需要说明的事项', en: 'Other matters' }, headings: ['其他需要说明的事项', '其他需要说明的情况'], within: 'narrative/performance', prose: 'narrative' },
  { id: 'glossary', title: { zh: '名词解释', en: 'Glossary' }, headings: ['名词解释', '专业名词解释', '专业性较强的名词'], prose: 'glossary' },
  { id: 'annex', title: { zh: '附件', en: 'Annexes' }, headings: ['附件', '附表', '附录'], prose: 'annex' },
]; // prettier-ignore

const byId = new Map(statutorySections.map((section) => [section.id, section]));

export function sectionById(id: string): StatutorySection | undefined {
  return byId.get(id);
}

/** Whether `id` is `ancestor` or lies below it. */
export function isWithin(id: string | undefined, ancestor: string): boolean {
  return id !== undefined && (id === ancestor || id.startsWith(`${ancestor}/`));
}

/**
 * The section that a heading (without its numbering) opens, given the section it stands in.
 * The heading's words decide: the longest known wording that it holds; a section nested in the current one before
 * one elsewhere of the same length.
 */
export function findSection(foldedHeading: string, within: string | undefined): StatutorySection | undefined {
  let best: StatutorySection | undefined;
  let bestScore = 0;
  for (const section of statutorySections) {
    if (section.within && !isWithin(within, section.within)) continue;
    for (const words of section.headings) {
      if (!foldedHeading.includes(words)) continue;
      const nested = section.within !== undefined && section.within === within;
      const score = words.length * 2 + (nested ? 1 : 0);
      if (score > bestScore) {
        best = section;
        bestScore = score;
      }
    }
  }
  return best;
}
