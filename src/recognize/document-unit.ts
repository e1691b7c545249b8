import type { DocumentTitle } from './document-title.ts';
import { titleOf } from './document-title.ts';
import type { SpokenLines } from './spoken-lines.ts';
import type { LocatedTable } from './tables.ts';
import { labelOf } from './tables-evidence.ts';
import { placedUnitName, unitName } from './unit-name.ts';
import type { SpokenLine, Vote } from './votes.ts';
import { vote } from './votes.ts';

/**
 * Whose document this is: by its title, headings and name lines; without those by its performance forms, without
 * those by sentences in which it speaks of itself. Forms and sentences that name several institutions name none:
 * they may speak of what belongs to it.
 */
export function unitVotes(
  titles: readonly DocumentTitle[],
  lines: SpokenLines,
  tables: readonly LocatedTable[],
): Vote<string>[] {
  const printed = [
    ...titleVotes(titles),
    ...coverVotes(lines),
    ...headingVotes(lines),
    ...nameLineVotes(tables),
  ];
  if (printed.length > 0) return printed;
  const forms = agreed([...lines.paragraphs, ...lines.rows].flatMap(formVotes));
  return forms.length > 0 ? forms : agreed(lines.paragraphs.flatMap(spokenVotes));
}

function agreed(votes: readonly Vote<string>[]): Vote<string>[] {
  return votes.every((each) => each.value === votes[0]!.value) ? [...votes] : [];
}

function titleVotes(titles: readonly DocumentTitle[]): Vote<string>[] {
  return titles.flatMap(({ unit, line }) =>
    unit ? [vote(unit, 4, '封面标题', 'the title on the cover', line.span)] : [],
  );
}

/** 预算主管部门：青禾县水利局; 单位名称：青禾县水文站: a line of the cover that names it. */
function coverVotes({ cover }: SpokenLines): Vote<string>[] {
  return cover.flatMap(({ text, span }) => {
    const named = /^(?:预算)?(?:主管)?(?:部门|单位)(?:名称|\(公章\)|\(盖章\))?:(.+)$/.exec(text)?.[1];
    const unit = named && unitName(named);
    return unit ? [vote(unit, 3, '封面的单位名称', 'the name on the cover', span)] : [];
  });
}

function headingVotes({ headings }: SpokenLines): Vote<string>[] {
  return headings.flatMap((line) => {
    const unit = unitOfHeading(line);
    return unit ? [vote(unit, 1, '章节标题', 'a heading', line.span)] : [];
  });
}

function nameLineVotes(tables: readonly LocatedTable[]): Vote<string>[] {
  return tables.flatMap((table) => {
    const { unitName: printed } = table;
    const unit = printed && unitName(printed.text);
    const where = labelOf(table);
    return unit ? [vote(unit, 1, `${where}的名称栏`, `the name line of ${where}`, printed.span)] : [];
  });
}

/** 青禾县水文站概况; 青禾县水文站2024年度单位决算表. */
function unitOfHeading(line: SpokenLine): string | undefined {
  const overview = /^(.+?)(?:部门|单位)?(?:概况|基本情况)$/.exec(line.text)?.[1];
  return overview ? unitName(overview) : titleOf(line)?.unit;
}

/** 实施单位: 青禾县水文站, with or without the code of the budget unit. */
function formVotes({ text, span }: SpokenLine): Vote<string>[] {
  const named = /实施单位[:|]*(?:\d+-)?([^|]{3,40}?)(?=\||项目资金|项目属性|项目类型|$)/.exec(text)?.[1];
  const unit = named && unitName(named);
  return unit ? [vote(unit, 1, '绩效表的实施单位', 'the unit of a performance form', span)] : [];
}

/** What describes an institution: where it stands, what it is, how it is made up. */
const described =
  /^(.{4,40}?)(?:是|为|系|位于|坐落|地处|隶属|内设|下设|成立于|始建|创建于|创办于|共有|现有|设有|设)/;
const owning = /(?:^|[，。；:])([^，。；:]{5,40}?)(?:部门|单位)?共有车辆/;
const counting =
  /^(.{4,40}?)\d{4}年度?(?:部门|单位)?(?:收入支出|收、支|收支|收入总计|财政拨款|一般公共预算|政府性基金|国有资本|"三公"|无)/;
const composed = /^(?:从预算单位构成看，)?(.{4,40}?)(?:部门|单位)(?:决算|预算)(?:包括|由|编制范围|反映)/;

function spokenVotes(line: SpokenLines['paragraphs'][number]): Vote<string>[] {
  const unit = unitSpeaking(line.text, line.under);
  return unit ? [vote(unit, 0.5, '正文自述', 'the text speaks of itself', line.span)] : [];
}

function unitSpeaking(text: string, under: string): string | undefined {
  if (/概况|职责|职能|机构|构成|基本情况|简介/.test(under) || under === '') {
    const itself = described.exec(text)?.[1] ?? composed.exec(text)?.[1];
    const name = itself && placedUnitName(itself);
    if (name) return name;
  }
  const itself = owning.exec(text)?.[1] ?? counting.exec(text)?.[1];
  return itself ? placedUnitName(itself) : undefined;
}
