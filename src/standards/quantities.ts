import type { Text } from '../core/messages.ts';

/** One concept of the accounts; its axes say along what it is divided. */
export interface Concept {
  readonly id: string;
  readonly title: Text;
  readonly unit: 'money' | 'count';
}

const money = (id: string, zh: string, en: string): Concept => ({ id, title: { zh, en }, unit: 'money' });
const count = (id: string, zh: string, en: string): Concept => ({ id, title: { zh, en }, unit: 'count' });

export const concepts: readonly Concept[] = [
  money('income', '本年收入', 'income of the year'),
  money('income-total', '收入总计', 'total income with balances'),
  money('expenditure', '本年支出', 'expenditure of the year'),
  money('expenditure-total', '支出总计', 'total expenditure with balances'),
  money('opening-balance', '年初结转和结余', 'balance brought forward'),
  money('closing-balance', '年末结转和结余', 'balance carried forward'),
  money('surplus-used', '使用非财政拨款结余（含专用结余）', 'non-fiscal surplus used'),
  money('surplus-distribution', '结余分配', 'distribution of surplus'),
  money('three-public', '“三公”经费', 'three public expenses'),
  money('operating-cost', '机关运行经费', 'operating costs of agencies'),
  money('procurement', '政府采购支出', 'government procurement'),
  money('procurement-awarded', '授予中小企业合同金额', 'contracts awarded to smaller enterprises'),
  money('procurement-reserved', '预留政府采购项目预算金额', 'procurement reserved for smaller enterprises'),
  money('self-evaluation', '绩效自评', 'self-evaluated projects'),
  money('project-funding', '项目资金', 'funds of a project'),
  count('vehicles', '车辆', 'vehicles'),
  count('large-equipment', '单价100万元（含）以上设备', 'equipment of 1,000,000 yuan and more'),
  count('staff', '人员', 'staff'),
  count('offices', '内设机构', 'internal offices'),
];

/** What counts are counted in. */
export const countUnits: Readonly<Record<string, Text>> = {
  batch: { zh: '批次', en: 'receptions' },
  group: { zh: '个团组', en: 'groups' },
  office: { zh: '个', en: 'offices' },
  person: { zh: '人次', en: 'persons' },
  project: { zh: '个项目', en: 'projects' },
  set: { zh: '台（套）', en: 'sets' },
  vehicle: { zh: '辆', en: 'vehicles' },
};

/** Names of coordinates that are no classification codes, by axis. */
export const coordinateNames: Readonly<Record<string, Text>> = {
  'fund=general': { zh: '一般公共预算财政拨款', en: 'general public budget' },
  'fund=government-fund': { zh: '政府性基金预算财政拨款', en: 'government funds' },
  'fund=state-capital': { zh: '国有资本经营预算财政拨款', en: 'state capital budget' },
  'source=fiscal': { zh: '财政拨款', en: 'fiscal appropriation' },
  'source=superior': { zh: '上级补助', en: 'subsidy from superiors' },
  'source=business': { zh: '事业', en: 'business' },
  'source=operating': { zh: '经营', en: 'operations' },
  'source=subsidiary': { zh: '附属单位上缴', en: 'remittance from subsidiaries' },
  'source=other': { zh: '其他', en: 'other' },
  'nature=basic': { zh: '基本支出', en: 'basic expenditure' },
  'nature=project': { zh: '项目支出', en: 'project expenditure' },
  'nature=remitted': { zh: '上缴上级支出', en: 'remitted to superiors' },
  'nature=operating': { zh: '经营支出', en: 'operating expenditure' },
  'nature=subsidiary': { zh: '对附属单位补助支出', en: 'subsidies to subsidiaries' },
  'economic=personnel': { zh: '人员经费', en: 'personnel' },
  'economic=public': { zh: '公用经费', en: 'public use' },
  'item=abroad': { zh: '因公出国（境）费', en: 'official travel abroad' },
  'item=vehicle': { zh: '公务用车购置及运行维护费', en: 'official vehicles' },
  'item=vehicle-purchase': { zh: '公务用车购置费', en: 'purchase of official vehicles' },
  'item=vehicle-running': { zh: '公务用车运行维护费', en: 'running of official vehicles' },
  'item=reception': { zh: '公务接待费', en: 'official receptions' },
  'item=reception-domestic': { zh: '国内接待费', en: 'domestic receptions' },
  'item=reception-foreign': { zh: '外事接待费', en: 'receptions of foreign guests' },
  'item=reception-overseas': { zh: '国（境）外接待费', en: 'receptions abroad' },
  'item=goods': { zh: '货物', en: 'goods' },
  'item=works': { zh: '工程', en: 'works' },
  'item=services': { zh: '服务', en: 'services' },
  'item=administrative': { zh: '行政单位', en: 'administrative units' },
  'item=referenced': { zh: '参照公务员法管理事业单位', en: 'units under the civil service law' },
  'item=sme': { zh: '中小企业', en: 'small and medium enterprises' },
  'item=micro': { zh: '小微企业', en: 'small and micro enterprises' },
  'item=sme-reserved': { zh: '预留项目中的中小企业', en: 'smaller enterprises in reserved projects' },
  'item=micro-reserved': { zh: '预留项目中的小微企业', en: 'micro enterprises in reserved projects' },
  'item=sme-unreserved': { zh: '其他项目中的中小企业', en: 'smaller enterprises in other projects' },
  'item=excellent': { zh: '优', en: 'excellent' },
  'item=good': { zh: '良', en: 'good' },
  'item=fair': { zh: '中', en: 'fair' },
  'item=poor': { zh: '差', en: 'poor' },
  'item=minister': { zh: '副部（省）级及以上领导用车', en: 'for leaders of vice-ministerial rank and above' },
  'item=leader': { zh: '主要负责人用车', en: 'for principal leaders' },
  'item=courier': { zh: '机要通信用车', en: 'for confidential mail' },
  'item=emergency': { zh: '应急保障用车', en: 'for emergencies' },
  'item=law-enforcement': { zh: '执法执勤用车', en: 'for law enforcement' },
  'item=special': { zh: '特种专业技术用车', en: 'for special technical use' },
  'item=retired': { zh: '离退休干部服务用车', en: 'for retired cadres' },
  'item=other-vehicles': { zh: '其他用车', en: 'for other use' },
  'item=registered': { zh: '在册人员', en: 'on the payroll' },
  'item=dispatched': { zh: '劳务派遣人员', en: 'dispatched' },
  'item=seconded': { zh: '借调人员', en: 'seconded' },
};

export const funds = ['general', 'government-fund', 'state-capital'] as const;
/** The columns of income by source. */
export const sources = ['fiscal', 'superior', 'business', 'operating', 'subsidiary', 'other'] as const;
/** The sources besides fiscal appropriations, which the summary divides by fund. */
export const otherSources = ['superior', 'business', 'operating', 'subsidiary', 'other'] as const;
export const natures = ['basic', 'project', 'remitted', 'operating', 'subsidiary'] as const;
export const threePublicItems = ['abroad', 'vehicle-purchase', 'vehicle-running', 'reception'] as const;
export const vehicleUses = [
  'minister',
  'leader',
  'courier',
  'emergency',
  'law-enforcement',
  'special',
  'retired',
  'other-vehicles',
] as const;

/**
 * The expenditure classes (类) as the summary tables print them, in print order, with former names.
 * 26 since FY2020; earlier years lack 223 and 234 (2019: 24), 224 came in FY2019.
 */
export const expenditureClasses: readonly (readonly [code: string, ...names: string[]])[] = [
  ['201', '一般公共服务支出', '一般公共服务'],
  ['202', '外交支出', '外交'],
  ['203', '国防支出', '国防'],
  ['204', '公共安全支出', '公共安全'],
  ['205', '教育支出', '教育'],
  ['206', '科学技术支出', '科学技术'],
  ['207', '文化旅游体育与传媒支出', '文化体育与传媒支出', '文化旅游体育与传媒'],
  ['208', '社会保障和就业支出', '社会保障和就业', '社会保障与就业支出'],
  ['210', '卫生健康支出', '医疗卫生与计划生育支出', '卫生健康'],
  ['211', '节能环保支出', '节能环保'],
  ['212', '城乡社区支出', '城乡社区事务', '城乡社区'],
  ['213', '农林水支出', '农林水事务', '农林水'],
  ['214', '交通运输支出', '交通运输'],
  ['215', '资源勘探工业信息等支出', '资源勘探信息等支出', '资源勘探工业信息等'],
  ['216', '商业服务业等支出', '商业服务业等'],
  ['217', '金融支出', '金融'],
  ['219', '援助其他地区支出', '援助其他地区'],
  ['220', '自然资源海洋气象等支出', '国土海洋气象等支出', '自然资源海洋气象等'],
  ['221', '住房保障支出', '住房保障'],
  ['222', '粮油物资储备支出', '粮油物资储备'],
  ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出', '灾害防治及应急管理'],
  ['227', '预备费'],
  ['229', '其他支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
  ['233', '债务发行费用支出'],
  ['234', '抗疫特别国债安排的支出'],
];
