import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704, templateOfFinalAccounts } from '../../standards/citations.ts';
import { isWithin } from '../../standards/sections.ts';
import type { Occurrence } from '../common/lines.ts';
import { findWords, linesOf, pointingTo } from '../common/lines.ts';

/** What an issuer calls itself; a choice of the template that was left open is another defect. */
const department = /[本我]部门(?![/(]|各|所属|下属|系统|及所属|本级|和所属)/g;
const unit = /[本我]单位(?![/(])/g;
const once = 2;

export default rule({
  id: 'text/level-wording-mixed',
  title: { zh: '“本部门”“本单位”混用', en: '“Department” and “unit” are mixed' },
  why: {
    zh: '部门决算含所属单位，单位决算只有自己。两种自称混用，读者分不清数字是部门的还是单位的。',
    en: 'The accounts of a department include its units, those of a unit only itself. Where both are used of the issuer, the reader cannot tell whose figures these are.',
  },
  remedy: {
    zh: '按编报主体统一：部门决算写“本部门”，单位决算写“本单位”。',
    en: 'Use one: 本部门 for a department’s accounts, 本单位 for a unit’s.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts, gb9704],
  catalogue: ['F13'],
  messages: {
    mixed: {
      zh: '情况说明里自称“本部门”{departments}处、“本单位”{units}处',
      en: 'the narrative calls the issuer 本部门 (department) {departments} times and 本单位 (unit) {units} times',
    },
  },
  *check({ current }: Case) {
    const lines = linesOf(current).filter(
      (line) => line.role === 'text' && isWithin(line.section, 'narrative'),
    );
    if (lines.length === 0) {
      yield { kind: 'unable', missing: { zh: '没有认出情况说明', en: 'the narrative was not recognised' } };
      return;
    }
    const departments = findWords(current.source, lines, department);
    const units = findWords(current.source, lines, unit);
    if (departments.length <= once || units.length <= once) {
      yield pass;
      return;
    }
    yield {
      kind: 'fail',
      message: 'mixed',
      holes: { departments: String(departments.length), units: String(units.length) },
      ...pointingTo(rarer(departments, units)),
      logicalPlace: 'level-wording',
    };
  },
  examples: {
    ok: [example('本单位', '本单位', '本单位'), example('本部门', '本单位', '本单位')],
    bad: [
      [
        `${example('⟦本部门⟧', '本部门', '本部门')}${body('本单位', '本单位', '本单位')}`,
        '情况说明里自称“本部门”3处、“本单位”3处',
      ],
    ],
  },
});

/** What is to be changed is likely the rarer wording. */
function rarer(departments: readonly Occurrence[], units: readonly Occurrence[]): readonly Occurrence[] {
  return units.length < departments.length ? units : departments;
}

function example(first: string, second: string, third: string): string {
  return `第三部分 情况说明
十、其他重要事项情况说明${body(first, second, third)}`;
}

function body(first: string, second: string, third: string): string {
  return `
${first}无机关运行经费。
${second}没有政府采购支出。
${third}共有车辆1辆，由水文巡测使用。`;
}
