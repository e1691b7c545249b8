import type { Subject } from '../../model/phrase.ts';
import { expenditureClasses } from '../quantities.ts';

const fiscal = { source: 'fiscal' };

/** Contracts won in the projects that are reserved for smaller enterprises. */
function wonBy(who: string, item: string): Subject[] {
  const terms = ['的', ''].flatMap((of) =>
    ['', '在'].map((at) => `${at}面向${who}预留${of}政府采购项目中，由${who}供应商中标或成交的，采购金额`),
  );
  return [{ terms, concept: 'procurement-awarded', at: { item }, context: 'absolute' }];
}

/** What sentences call the quantities, over all places. Terms are in folded form. */
export const subjects: readonly Subject[] = [
  { terms: ['收入总计', '收入决算总计'], concept: 'income-total', context: 'section' },
  { terms: ['支出总计', '支出决算总计'], concept: 'expenditure-total', context: 'section' },
  {
    terms: ['收入支出总计', '收、支总计', '收支总计', '收入、支出总计', '收入和支出总计', '收入支出决算总计'],
    concept: 'income-total',
    context: 'section',
    also: { concept: 'expenditure-total' },
  },
  { terms: ['财政拨款收入总计'], concept: 'income-total', at: fiscal, context: 'absolute' },
  { terms: ['财政拨款支出总计'], concept: 'expenditure-total', at: fiscal, context: 'absolute' },
  {
    terms: ['财政拨款收入支出总计', '财政拨款收、支总计', '财政拨款收支总计', '财政拨款收入支出决算总计'],
    concept: 'income-total',
    at: fiscal,
    context: 'absolute',
    also: { concept: 'expenditure-total', at: fiscal },
  },
  { terms: ['收入合计', '本年收入合计', '本年收入', '收入决算合计'], concept: 'income', context: 'section' },
  { terms: ['支出合计', '本年支出合计', '本年支出', '支出决算合计'], concept: 'expenditure', context: 'section' },
  { terms: ['本单位收入', '本部门收入'], concept: 'income', context: 'section' },
  { terms: ['本单位支出', '本部门支出'], concept: 'expenditure', context: 'section' },
  { terms: ['财政拨款收入'], concept: 'income', at: fiscal, context: 'absolute' },
  { terms: ['一般公共预算财政拨款收入', '一般公共预算财政拨款'], concept: 'income', at: { fund: 'general' }, context: 'absolute' },
  { terms: ['政府性基金预算财政拨款收入', '政府性基金预算财政拨款'], concept: 'income', at: { fund: 'government-fund' }, context: 'absolute' },
  { terms: ['国有资本经营预算财政拨款收入', '国有资本经营预算财政拨款'], concept: 'income', at: { fund: 'state-capital' }, context: 'absolute' },
  { terms: ['上级补助收入'], concept: 'income', at: { source: 'superior' }, context: 'absolute' },
  { terms: ['事业收入'], concept: 'income', at: { source: 'business' }, context: 'absolute' },
  { terms: ['经营收入'], concept: 'income', at: { source: 'operating' }, context: 'absolute' },
  { terms: ['附属单位上缴收入'], concept: 'income', at: { source: 'subsidiary' }, context: 'absolute' },
  { terms: ['其他收入'], concept: 'income', at: { source: 'other' }, context: 'absolute' },
  { terms: ['使用非财政拨款结余(含专用结余)', '使用非财政拨款结余和专用结余', '使用非财政拨款结余'], concept: 'surplus-used', context: 'absolute' },
  { terms: ['年初结转和结余', '年初财政拨款结转和结余'], concept: 'opening-balance', context: 'section' },
  { terms: ['年末结转和结余', '年末财政拨款结转和结余'], concept: 'closing-balance', context: 'section' },
  { terms: ['结余分配'], concept: 'surplus-distribution', context: 'absolute' },
  { terms: ['基本支出', '财政拨款基本支出'], concept: 'expenditure', at: { nature: 'basic' }, context: 'section' },
  { terms: ['项目支出', '财政拨款项目支出'], concept: 'expenditure', at: { nature: 'project' }, context: 'section' },
  { terms: ['上缴上级支出'], concept: 'expenditure', at: { nature: 'remitted' }, context: 'absolute' },
  { terms: ['经营支出'], concept: 'expenditure', at: { nature: 'operating' }, context: 'absolute' },
  { terms: ['对附属单位补助支出'], concept: 'expenditure', at: { nature: 'subsidiary' }, context: 'absolute' },
  {
    terms: ['一般公共预算财政拨款支出', '一般公共预算财政拨款决算支出', '一般公共预算财政拨款支出决算', '一般公共预算支出'],
    concept: 'expenditure',
    at: { fund: 'general' },
    context: 'absolute',
  },
  { terms: ['一般公共预算财政拨款基本支出', '一般公共预算基本支出'], concept: 'expenditure', at: { fund: 'general', nature: 'basic' }, context: 'absolute' },
  { terms: ['政府性基金预算财政拨款支出', '政府性基金预算支出'], concept: 'expenditure', at: { fund: 'government-fund' }, context: 'absolute' },
  { terms: ['国有资本经营预算财政拨款支出'], concept: 'expenditure', at: { fund: 'state-capital' }, context: 'absolute' },
  { terms: ['财政拨款支出', '财政拨款支出合计'], concept: 'expenditure', at: fiscal, context: 'absolute' },
  { terms: ['人员经费'], concept: 'expenditure', at: { fund: 'general', nature: 'basic', economic: 'personnel' }, context: 'absolute' },
  { terms: ['公用经费', '日常公用经费'], concept: 'expenditure', at: { fund: 'general', nature: 'basic', economic: 'public' }, context: 'absolute' },
  {
    terms: ['"三公"经费财政拨款支出', '"三公"经费财政拨款支出决算', '"三公"经费支出', '"三公"经费', '财政拨款"三公"经费支出', '财政拨款"三公"经费', '三公经费'],
    concept: 'three-public',
    context: 'absolute',
  },
  { terms: ['因公出国(境)费用', '因公出国(境)费', '因公出国(境)费支出', '因公出国(境)支出', '出国(境)费'], concept: 'three-public', at: { item: 'abroad' }, context: 'absolute' },
  { terms: ['公务用车购置及运行维护费', '公务用车购置及运行维护费支出', '公务用车购置及运行费'], concept: 'three-public', at: { item: 'vehicle' }, context: 'absolute' },
  { terms: ['公务用车购置费', '公务用车购置费支出', '公务用车购置支出', '公务用车购置'], concept: 'three-public', at: { item: 'vehicle-purchase' }, context: 'absolute' },
  {
    terms: ['公务用车运行维护费', '公务用车运行维护费支出', '公务用车运行维护支出', '公务用车运行费', '公务用车运行维护'],
    concept: 'three-public',
    at: { item: 'vehicle-running' },
    context: 'absolute',
  },
  { terms: ['公务接待费', '公务接待费支出', '公务接待支出'], concept: 'three-public', at: { item: 'reception' }, context: 'absolute' },
  { terms: ['国内接待费', '国内公务接待支出', '国内公务接待费', '国内接待支出'], concept: 'three-public', at: { item: 'reception-domestic' }, context: 'absolute' },
  { terms: ['外事接待费', '外宾接待支出', '外事接待支出'], concept: 'three-public', at: { item: 'reception-foreign' }, context: 'absolute' },
  { terms: ['国(境)外接待费', '国(境)外公务接待支出', '国(境)外接待支出'], concept: 'three-public', at: { item: 'reception-overseas' }, context: 'absolute' },
  { terms: ['机关运行经费', '机关运行经费支出'], concept: 'operating-cost', context: 'absolute' },
  { terms: ['政府采购支出总额', '政府采购支出', '政府采购金额', '政府采购总额'], concept: 'procurement', context: 'absolute' },
  { terms: ['政府采购货物支出', '货物采购金额', '货物支出', '货物类支出'], concept: 'procurement', at: { item: 'goods' }, context: 'absolute' },
  { terms: ['政府采购工程支出', '工程采购金额', '工程支出'], concept: 'procurement', at: { item: 'works' }, context: 'absolute' },
  { terms: ['政府采购服务支出', '服务采购金额', '服务支出'], concept: 'procurement', at: { item: 'services' }, context: 'absolute' },
  { terms: ['授予中小企业合同金额', '政府采购授予中小企业合同金额'], concept: 'procurement-awarded', at: { item: 'sme' }, context: 'absolute' },
  { terms: ['授予小微企业合同金额', '授予小微企业的合同金额'], concept: 'procurement-awarded', at: { item: 'micro' }, context: 'absolute' },
  { terms: ['货物采购授予中小企业合同金额'], concept: 'procurement-awarded', at: { item: 'goods' }, context: 'absolute' },
  { terms: ['工程采购授予中小企业合同金额'], concept: 'procurement-awarded', at: { item: 'works' }, context: 'absolute' },
  { terms: ['服务采购授予中小企业合同金额'], concept: 'procurement-awarded', at: { item: 'services' }, context: 'absolute' },
  { terms: ['面向中小企业预留政府采购项目预算金额'], concept: 'procurement-reserved', at: { item: 'sme' }, context: 'absolute' },
  { terms: ['面向小微企业预留政府采购项目预算金额'], concept: 'procurement-reserved', at: { item: 'micro' }, context: 'absolute' },
  ...wonBy('中小企业', 'sme-reserved'),
  ...wonBy('小微企业', 'micro-reserved'),
  {
    terms: ['在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额'],
    concept: 'procurement-awarded',
    at: { item: 'sme-unreserved' },
    context: 'absolute',
  },
  { terms: ['涉及资金', '涉及预算金额', '自评涉及资金'], concept: 'self-evaluation', context: 'absolute', within: 'narrative/performance' },
  ...expenditureClasses.map(
    ([code, ...names]): Subject => ({ terms: names.filter((name) => name.endsWith('支出') || name === '预备费'), concept: 'expenditure', at: { function: code }, context: 'section' }),
  ),
]; // prettier-ignore
