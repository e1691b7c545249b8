import type { Finding, Outcome } from '../core/findings.ts';
import { severities } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import { fillBoth } from '../core/messages.ts';
import type { Case } from '../model/case.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { IdentityLaw } from '../model/identity-law.ts';
import { ledgerOf } from '../model/ledger.ts';
import type { Profile } from '../model/profile.ts';
import type { Obligation, ObligationState, Report, Tally } from '../model/report.ts';
import type { Rule, Years } from '../model/rule.ts';
import { hasRecognised } from '../model/source.ts';
import { rules } from '../rules/index.ts';
import type { DictionaryRow } from '../standards/classifications/index.ts';
import { codesWith, standardCodes } from '../standards/classifications/index.ts';
import { identities } from '../standards/identities/index.ts';
import { fallbackProfile, profileById } from '../standards/profiles/index.ts';
import { certificationsOf } from './certify.ts';
import { coverageOf } from './coverage.ts';
import { doubtIn } from './doubt.ts';
import { embeddedFindings } from './embedded.ts';
import { checkIdentity, identityObligations } from './identities.ts';
import { identityMessages } from './judgement.ts';
import { mayBeMisread, recognitionIn, toVerify, whyNoPass } from './recognised.ts';
import { tailFinding } from './tails.ts';
import { templateFindings } from './template.ts';
import { whyNotJudged, whyNoVerdict } from './verdict.ts';

export interface CheckOptions {
  readonly prior?: Disclosure;
  readonly budget?: Disclosure;
  /** A user's own list of codes, which wins over the standard's. */
  readonly dictionary?: readonly DictionaryRow[];
  /** Only these rules and identities, by id or by the folder before the slash. */
  readonly only?: readonly string[];
}

/** A rule or an identity, ready to be run. */
interface Check {
  readonly id: string;
  readonly severity: Rule['severity'];
  readonly messages: Rule['messages'];
  readonly years?: Years;
  readonly keys: readonly string[];
  run(given: Case): Iterable<Outcome>;
}

/** Judges a disclosure: identities, rules, obligations. The same input gives the same report. */
export function check(disclosure: Disclosure, options: CheckOptions = {}): Report {
  const profile = profileById(disclosure.identity.profile.value ?? '') ?? fallbackProfile;
  const year = disclosure.identity.year.value ?? 0;
  const given: Case = {
    current: disclosure,
    ledger: ledgerOf(disclosure),
    profile,
    year,
    codes: options.dictionary ? codesWith(options.dictionary) : standardCodes,
    ...(options.prior ? { prior: options.prior } : {}),
    ...(options.budget ? { budget: options.budget } : {}),
  };
  const findings: Finding[] = templateFindings(disclosure);
  const obligations: Obligation[] = [];
  const comparisons = { pass: 0, tail: 0, fail: 0, unable: 0, notApplicable: 0 };
  const tails: Extract<Outcome, { kind: 'tail' }>[] = [];
  const withDoubt = doubtIn(disclosure);
  const unjudged = whyNotJudged(disclosure);
  const recognition = recognitionIn(given);
  let toBeVerified = 0;
  for (const each of checksFor(profile, year, options.only)) {
    if (unjudged) {
      for (const key of each.keys)
        obligations.push(obligationOf(each.id, key, { state: 'unable', why: unjudged }));
      continue;
    }
    const states = new Map<string, { state: ObligationState; why?: Text }>();
    for (const outcome of each.run(given)) {
      let settled = outcome;
      if (outcome.kind === 'fail') {
        const finding = withDoubt(findingFrom(each, outcome));
        const confidence = recognition?.confidenceOf(finding, outcome);
        if (confidence !== undefined) settled = { kind: 'unable', missing: mayBeMisread };
        if (confidence !== undefined && finding.severity === 'error') toBeVerified += 1;
        findings.push(toVerify(finding, confidence));
      }
      if (outcome.kind === 'tail') tails.push(outcome);
      comparisons[settled.kind] += 1;
      settle(states, outcome.key ?? '', settled);
    }
    for (const key of each.keys) obligations.push(obligationOf(each.id, key, states.get(key)));
  }
  if (!options.only)
    for (const finding of embeddedFindings(disclosure))
      findings.push(toVerify(finding, recognition?.confidenceOf(finding)));
  if (tails.length > 0) findings.push(tailFinding(tails));
  findings.sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.span.start - b.span.start,
  );
  const tally = tallyOf(obligations);
  const certifications =
    hasRecognised(disclosure.source) && !unjudged ? certificationsOf(given, lawsIn(year)) : undefined;
  const failed = findings.some((finding) => finding.severity === 'error');
  const unknown = whyNoVerdict(disclosure);
  const whyUnable =
    unknown.length > 0 || failed ? unknown : whyNoPass(given, toBeVerified, certifications ?? []);
  return {
    disclosure,
    verdict: whyUnable.length > 0 ? 'unable' : failed ? 'fail' : 'pass',
    whyUnable,
    findings,
    obligations,
    tally,
    comparisons,
    coverage: coverageOf(disclosure, tally),
    ...(certifications ? { certifications } : {}),
  };
}

const prepared = new WeakMap<Profile, readonly Check[]>();

/** What is in force in a year, of what a profile asks for; or only what was named. */
function checksFor(profile: Profile, year: number, only: readonly string[] | undefined): readonly Check[] {
  const all = prepared.get(profile) ?? [
    ...identities.map((law) => checkOfIdentity(law, profile)),
    ...rules.map((rule) => checkOfRule(rule, profile)),
  ];
  prepared.set(profile, all);
  const wanted = (id: string) =>
    only === undefined || only.some((name) => id === name || id.startsWith(`${name}/`));
  return all.filter((each) => wanted(each.id) && inForce(each.years, year));
}

function checkOfRule(rule: Rule, profile: Profile): Check {
  return { ...rule, keys: rule.obligations?.(profile) ?? [''], run: (given) => rule.check(given) };
}

function checkOfIdentity(law: IdentityLaw, profile: Profile): Check {
  return {
    id: law.id,
    severity: law.severity,
    messages: identityMessages,
    ...(law.years ? { years: law.years } : {}),
    keys: identityObligations(law, profile),
    run: (given) => checkIdentity(law, given),
  };
}

function lawsIn(year: number): readonly IdentityLaw[] {
  return identities.filter((law) => inForce(law.years, year));
}

function inForce(years: Years | undefined, year: number): boolean {
  return year === 0 || ((years?.since ?? 0) <= year && year <= (years?.until ?? Infinity));
}

/** From the worst to the best; what is missing outweighs what passed. */
const gravity: readonly ObligationState[] = ['fail', 'unable', 'tail', 'pass', 'notApplicable'];

function settle(
  states: Map<string, { state: ObligationState; why?: Text }>,
  key: string,
  outcome: Outcome,
): void {
  const before = states.get(key);
  if (before && gravity.indexOf(before.state) <= gravity.indexOf(outcome.kind)) return;
  const why =
    outcome.kind === 'unable' ? outcome.missing : outcome.kind === 'notApplicable' ? outcome.why : undefined;
  states.set(key, { state: outcome.kind, ...(why ? { why } : {}) });
}

function obligationOf(
  rule: string,
  key: string,
  settled: { state: ObligationState; why?: Text } | undefined,
): Obligation {
  const id = key === '' ? rule : `${rule}@${key}`;
  return settled
    ? { id, rule, ...settled }
    : {
        id,
        rule,
        state: 'unable',
        why: { zh: '没有判断：所需的内容没有认出', en: 'not judged: what it needs was not recognised' },
      };
}

function findingFrom(each: Check, outcome: Extract<Outcome, { kind: 'fail' }>): Finding {
  const template = each.messages[outcome.message];
  if (!template) throw new Error(`Rule ${each.id} has no message “${outcome.message}”`);
  return {
    rule: each.id,
    severity: outcome.severity ?? each.severity,
    message: fillBoth(template, outcome.holes),
    span: outcome.span,
    related: outcome.related ?? [],
    ...(outcome.expected ? { expected: outcome.expected } : {}),
    ...(outcome.actual ? { actual: outcome.actual } : {}),
    ...(outcome.suggestion ? { suggestion: outcome.suggestion } : {}),
    ...(outcome.alternatives ? { alternatives: outcome.alternatives } : {}),
    ...(outcome.settledBy ? { settledBy: outcome.settledBy } : {}),
    ...(outcome.template ? { template: true as const } : {}),
    logicalPlace: outcome.logicalPlace ?? outcome.key ?? '',
  };
}

function tallyOf(obligations: readonly Obligation[]): Tally {
  const tally = { pass: 0, tail: 0, fail: 0, unable: 0, notApplicable: 0 };
  for (const obligation of obligations) tally[obligation.state] += 1;
  return tally;
}
