import type { Text } from '../core/messages.ts';
import type { Disclosure, DocumentKind } from '../model/disclosure.ts';

const kinds: Readonly<Record<Exclude<DocumentKind, 'final-accounts'>, Text>> = {
  budget: { zh: '这是预算公开，不是决算公开', en: 'this is a budget, not final accounts' },
  template: { zh: '这是没有填写的模板', en: 'this is an unfilled template' },
  annex: { zh: '这只是决算公开的附件', en: 'this is only an annex of final accounts' },
  summary: {
    zh: '这是地区汇总，不是一个部门或单位的决算',
    en: 'this is a summary of a region, not of a department or unit',
  },
  other: { zh: '这是别的文件，不是决算公开', en: 'this is another paper, not final accounts' },
  scan: { zh: '这是没有文字的扫描件', en: 'this is a scan without text' },
  unknown: {
    zh: '认不出这是什么文件：没有“决算”的封面、标题或法定表格',
    en: 'not recognised: no cover, heading or statutory table of final accounts',
  },
};

/** Why nothing can be judged at all: an unfilled template holds no facts, several documents in one mix theirs. */
export function whyNotJudged({ identity, tables }: Disclosure): Text | undefined {
  return identity.kind.value === 'template' ? kinds.template : mixedDocuments(tables);
}

function mixedDocuments(tables: Disclosure['tables']): Text | undefined {
  const several = severalUnits(tables);
  if (several.length > 1)
    return {
      zh: `文件里有${several.length}个单位各自的表（${several.join('、')}），像是把几份决算放在一个文件里：请拆开后分别检查`,
      en: `${several.length} units have tables of their own here (${several.join(', ')}), as if the file held more than one disclosure: split it and check each`,
    };
  if (isSeveral(tables))
    return {
      zh: '多张表各出现两次，像是把几份决算放在一个文件里：请拆开后分别检查',
      en: 'several tables stand here twice, as if the file held more than one disclosure: split it and check each',
    };
  return undefined;
}

/** What must be known before a verdict, and is not. */
export function whyNoVerdict({ identity, tables }: Disclosure): Text[] {
  const why: Text[] = [];
  const kind = identity.kind.value ?? 'unknown';
  if (kind !== 'final-accounts') why.push(kinds[kind]);
  if (kind !== 'final-accounts' && kind !== 'unknown') return why;
  const mixed = mixedDocuments(tables);
  if (mixed) why.push(mixed);
  if (identity.unit.value === undefined)
    why.push({ zh: '认不出单位名称', en: 'the unit’s name was not recognised' });
  if (!mixed && identity.unit.alternatives.length > 0 && isTie(identity.unit))
    why.push({
      zh: '文件里有几个单位，认不出是哪一个的决算',
      en: 'several units are named; which one’s accounts these are was not recognised',
    });
  if (identity.year.value === undefined) why.push({ zh: '认不出年度', en: 'the year was not recognised' });
  if (identity.moneyUnit.value === undefined)
    why.push({ zh: '认不出金额单位', en: 'the unit of money was not recognised' });
  if (kind === 'final-accounts' && tables.length === 0)
    why.push({ zh: '一张法定表格也没有认出', en: 'not one statutory table was recognised' });
  return why;
}

/** Whether most tables, and more than one, are printed again: with a title, not as a table continued. */
function isSeveral(tables: Disclosure['tables']): boolean {
  const ids = tables.map((table) => table.id);
  const distinct = new Set(ids);
  const doubled = [...distinct].filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id)).length;
  return doubled >= 2 && 2 * doubled >= distinct.size;
}

/** The units that print tables of their own: at least two tables that another unit prints as well. */
function severalUnits(tables: Disclosure['tables']): string[] {
  const byUnit = new Map<string, Set<string>>();
  for (const { id, unitName } of tables) {
    if (unitName) byUnit.set(unitName.text, (byUnit.get(unitName.text) ?? new Set()).add(id));
  }
  return [...byUnit].flatMap(([unit, own]) =>
    [...byUnit].some(
      ([other, theirs]) => other !== unit && [...own].filter((id) => theirs.has(id)).length > 1,
    )
      ? [unit]
      : [],
  );
}

/** Whether another unit is named as often as the one recognised. */
function isTie(unit: Disclosure['identity']['unit']): boolean {
  return unit.alternatives.some((other) => other.evidence.length >= unit.evidence.length);
}
