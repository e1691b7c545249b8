/** A kind of institution: what it is called, who manages it, what its money is booked under and what it does. */
export interface InstitutionKind {
  readonly name: string;
  /** The department that it belongs to; it is one itself where this is its own name. */
  readonly department: string;
  /** 行政单位, 参照公务员法管理的事业单位, 公益一类事业单位. */
  readonly standing: 'administrative' | 'referenced' | 'public';
  /** The 项 of its running, then those of its tasks. */
  readonly running: string;
  readonly tasks: readonly string[];
  /** 项 of government funds that it may spend. */
  readonly funds: readonly string[];
  readonly duties: readonly string[];
  readonly projects: readonly string[];
}

/** Counties and cities of our own. */
export const places: readonly string[] = [
  '青禾县', '云岭县', '禾丰市', '石坪县', '柳溪县', '杏河县', '岚原县', '望川县', '麦川县', '榆丰县', '桐岭县', '汀川县',
]; // prettier-ignore

const land = ['2120801', '2120804', '2120806'];

export const institutionKinds: readonly InstitutionKind[] = [
  { name: '图书馆', department: '文化和旅游局', standing: 'public', running: '2070104', tasks: ['2070104', '2070109', '2070199'], funds: [],
    duties: ['收藏、整理和保护文献', '组织读书活动和流动借阅', '指导乡镇图书室的业务'], projects: ['流动书车', '古籍修复', '少儿阅览区改造', '乡村书屋补充'] },
  { name: '文化和旅游局', department: '文化和旅游局', standing: 'administrative', running: '2070101', tasks: ['2070109', '2070102', '2070199'], funds: ['2070904'],
    duties: ['拟订文化和旅游发展规划并组织实施', '管理公共文化服务', '监督旅游服务质量'], projects: ['送戏下乡', '文化馆舍修缮', '景区标识更新', '非遗记录'] },
  { name: '畜牧技术推广站', department: '农业农村局', standing: 'public', running: '2130104', tasks: ['2130106', '2130108', '2130126'], funds: ['2120814'],
    duties: ['推广畜禽良种和饲养技术', '监测动物疫情', '培训养殖户'], projects: ['动物疫苗冷链', '良种补贴', '养殖培训', '疫情监测'] },
  { name: '审计局', department: '审计局', standing: 'administrative', running: '2010801', tasks: ['2010802', '2010804'], funds: [],
    duties: ['对预算执行和财政收支进行审计监督', '对重大项目进行审计', '督促整改审计发现的问题'], projects: ['投资审计委托', '审计信息系统维护', '审计业务用房修缮'] },
  { name: '统计局', department: '统计局', standing: 'administrative', running: '2010501', tasks: ['2010505', '2010507', '2010508'], funds: [],
    duties: ['组织实施统计调查', '发布统计数据', '监督检查统计法律法规的执行'], projects: ['经济普查', '劳动力调查', '住户调查记账补贴', '统计云终端'] },
  { name: '档案馆', department: '档案馆', standing: 'referenced', running: '2012601', tasks: ['2012604'], funds: [],
    duties: ['接收、保管和利用档案', '编研和公布档案史料', '指导机关档案工作'], projects: ['档案数字化', '库房恒湿设备', '口述史采集'] },
  { name: '司法局', department: '司法局', standing: 'administrative', running: '2040601', tasks: ['2040604', '2040605', '2040607'], funds: [],
    duties: ['指导人民调解和法治宣传', '管理公共法律服务', '承担行政复议'], projects: ['人民调解补贴', '普法宣传', '法律服务窗口', '社区矫正'] },
  { name: '生态环境监测站', department: '生态环境局', standing: 'public', running: '2110101', tasks: ['2111101', '2110301'], funds: [],
    duties: ['监测水、气、声环境质量', '编制环境质量报告', '承担应急监测'], projects: ['空气自动站运维', '水质监测', '实验室设备更新'] },
  { name: '应急管理局', department: '应急管理局', standing: 'administrative', running: '2240101', tasks: ['2240106', '2240108', '2240109'], funds: [],
    duties: ['组织编制应急预案并开展演练', '监督管理安全生产', '统筹应急救援力量'], projects: ['应急物资储备', '安全生产检查', '救援队伍建设', '应急指挥平台'] },
  { name: '职业技术学校', department: '教育局', standing: 'public', running: '2050302', tasks: ['2050302', '2050399'], funds: [],
    duties: ['开展中等职业教育', '承担职业技能培训', '组织学生实习'], projects: ['实训基地设备', '助学金', '校舍维修', '技能竞赛'] },
  { name: '公路段', department: '交通运输局', standing: 'public', running: '2140106', tasks: ['2140106', '2140112'], funds: [],
    duties: ['养护辖区公路和桥梁', '组织公路抢修', '采集路况数据'], projects: ['公路日常养护', '危桥改造', '水毁修复', '路况检测'] },
  { name: '自然资源局', department: '自然资源局', standing: 'administrative', running: '2200101', tasks: ['2200104', '2200106'], funds: land,
    duties: ['管理国土空间规划', '办理自然资源确权登记', '监督耕地保护'], projects: ['耕地保护监测', '确权登记', '地质灾害巡查', '规划编制'] },
  { name: '残疾人联合会', department: '残疾人联合会', standing: 'referenced', running: '2081101', tasks: ['2081104', '2081105'], funds: ['2296006'],
    duties: ['维护残疾人合法权益', '开展康复和就业服务', '发放残疾人辅具'], projects: ['辅具适配', '居家托养', '技能培训', '家庭无障碍改造'] },
  { name: '体育中心', department: '教育局', standing: 'public', running: '2070307', tasks: ['2070308', '2070307'], funds: ['2296003'],
    duties: ['管理公共体育场馆', '组织群众体育活动', '选拔和培训青少年运动员'], projects: ['场馆免费开放', '健身路径更新', '青少年训练'] },
  { name: '柳湾镇人民政府', department: '柳湾镇人民政府', standing: 'administrative', running: '2010301', tasks: ['2010302', '2120501', '2130701', '2130705'], funds: ['2120804', '2120815'],
    duties: ['落实农村工作政策', '管理辖区公共事务', '组织实施基层公共服务'], projects: ['村级公益事业', '环境卫生整治', '便民服务中心', '村组道路'] },
  { name: '住房和城乡建设局', department: '住房和城乡建设局', standing: 'administrative', running: '2120101', tasks: ['2120104', '2120501'], funds: ['2120803', '2121301', '2121401'],
    duties: ['监督管理建筑市场', '组织实施城市建设和管护', '指导农村住房建设'], projects: ['路灯管护', '污水管网', '老旧小区改造', '农房安全排查'] },
  { name: '水文测报中心', department: '水利局', standing: 'public', running: '2130313', tasks: ['2130313', '2130314'], funds: [],
    duties: ['收集和整编水文资料', '开展洪水预报', '监测地下水'], projects: ['测站改造', '水情自动测报', '防汛值守'] },
  { name: '社会保险服务中心', department: '人力资源和社会保障局', standing: 'referenced', running: '2080109', tasks: ['2080109', '2080199'], funds: [],
    duties: ['经办社会保险登记和待遇发放', '管理参保人员档案', '开展稽核'], projects: ['经办窗口运转', '参保数据清理', '业务档案'] },
]; // prettier-ignore
