import type { Severity } from '../core/findings.ts';
import { severities } from '../core/findings.ts';
import type { Report } from '../model/report.ts';

/** What a command ends with; scripts rely on these. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, noVerdict: 3, internal: 4, coverage: 5 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const worstFirst: readonly number[] = [4, 3, 2, 1, 5, 0];

/** The exit code of several files together. */
export function worst(codes: readonly number[]): number {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.clean;
}

/** Whether a share of all numbers is below `minimum`, a percentage; undefined asks for nothing. */
function isBelow({ bound, all }: Report['coverage']['numbers'], minimum: number | undefined): boolean {
  return minimum !== undefined && (all === 0 ? minimum > 0 : bound * 100 < minimum * all);
}

/** The exit code of one report. */
export function exitCodeOf(report: Report, failOn: Severity, minCoverage: number | undefined): ExitCode {
  if (report.verdict === 'unable') return exitCodes.noVerdict;
  const reaches = report.findings.some(
    ({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn),
  );
  if (reaches) return exitCodes.findings;
  return isBelow(report.coverage.numbers, minCoverage) ? exitCodes.coverage : exitCodes.clean;
}
