/** Measures the steps of a run. Times go to standard error, never into a result. */
export interface Clock {
  time<T>(step: string, run: () => T): T;
  lines(): string[];
}

export function clock(): Clock {
  const steps = new Map<string, number>();
  return {
    time(step, run) {
      const begun = performance.now();
      try {
        return run();
      } finally {
        steps.set(step, (steps.get(step) ?? 0) + performance.now() - begun);
      }
    },
    lines: () => [
      ...[...steps].map(([step, time]) => `${step.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`),
      `${'process'.padEnd(10)} ${performance.now().toFixed(1).padStart(8)} ms`,
    ],
  };
}
