import type { OverviewText } from '../../src/model/accounts.ts';
import type { Level } from '../../src/model/disclosure.ts';
import type { InstitutionKind } from './kinds.ts';
import type { Random } from './random.ts';

interface OverviewContext {
  readonly kind: InstitutionKind;
  readonly place: string;
  readonly level: Level;
  readonly staff: number;
}

const standings = {
  administrative: '行政单位',
  referenced: '参照公务员法管理的事业单位',
  public: '公益一类事业单位',
} as const;

const offices = ['办公室', '财务室', '业务一科', '业务二科', '综合科', '技术室', '信息科'];

/** What it does, how it is set up, how many posts it has and what its accounts cover. */
export function overviewOf(
  { kind, place, level, staff }: OverviewContext,
  random: Random,
): readonly OverviewText[] {
  const own = level === 'department' ? '本部门' : '本单位';
  const name = `${place}${kind.name}`;
  const inner = random.some(offices, random.between(2, 5));
  const posts = staff + random.between(0, 3);
  const scope =
    level === 'department'
      ? `纳入${name}2024年度部门决算编报范围的单位共1个，为${name}本级。`
      : `纳入本单位2024年度决算编报范围的只有${name}本级，没有下属单位。`;
  return [
    {
      section: 'overview/duties',
      paragraphs: [
        `${own}的主要职责是：`,
        ...kind.duties.map(
          (duty, index) => `${index + 1}.${duty}${index < kind.duties.length - 1 ? '；' : '。'}`,
        ),
      ],
    },
    {
      section: 'overview/organisation',
      paragraphs: [
        `${own}是${standings[kind.standing]}，内设${inner.join('、')}${inner.length}个机构。`,
        `${own}核定编制${posts}名，年末在职人员${staff}人。`,
        scope,
      ],
    },
  ];
}
