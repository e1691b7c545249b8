import type { CellOrigin, Project } from '../../src/model/accounts.ts';
import type { Random } from './random.ts';

interface ProjectsContext {
  readonly place: string;
  readonly department: string;
  /** What each cost this year, in 分. */
  readonly projects: ReadonlyMap<string, bigint>;
}

const origin: CellOrigin = { file: '核算.xlsx', sheet: 'projects', cell: 'A2' };
const people = ['周启明', '林若禾', '何知远', '陆安平', '沈一帆', '方晓岚'];

/** A self-evaluation of each project of the year; of some the targets that were set before. */
export function projectsOf({ place, department, projects }: ProjectsContext, random: Random): Project[] {
  return [...projects].flatMap(([name, fen]) => {
    const common = {
      department: `${place}${department}`,
      'total-year': yuanOf(fen),
      goal: `按计划完成${name}，当年见效`,
      responsible: random.oneOf(people),
      handler: random.oneOf(people),
      phone: `0100-5550${random.between(100, 999)}`,
      date: `2025年1月${random.between(6, 24)}日`,
    };
    const evaluation: Project = {
      name,
      form: 'self-evaluation',
      fields: { ...common, score: String(random.between(85, 99)) },
      indicators: indicatorsOf(random, true),
      origin,
    };
    if (!random.chance(0.3)) return [evaluation];
    const target: Project = {
      name,
      form: 'target',
      fields: {
        ...common,
        nature: '经常性项目',
        term: '1年',
        'total-term': yuanOf(fen),
        outline: `${name}由本单位组织实施`,
        grounds: '年度工作计划',
        need: '保障业务正常开展',
        safeguards: '项目管理办法、财务管理制度',
        plan: '上半年完成采购，下半年完成验收',
      },
      indicators: indicatorsOf(random, false),
      origin,
    };
    return [target, evaluation];
  });
}

function indicatorsOf(random: Random, isEvaluated: boolean): Project['indicators'] {
  const rows = [
    ['产出指标', '数量指标', '完成任务数', `${random.between(2, 40)}项`],
    ['产出指标', '质量指标', '验收合格率', '100%'],
    ['产出指标', '时效指标', '按期完成率', '≥95%'],
    ['产出指标', '成本指标', '成本节约率', '≥1%'],
    ['效益指标', '社会效益指标', '服务能力提升', '明显提升'],
    ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%'],
  ] as const;
  return rows.map(([level1, level2, name, target]) => ({
    level1,
    level2,
    name,
    target,
    ...(isEvaluated
      ? { actual: target.replace('≥', ''), weight: '15', score: String(random.between(12, 15)) }
      : {}),
  }));
}

/** 分 as an amount in 元. */
function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
