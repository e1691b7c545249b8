import type { Citation } from '../model/citation.ts';

export type { Article, Citation } from '../model/citation.ts';

const budgetLaw = {
  title: '中华人民共和国预算法',
  titleEn: 'Budget Law of the People’s Republic of China',
  date: '1994-03-22',
  revised: '2018-12-29',
  confidence: 'B',
} as const;

export const budgetLaw5: Citation = {
  id: 'budget-law-5',
  ...budgetLaw,
  articles: [
    {
      article: '5',
      about: {
        zh: '预算分为一般公共预算、政府性基金预算、国有资本经营预算和社会保险基金预算四本，各自完整独立',
        en: 'There are four budgets, each complete in itself: general public, government funds, state capital and social insurance funds',
      },
    },
  ],
};

export const budgetLaw14: Citation = {
  id: 'budget-law-14',
  ...budgetLaw,
  articles: [
    {
      article: '14',
      about: {
        zh: '部门预算、决算及报表在财政部门批复后二十日内公开，并说明机关运行经费的安排和使用；政府采购情况及时公开',
        en: 'Departments publish budgets, final accounts and their tables within twenty days of approval by the finance department, explain the operating cost of agencies, and publish procurement in time',
      },
    },
  ],
};

export const budgetLaw27: Citation = {
  id: 'budget-law-27',
  ...budgetLaw,
  articles: [
    {
      article: '27',
      about: {
        zh: '一般公共预算支出按功能和按经济性质两种方式分类',
        en: 'General public expenditure is classified by function and by economic nature',
      },
    },
  ],
};

export const budgetLaw74: Citation = {
  id: 'budget-law-74',
  ...budgetLaw,
  articles: [
    {
      article: '74',
      about: {
        zh: '每个预算年度终了后，各部门、各单位按规定的时间编制决算草案',
        en: 'After each fiscal year departments and units draw up their final accounts within the time set',
      },
    },
  ],
};

export const budgetLaw75: Citation = {
  id: 'budget-law-75',
  ...budgetLaw,
  articles: [
    {
      article: '75',
      about: {
        zh: '决算须收支真实、数额准确、内容完整、报送及时，与预算相对应；支出按功能列到项，按经济性质列到款',
        en: 'Final accounts must be true, exact, complete and timely and match the budget; expenditure goes down to the item by function and to the group by economic nature',
      },
    },
  ],
};

export const budgetLaw76: Citation = {
  id: 'budget-law-76',
  ...budgetLaw,
  articles: [
    {
      article: '76',
      about: {
        zh: '部门审核所属单位的决算草案，汇总为本部门的决算草案，按期报财政部门',
        en: 'A department reviews its units’ final accounts, consolidates them and submits them to the finance department in time',
      },
    },
  ],
};

export const budgetLaw80: Citation = {
  id: 'budget-law-80',
  ...budgetLaw,
  articles: [
    {
      article: '80',
      about: {
        zh: '决算经批准后二十日内由财政部门批复各部门，部门收到批复后十五日内批复所属单位',
        en: 'Within twenty days of the approval the finance department replies to each department, which replies to its units within fifteen days',
      },
    },
  ],
};

export const budgetLaw92: Citation = {
  id: 'budget-law-92',
  ...budgetLaw,
  articles: [
    {
      article: '92',
      about: {
        zh: '未依法公开和说明预算、决算事项的，追究有关人员的责任',
        en: 'Those responsible are liable where budgets and final accounts are not published and explained as the law asks',
      },
    },
  ],
};

export const budgetRegulations6: Citation = {
  id: 'budget-regulations-6',
  title: '中华人民共和国预算法实施条例',
  titleEn: 'Regulations for the Implementation of the Budget Law',
  number: '国务院令第729号',
  date: '1995-11-22',
  revised: '2020-08-03',
  articles: [
    {
      article: '6',
      about: {
        zh: '部门和单位公开基本支出和项目支出：按功能分类公开到项，基本支出按经济分类公开到款；单位在部门批复后二十日内公开',
        en: 'Departments and units publish basic and project expenditure, by function to the item, basic expenditure by economic nature to the group; a unit within twenty days of its department’s approval',
      },
    },
  ],
  confidence: 'B',
};

export const disclosureRules2016: Citation = {
  id: 'disclosure-rules-2016',
  title: '地方预决算公开操作规程',
  titleEn: 'Operating Rules for the Disclosure of Local Budgets and Final Accounts',
  number: '财预〔2016〕143号',
  date: '2016-10-27',
  confidence: 'A',
};

export const disclosureOpinions2016: Citation = {
  id: 'disclosure-opinions-2016',
  title: '关于进一步推进预算公开工作的意见',
  titleEn: 'Opinions on Further Advancing the Disclosure of Budgets',
  number: '中办发〔2016〕13号',
  date: '2016',
  confidence: 'B',
};

export const subordinateUnitDisclosure: Citation = {
  id: 'subordinate-unit-disclosure',
  title: '关于推进部门所属单位预算公开的指导意见',
  titleEn: 'Guiding Opinions on the Disclosure of Budgets by Departments’ Subordinate Units',
  number: '财预〔2021〕29号',
  date: '2021',
  confidence: 'B',
};

export const finalAccountsRules: Citation = {
  id: 'final-accounts-rules',
  title: '部门决算管理办法',
  titleEn: 'Administrative Rules for Departments’ Final Accounts',
  number: '财库〔2021〕36号',
  date: '2021',
  confidence: 'A',
};

export const openGovernmentRules: Citation = {
  id: 'open-government-rules',
  title: '中华人民共和国政府信息公开条例',
  titleEn: 'Regulations on the Disclosure of Government Information',
  number: '国务院令第711号',
  date: '2007-04-05',
  revised: '2019-04-03',
  articles: [
    {
      article: '20(7)',
      about: {
        zh: '行政机关主动公开财政预算、决算信息',
        en: 'Administrative bodies publish budgets and final accounts of their own accord',
      },
    },
  ],
  confidence: 'B',
};

export const grassrootsDisclosureGuide: Citation = {
  id: 'grassroots-disclosure-guide',
  title: '财政预决算领域基层政务公开标准指引',
  titleEn: 'Standard Guide to Grassroots Disclosure in Budgets and Final Accounts',
  confidence: 'C',
};

export const threePublicRequirements: Citation = {
  id: 'three-public-requirements',
  title: '国务院关于公开“三公”经费的要求',
  titleEn: 'The State Council’s requirements for disclosing the “three public” expenses',
  confidence: 'C',
};

export const frugalityRules: Citation = {
  id: 'frugality-rules',
  title: '党政机关厉行节约反对浪费条例',
  titleEn: 'Regulations on Practising Thrift and Opposing Waste in Party and Government Bodies',
  date: '2013',
  revised: '2025',
  confidence: 'B',
};

export const performanceOpinions2018: Citation = {
  id: 'performance-opinions-2018',
  title: '中共中央 国务院关于全面实施预算绩效管理的意见',
  titleEn: 'Opinions on Implementing Budget Performance Management in All Respects',
  number: '中发〔2018〕34号',
  date: '2018-09-01',
  confidence: 'B',
};

export const performanceEvaluationRules: Citation = {
  id: 'performance-evaluation-rules',
  title: '项目支出绩效评价管理办法',
  titleEn: 'Administrative Rules for Evaluating the Performance of Project Expenditure',
  number: '财预〔2020〕10号',
  date: '2020',
  confidence: 'B',
};

export const procurementLaw: Citation = {
  id: 'procurement-law',
  title: '中华人民共和国政府采购法',
  titleEn: 'Government Procurement Law',
  date: '2002-06-29',
  revised: '2014-08-31',
  confidence: 'B',
};

export const smeProcurementRules: Citation = {
  id: 'sme-procurement-rules',
  title: '政府采购促进中小企业发展管理办法',
  titleEn: 'Administrative Rules for Promoting Small and Medium Enterprises by Government Procurement',
  number: '财库〔2020〕46号',
  date: '2020-12-18',
  confidence: 'B',
};

export const stateAssetRules: Citation = {
  id: 'state-asset-rules',
  title: '行政事业性国有资产管理条例',
  titleEn: 'Regulations on State Assets of Administrative Bodies and Public Institutions',
  number: '国务院令第738号',
  date: '2021',
  confidence: 'B',
};

export const governmentAccountingSystem: Citation = {
  id: 'government-accounting-system',
  title: '政府会计制度——行政事业单位会计科目和报表',
  titleEn:
    'Government Accounting System: Accounts and Statements of Administrative Bodies and Public Institutions',
  number: '财会〔2017〕25号',
  date: '2017-10-24',
  confidence: 'B',
};

export const publicInstitutionFinanceRules: Citation = {
  id: 'public-institution-finance-rules',
  title: '事业单位财务规则',
  titleEn: 'Financial Rules for Public Institutions',
  number: '财政部令第108号',
  date: '2022',
  confidence: 'B',
};

export const administrativeUnitFinanceRules: Citation = {
  id: 'administrative-unit-finance-rules',
  title: '行政单位财务规则',
  titleEn: 'Financial Rules for Administrative Units',
  number: '财政部令第113号',
  date: '2023',
  confidence: 'B',
};

export const classificationOfAccounts: Citation = {
  id: 'classification-of-accounts',
  title: '政府收支分类科目',
  titleEn: 'Classification of Government Revenue and Expenditure',
  confidence: 'A',
};

export const integratedBudgetRules: Citation = {
  id: 'integrated-budget-rules',
  title: '预算管理一体化规范（试行）',
  titleEn: 'Specification of Integrated Budget Management (trial)',
  confidence: 'B',
};

export const gb9704: Citation = {
  id: 'gb-9704',
  title: '党政机关公文格式',
  titleEn: 'Layout Key for Official Documents of Party and Government Organs',
  number: 'GB/T 9704-2012',
  date: '2012',
  confidence: 'B',
};

export const personalInformationLaw: Citation = {
  id: 'personal-information-law',
  title: '中华人民共和国个人信息保护法',
  titleEn: 'Personal Information Protection Law',
  date: '2021-08-20',
  confidence: 'B',
};

export const secrecyLaw: Citation = {
  id: 'secrecy-law',
  title: '中华人民共和国保守国家秘密法',
  titleEn: 'Law on Guarding State Secrets',
  date: '1988-09-05',
  revised: '2024-02-27',
  confidence: 'B',
};

/** The form that a province sets each year for the document: its tables, headings and sentences. */
export const templateOfFinalAccounts: Citation = {
  id: 'template-of-final-accounts',
  title: '部门决算公开模板（省级财政部门当年制发）',
  titleEn: 'Template for Publishing Departments’ Final Accounts, set by the province for the year',
  confidence: 'A',
};

/** The sentence under 公开01表 that allows for rounding. */
export const roundingNote: Citation = {
  id: 'rounding-note',
  title: '公开01表注：本套报表金额单位转换时可能存在尾数误差',
  titleEn:
    'Note to table 公开01: converting the unit of amounts may leave rounding differences in the last digit',
  confidence: 'A',
};

/** What needs no provision: a total is the sum of its parts. */
export const arithmetic: Citation = {
  id: 'arithmetic',
  title: '数理逻辑',
  titleEn: 'Elementary arithmetic',
  confidence: 'A',
};

/** All provisions, by id. */
export const citations: readonly Citation[] = [
  administrativeUnitFinanceRules,
  arithmetic,
  budgetLaw14,
  budgetLaw27,
  budgetLaw5,
  budgetLaw74,
  budgetLaw75,
  budgetLaw76,
  budgetLaw80,
  budgetLaw92,
  budgetRegulations6,
  classificationOfAccounts,
  disclosureOpinions2016,
  disclosureRules2016,
  finalAccountsRules,
  frugalityRules,
  gb9704,
  governmentAccountingSystem,
  grassrootsDisclosureGuide,
  integratedBudgetRules,
  openGovernmentRules,
  performanceEvaluationRules,
  performanceOpinions2018,
  personalInformationLaw,
  procurementLaw,
  publicInstitutionFinanceRules,
  roundingNote,
  secrecyLaw,
  smeProcurementRules,
  stateAssetRules,
  subordinateUnitDisclosure,
  templateOfFinalAccounts,
  threePublicRequirements,
];
