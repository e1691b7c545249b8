import type { Phrase } from '../../model/phrase.ts';

/**
 * The turns of phrase around numbers in the narrative, most specific first. Statutory wording of the national and
 * provincial templates; forms are folded text (see model/phrase.ts).
 */
export const numberPhrases: readonly Phrase[] = [
  // percentages
  {
    id: 'completion',
    title: { zh: '完成预算的百分比', en: 'share of the budget that was spent' },
    number: 'percent',
    forms: ['完成[了]{stage}[的]{value}', '完成[了]{stage}[的比例|率|比例]为{value}', '{stage}完成率[为]{value}', '为{stage}的{value}'],
    says: { kind: 'completion' },
  },
  {
    id: 'growth',
    title: { zh: '增减百分比', en: 'growth in per cent' },
    number: 'percent',
    forms: ['{direction}[了|率|幅度|幅][为]{value}', '{direction}[比例|幅度]为{value}'],
    says: { kind: 'growth' },
  },
  {
    id: 'share',
    title: { zh: '占比', en: 'share' },
    number: 'percent',
    forms: ['占[了]{of}[总额|总数|合计|总支出|总收入|金额][的]{value}', '占{of}[金额][的](比重|比例|比)[为]{value}', '占[比|比重|比例][为|:]{value}'],
    says: { kind: 'share' },
  },
  // money
  {
    id: 'equipment-threshold',
    title: { zh: '大型设备的单价界限', en: 'unit price of large equipment' },
    number: 'money',
    forms: ['单价{value}[(含)]以上'],
    says: { kind: 'threshold', concept: 'large-equipment' },
  },
  {
    id: 'prior-amount',
    title: { zh: '上年金额', en: "last year's amount" },
    number: 'money',
    forms: ['{subject}(上年|去年)[决算|支出]数[为]{value}', '(上年|去年)[决算|支出]数[为]{value}'],
    says: { kind: 'amount', year: 'prior' },
  },
  {
    id: 'deviation',
    title: { zh: '与预算的差额', en: 'difference from the budget' },
    number: 'money',
    forms: ['[决算数](大于|小于|高于|低于|超|超过)[{stage}][数]{value}', '(比|较)(年初|全年|调整)预算[数]{direction}[了]{value}'],
    says: { kind: 'deviation' },
  },
  {
    id: 'change',
    title: { zh: '增减额', en: 'change in money' },
    number: 'money',
    forms: ['{subject}…{direction}[了|额][为]{value}', '{direction}[了|额][为]{value}'],
    says: { kind: 'change' },
  },
  {
    id: 'budget-amount',
    title: { zh: '预算数', en: 'budgeted amount' },
    number: 'money',
    forms: ['{subject}[的]{stage}[数|金额][为|是|:]{value}', '{stage}[数|金额][为|是|:]{value}'],
    says: { kind: 'amount' },
  },
  {
    id: 'amount',
    title: { zh: '金额', en: 'amount' },
    number: 'money',
    forms: ['{subject}[(类)|(以合同签订为准)|(以签订合同为准)][支出|收入|决算|支出决算|经费|金额|决算数][均|各|共计|共|合计|总计|总额][为|是|:|达|约]{value}'],
    says: { kind: 'amount' },
  },
  // counts of the three public expenses
  { id: 'groups', title: { zh: '团组数', en: 'groups abroad' }, number: 'count', forms: ['团组[共|数|共计|累计][为]{value}个', '团{value}个', '团组数{value}个'], says: { kind: 'count', unit: 'group', concept: 'three-public', at: { item: 'abroad' } } },
  { id: 'vehicles-bought', title: { zh: '公务用车购置数', en: 'vehicles bought' }, number: 'count', forms: ['购置[的][公务用车|车辆][共|数][为]{value}(辆|台)', '购[置](公务用)车{value}辆'], within: 'narrative/three-public', says: { kind: 'count', unit: 'vehicle', concept: 'three-public', at: { item: 'vehicle-purchase' } } },
  { id: 'vehicles-kept', title: { zh: '公务用车保有量', en: 'vehicles kept' }, number: 'count', forms: ['保有量[共|共计][为]{value}(辆|台)'], says: { kind: 'count', unit: 'vehicle', concept: 'three-public', at: { item: 'vehicle-running' } } },
{ id: 'batches-foreign', title: { zh: '外事接待批次', en: 'receptions of foreign guests' }, number: 'count', forms: ['(外事接待|外宾接待|接待外宾)[共]{value}[个]批[次]'], within: 'narrative/three-public', says: { kind: 'count', unit: 'batch', concept: 'three-public', at: { item: 'reception-foreign' }, absolute: true } },
  { id: 'persons-foreign', title: { zh: '外事接待人次', en: 'foreign guests' }, number: 'count', forms: ['(外事接待|外宾接待|接待外宾)[共]{value}人[次]'], within: 'narrative/three-public', says: { kind: 'count', unit: 'person', concept: 'three-public', at: { item: 'reception-foreign' }, absolute: true } },
  { id: 'batches-domestic', title: { zh: '国内接待批次', en: 'domestic receptions' }, number: 'count', forms: ['国内[公务]接待[共]{value}[个]批[次]'], within: 'narrative/three-public', says: { kind: 'count', unit: 'batch', concept: 'three-public', at: { item: 'reception-domestic' } } },
  { id: 'batches', title: { zh: '接待批次', en: 'receptions' }, number: 'count', forms: ['接待[国(境)外|外宾|来访|国内][共]{value}[个]批[次]', '{value}[个]批次'], within: 'narrative/three-public', says: { kind: 'count', unit: 'batch' } },
  { id: 'persons', title: { zh: '人次', en: 'persons' }, number: 'count', forms: ['{value}人次', '[累计|参加|出国(境)]{value}人[次]'], within: 'narrative/three-public', says: { kind: 'count', unit: 'person' } },
  // assets
  { id: 'vehicles', title: { zh: '车辆总数', en: 'vehicles' }, number: 'count', forms: ['车辆[合计|共计|总数|共][为]{value}(辆|台)'], within: 'narrative/assets', says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', absolute: true } },
  { id: 'vehicles-minister', title: { zh: '副部（省）级及以上领导用车', en: 'vehicles for vice-ministers' }, number: 'count', forms: ['(副部(省)级及以上领导用车|部级领导干部用车|副省级及以上领导用车|省部级领导干部用车|副部(省)级以上领导用车){value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'minister' }, absolute: true } },
  { id: 'vehicles-leader', title: { zh: '主要负责人用车', en: 'vehicles for principal leaders' }, number: 'count', forms: ['(主要负责人用车|主要领导干部用车|主要领导用车){value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'leader' }, absolute: true } },
  { id: 'vehicles-courier', title: { zh: '机要通信用车', en: 'vehicles for confidential mail' }, number: 'count', forms: ['机要通信用车{value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'courier' }, absolute: true } },
  { id: 'vehicles-emergency', title: { zh: '应急保障用车', en: 'vehicles for emergencies' }, number: 'count', forms: ['应急保障用车{value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'emergency' }, absolute: true } },
  { id: 'vehicles-law-enforcement', title: { zh: '执法执勤用车', en: 'vehicles for law enforcement' }, number: 'count', forms: ['执法执勤用车{value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'law-enforcement' }, absolute: true } },
  { id: 'vehicles-special', title: { zh: '特种专业技术用车', en: 'vehicles for special use' }, number: 'count', forms: ['特种专业技术用车{value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'special' }, absolute: true } },
  { id: 'vehicles-retired', title: { zh: '离退休干部服务用车', en: 'vehicles for retired cadres' }, number: 'count', forms: ['(离退休干部服务用车|离退休干部用车){value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'retired' }, absolute: true } },
  { id: 'vehicles-other', title: { zh: '其他用车', en: 'other vehicles' }, number: 'count', forms: ['其他用车{value}辆'], says: { kind: 'count', unit: 'vehicle', concept: 'vehicles', at: { item: 'other-vehicles' }, absolute: true } },
  { id: 'large-equipment', title: { zh: '单价100万元（含）以上设备', en: 'large equipment' }, number: 'count', forms: ['设备(不含车辆)[共]{value}(台|套|台(套)|台/套|台套)', '单价100万元[(含)]以上[专用|通用]设备[(不含车辆)][共]{value}(台|套|台(套))'], says: { kind: 'count', unit: 'set', concept: 'large-equipment', absolute: true } },
  // performance
  { id: 'projects', title: { zh: '自评项目数', en: 'self-evaluated projects' }, number: 'count', forms: ['涉及[一级|二级|部门][预算]项目{value}个', '绩效自评的[{subject}]…项目{value}个', '自评[的]…项目[共]{value}个'], within: 'narrative/performance', says: { kind: 'count', unit: 'project', concept: 'self-evaluation', absolute: true } },
  { id: 'projects-excellent', title: { zh: '自评为优的项目数', en: 'projects graded excellent' }, number: 'count', forms: ['{value}个项目[自评]等级为"优"', '"优"的项目{value}个'], says: { kind: 'count', unit: 'project', concept: 'self-evaluation', at: { item: 'excellent' }, absolute: true } },
  { id: 'projects-good', title: { zh: '自评为良的项目数', en: 'projects graded good' }, number: 'count', forms: ['{value}个项目[自评]等级为"良"', '"良"的项目{value}个'], says: { kind: 'count', unit: 'project', concept: 'self-evaluation', at: { item: 'good' }, absolute: true } },
  { id: 'projects-fair', title: { zh: '自评为中的项目数', en: 'projects graded fair' }, number: 'count', forms: ['{value}个项目[自评]等级为"(中|合格)"', '"(中|合格)"的项目{value}个'], says: { kind: 'count', unit: 'project', concept: 'self-evaluation', at: { item: 'fair' }, absolute: true } },
  { id: 'projects-poor', title: { zh: '自评为差的项目数', en: 'projects graded poor' }, number: 'count', forms: ['{value}个项目[自评]等级为"(差|不合格)"', '"(差|不合格)"的项目{value}个'], says: { kind: 'count', unit: 'project', concept: 'self-evaluation', at: { item: 'poor' }, absolute: true } },
]; // prettier-ignore
