import { addressOf } from '../../src/model/quantity.ts';
import { parseAddress } from '../../src/model/clause-template.ts';
import type { Accounts, Project } from '../../src/model/accounts.ts';
import type { Disclosure, Form } from '../../src/model/disclosure.ts';
import type { Value } from '../../src/model/fact.ts';
import type { Publication } from '../../src/model/publication.ts';
import { covers } from '../../src/core/span.ts';

/** Where a disclosure that was read back differs from the publication that was written; empty where the law holds. */
export function differences(accounts: Accounts, publication: Publication, read: Disclosure): string[] {
  return [
    ...identityDifferences(publication, read),
    ...factDifferences(publication, read),
    ...statementDifferences(accounts, read),
    ...(publication.elements.some((element) => element.kind === 'table' && element.of.startsWith('form/'))
      ? formDifferences(accounts, read)
      : []),
    ...unclaimedNumbers(read),
  ];
}

function identityDifferences({ unit, year, level }: Publication, { identity }: Disclosure): string[] {
  return [
    ...(identity.unit.value === unit ? [] : [`unit: ${identity.unit.value}`]),
    ...(identity.year.value === year ? [] : [`year: ${identity.year.value}`]),
    ...(identity.level.value === level ? [] : [`level: ${identity.level.value}`]),
    ...(identity.kind.value === 'final-accounts' ? [] : [`kind: ${identity.kind.value}`]),
  ];
}

/** A value without its grain: what is printed as nothing says nothing. */
export function shown(value: Value): string | undefined {
  switch (value.kind) {
    case 'money':
      return `money ${value.money.fen}`;
    case 'ratio':
      return `ratio ${value.ratio.ppm}`;
    case 'count':
      return `count ${value.count}`;
    case 'unrecognised':
      return `unrecognised ${value.text}`;
    default:
      return undefined;
  }
}

/** Money of the annexed forms belongs to the forms; people and offices are told by the overview. */
const elsewhere = new Set(['project-funding', 'staff', 'offices']);

/** Facts as address and value, each once. */
export function factsRead({ facts }: Disclosure): Set<string> {
  return new Set(
    facts.flatMap(({ id, about, value }) =>
      elsewhere.has(about.concept) || shown(value) === undefined ? [] : [`${id} ${shown(value)}`],
    ),
  );
}

export function factsWritten({ facts }: Publication): Set<string> {
  return new Set(facts.map(({ id, value }) => `${id} ${shown(value)}`));
}

function factDifferences(publication: Publication, disclosure: Disclosure): string[] {
  const written = factsWritten(publication);
  const read = factsRead(disclosure);
  return [
    ...[...written].filter((fact) => !read.has(fact)).map((fact) => `not read: ${fact}`),
    ...[...read].filter((fact) => !written.has(fact)).map((fact) => `not written: ${fact}`),
  ];
}

/** Reasons and uses stand at the quantity that they were written for. */
function statementDifferences({ words }: Accounts, read: Disclosure): string[] {
  const stated = new Set(
    read.statements.flatMap(({ kind, about, text }) =>
      about ? [`${kind} ${addressOf(about)} ${text}`] : [],
    ),
  );
  return words
    .filter(({ kind }) => kind === 'reason' || kind === 'use')
    .map(({ kind, about, text }) => `${kind} ${addressOf(parseAddress(about))} ${text}`)
    .filter((each) => !stated.has(each))
    .map((each) => `not stated: ${each}`);
}

function formDifferences({ projects, unit }: Accounts, { forms }: Disclosure): string[] {
  const written = projects.map((project) => formWritten(project, unit));
  const read = forms.map(formRead);
  return [
    ...written.filter((form) => !read.includes(form)).map((form) => `form not read: ${form}`),
    ...read.filter((form) => !written.includes(form)).map((form) => `form not written: ${form}`),
  ];
}

/** Fields that recognition knows of both forms, and the indicators. */
const known = ['project', 'department', 'unit', 'total-term', 'total-year', 'goal', 'responsible', 'handler', 'phone', 'date', 'score', 'nature', 'term']; // prettier-ignore

function formWritten({ name, form, fields, indicators }: Project, unit: string): string {
  const all: Readonly<Record<string, string>> = { unit, ...fields, project: name };
  return [
    form,
    ...known.filter((field) => all[field]).map((field) => `${field}=${all[field]}`),
    ...indicators.map((each) => `${each.level1}/${each.level2}/${each.name}=${each.target}`),
  ].join(' ');
}

function formRead({ kind, fields, indicators }: Form): string {
  const values = new Map(
    fields.filter(({ value }) => value !== '').map(({ label, value }) => [label, value]),
  );
  return [
    kind,
    ...known.filter((field) => values.has(field)).map((field) => `${field}=${values.get(field)}`),
    ...indicators.map((each) => `${each.level1}/${each.level2}/${each.name}=${each.value}`),
  ].join(' ');
}

/** Numbers of the narrative that nobody understood; those within a reason or a use are the person's own. */
function unclaimedNumbers({ numbers, statements }: Disclosure): string[] {
  return numbers
    .filter(({ section, fact }) => section.startsWith('narrative') && !fact)
    .filter(({ span }) => !statements.some((statement) => covers(statement.span, span)))
    .map(({ section, text }) => `not understood in ${section}: ${text}`);
}
