import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { classificationOfAccounts } from '../../standards/citations.ts';
import type { CodeAxis } from '../../standards/classifications/index.ts';
import { levelOf } from '../../standards/classifications/index.ts';
import { witnessName } from '../../standards/names.ts';
import { askedCodedTables, codedTables } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

/** The first digit of every code: function codes of expenditure, economic codes of departments and governments. */
const beginning: Readonly<Record<CodeAxis, RegExp>> = { function: /^2/, economic: /^[35]/ };

/** Where a table is divided by unit, the column of codes holds the units' own. */
const institution = /(?:局|中心|站|所|学校|医院|委员会|办公室|大队|本级|机关|政府|小学|中学|幼儿园)(?:\s|$)/;

export default rule({
  id: 'classification/impossible-code',
  title: { zh: '科目编码不可能存在', en: 'A code that cannot exist' },
  why: {
    zh: '支出功能分类编码以2开头，类3位、款5位、项7位；经济分类类3位、款5位。不合这个规则的编码一定写错了。',
    en: 'Function codes begin with 2 and have 3, 5 or 7 digits, economic codes 3 or 5; any other code is wrong.',
  },
  remedy: { zh: '按政府收支分类科目改正编码。', en: 'Correct the code by the classification.' },
  severity: 'error',
  basis: [classificationOfAccounts],
  catalogue: ['C03'],
  messages: {
    length: {
      zh: '{table}的编码“{code}”（{name}）有{digits}位：{axis}编码只有{lengths}位',
      en: '“{code}” ({name}) in {table} has {digits} digits; {axis} codes have {lengths}',
    },
    beginning: {
      zh: '{table}的编码“{code}”（{name}）不是{axis}编码：应以{first}开头',
      en: '“{code}” ({name}) in {table} is no {axis} code: those begin with {first}',
    },
  },
  obligations: (profile) => askedCodedTables(profile),
  *check({ current, ledger, profile }: Case) {
    for (const id of askedCodedTables(profile))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const { id, axis, rows } of codedTables(current)) {
      const impossible = rows.filter(
        (row) => !institution.test(row.name) && (!levelOf(row.code, axis) || !beginning[axis].test(row.code)),
      );
      if (impossible.length === 0) yield { ...pass, key: id };
      for (const { code, name, codeSpan } of impossible) {
        const common = { kind: 'fail' as const, key: id, span: codeSpan, logicalPlace: `${id}/${code}` };
        const holes = {
          table: witnessName(id),
          code,
          name: name.replaceAll(/\s/g, ''),
          axis: axisName[axis],
        };
        if (!levelOf(code, axis))
          yield {
            ...common,
            message: 'length',
            holes: {
              ...holes,
              digits: String(code.length),
              lengths: axis === 'function' ? '3、5、7' : '3、5',
            },
          };
        else
          yield {
            ...common,
            message: 'beginning',
            holes: { ...holes, first: axis === 'function' ? '2' : '3' },
          };
      }
    }
  },
  examples: {
    ok: [
      `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00
20805\t行政事业单位养老支出\t1.00\t1.00
2080505\t机关事业单位基本养老保险缴费支出\t1.00\t1.00`,
    ],
    bad: [
      [
        `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00
⟦208050⟧\t机关事业单位基本养老保险缴费支出\t1.00\t1.00
⟦301⟧\t工资福利支出\t1.00\t1.00`,
        '支出决算表的编码“208050”（机关事业单位基本养老保险缴费支出）有6位：功能分类编码只有3、5、7位',
        '支出决算表的编码“301”（工资福利支出）不是功能分类编码：应以2开头',
      ],
    ],
  },
});

const axisName = {
  function: { zh: '功能分类', en: 'function' },
  economic: { zh: '经济分类', en: 'economic' },
} as const;
