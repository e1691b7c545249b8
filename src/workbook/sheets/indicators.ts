import type { Project } from '../../model/accounts.ts';
import type { Choice, Column, IndicatorRow, SheetDeclaration } from '../declaration.ts';
import { longText, text } from '../declaration.ts';
import { projectTitles } from './projects.ts';

const forms: readonly Choice[] = (['target', 'self-evaluation'] as const).map((id) => ({
  id,
  label: projectTitles[id],
}));

const words = (id: string, zh: string, en: string, width: number): Column => ({
  id,
  heading: { zh, en },
  kind: longText,
  width,
});

const parts = [
  words('level1', '一级指标', 'indicator, level 1', 16),
  words('level2', '二级指标', 'indicator, level 2', 16),
  words('name', '三级指标', 'indicator, level 3', 28),
  words('target', '指标值', 'target', 20),
  words('actual', '实际完成值', 'actual', 20),
  words('weight', '分值', 'weight', 10),
  words('score', '得分', 'score', 10),
].map((column) =>
  ['level1', 'level2', 'name', 'target'].includes(column.id)
    ? { ...column, isRequired: true as const }
    : column,
);

/** The indicators of the projects on the sheets of targets and of self-evaluation. */
const indicators: SheetDeclaration = {
  id: 'indicators',
  title: { zh: '绩效指标', en: 'Indicators' },
  about: [
    {
      zh: '一行一个指标。项目名称与“绩效目标”“绩效自评表”里写的一样；自评的填实际完成值、分值和得分。',
      en: 'A row an indicator. The project is named as on its own sheet; self-evaluations give actual value, weight and score.',
    },
  ],
  layout: 'rows',
  columns: [
    {
      id: 'form',
      heading: { zh: '表', en: 'form' },
      kind: { kind: 'choice', of: forms },
      isRequired: true,
      width: 16,
    },
    { id: 'project', heading: { zh: '项目名称', en: 'project' }, kind: text, isRequired: true, width: 28 },
    ...parts,
  ],
  read: (rows, { sheet }) => ({
    indicators: rows.flatMap(({ values, cells }): IndicatorRow[] => {
      const { form, project, ...indicator } = values;
      if (form === undefined || project === undefined) return [];
      const own = Object.fromEntries(Object.entries(indicator).map(([id, value]) => [id, String(value)]));
      return [
        {
          project: String(project),
          form: form as Project['form'],
          indicator: { level1: '', level2: '', name: '', target: '', ...own },
          place: { sheet, cell: cells['project']! },
        },
      ];
    }),
  }),
  write: ({ projects }) =>
    projects.flatMap(({ name: project, form, indicators: own }) =>
      own.map((indicator) => ({ form, project, ...indicator })),
    ),
};
export default indicators;
