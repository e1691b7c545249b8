import type { Related } from '../../core/findings.ts';
import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, openGovernmentRules } from '../../standards/citations.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import type { DatedEvent, PlainDate } from '../common/founding.ts';
import { actsInNewName, compatible, eventsIn, showDate } from '../common/founding.ts';

export default rule({
  id: 'overview/dates-contradict',
  title: { zh: '成立时间前后矛盾', en: 'Two dates of establishment' },
  why: {
    zh: '一个机构只有一个成立时间。概况里两处不一样，至少有一处错；更名不是成立。',
    en: 'An institution was established once. Where the overview gives two dates, one at least is wrong; a change of name is no establishment.',
  },
  remedy: {
    zh: '核对批准设立的文件，改正错的一处；若后一次是更名或重新组建，写明是更名或重新组建。',
    en: 'Check the act of establishment and correct the wrong date; where the later one was a change of name or a reorganisation, say so.',
  },
  severity: 'error',
  basis: [arithmetic, openGovernmentRules],
  catalogue: ['Q13'],
  messages: {
    two: {
      zh: '成立时间前后矛盾：这里写{date}，另一处写{other}',
      en: 'two dates of establishment: {date} here, {other} elsewhere',
    },
    renamedLater: {
      zh: '{rename}才更名为现名，{year}年的文件却已经用了这个名称',
      en: 'renamed only in {rename}, yet a document of {year} already bears the new name',
    },
  },
  *check({ current }: Case) {
    if (!hasSection(current, 'overview')) {
      yield { kind: 'unable', missing: notRecognised('overview') };
      return;
    }
    const unit = current.identity.unit.value ?? '';
    const bodies = current.sections.filter((section) => section.id?.startsWith('overview'));
    const texts = current.source.blocks.flatMap((block) =>
      block.kind === 'line' &&
      bodies.some((body) => body.span.start <= block.span.start && block.span.end <= body.span.end)
        ? [block.folded]
        : [],
    );
    const events = texts.flatMap((text) => eventsIn(text, unit));
    const foundings = events.filter((event) => event.kind !== 'renamed');
    const renames = events.filter((event) => event.kind === 'renamed');
    const [first] = foundings;
    const other = first && foundings.find((event) => !reconcilable(first, event));
    if (first && other) {
      yield {
        kind: 'fail',
        message: 'two',
        holes: { date: showDate(other.date), other: showDate(first.date) },
        span: other.span,
        related: [related(first, '另一处成立时间', 'the other date'), ...renames.map(renameRelated)],
        logicalPlace: 'establishment',
      };
      return;
    }
    const acts = texts.flatMap((text) => actsInNewName(text, unit));
    const rename = renames.find((event) => acts.some((act) => act.year < event.date.year));
    const act = rename && acts.find((candidate) => candidate.year < rename.date.year);
    if (rename && act)
      yield {
        kind: 'fail',
        message: 'renamedLater',
        holes: { rename: showDate(rename.date), year: String(act.year) },
        span: rename.span,
        related: [{ label: { zh: '已用现名的文件', en: 'the document in the new name' }, span: act.span }],
        logicalPlace: 'rename',
      };
    else if (foundings.length < 2 && acts.length === 0)
      yield {
        kind: 'notApplicable',
        why: { zh: '概况没有写两个成立时间', en: 'the overview does not give two dates' },
      };
    else yield pass;
  },
  examples: {
    ok: [
      `第一部分 概况
一、本单位职责
云岭县水文站成立于1998年5月，2015年3月更名为云岭县水文站，负责全县水文监测。
二、机构设置情况
本单位1998年成立，2019年机构改革后重新组建。下属河口测站成立于2003年。`,
      `第一部分 概况
一、本单位职责
本单位2009年3月经县编办批准成立，负责全县水文监测。
二、机构设置情况
云岭县水文站于2009年9月1日挂牌成立。`,
    ],
    bad: [
      [
        `第一部分 概况
一、本单位职责
我单位2009年3月经县编办批准成立，2018年12月更名为云岭县水文站。
二、机构设置情况
云岭县水文站经县编办批复，于⟦2016年1月8日⟧成立。`,
        '成立时间前后矛盾：这里写2016年1月8日，另一处写2009年3月',
      ],
      [
        `第一部分 概况
一、本单位职责
根据《关于云岭县水文站机构编制的批复》（青编字〔2015〕8号），核定编制12名，⟦2018年12月⟧更名为云岭县水文站。`,
        '2018年12月才更名为现名，2015年的文件却已经用了这个名称',
      ],
    ],
  },
});

/** An approval may precede the establishment itself by up to a year. */
function reconcilable(a: DatedEvent, b: DatedEvent): boolean {
  if (compatible(a.date, b.date)) return true;
  if (a.kind === b.kind) return false;
  const [approved, founded] = a.kind === 'approved' ? [a, b] : [b, a];
  const months = monthsOf(founded.date) - monthsOf(approved.date);
  return months >= 0 && months <= 12;
}

function monthsOf(date: PlainDate): number {
  return date.year * 12 + (date.month ?? 1);
}

function related(event: DatedEvent, zh: string, en: string): Related {
  const date = showDate(event.date);
  return { label: { zh: `${zh} ${date}`, en: `${en} ${date}` }, span: event.span };
}

function renameRelated(event: DatedEvent): Related {
  return related(event, '更名', 'renamed');
}
