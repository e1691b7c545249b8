/** Measures the steps of a run. Times go to standard error, never into a result. */
export interface Clock {
  time<T>(step: string, run: () => T): T;
  timeAsync<T>(step: string, run: () => Promise<T>): Promise<T>;
  lines(): string[];
}

export function clock(): Clock {
  const steps = new Map<string, number>();
  const add = (step: string, begun: number) => {
    steps.set(step, (steps.get(step) ?? 0) + performance.now() - begun);
  };
  return {
    time(step, run) {
      const begun = performance.now();
      try {
        return run();
      } finally {
        add(step, begun);
      }
    },
    async timeAsync(step, run) {
      const begun = performance.now();
      try {
        return await run();
      } finally {
        add(step, begun);
      }
    },
    lines: () => [
      ...[...steps].map(([step, time]) => `${step.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`),
      `${'process'.padEnd(10)} ${performance.now().toFixed(1).padStart(8)} ms`,
    ],
  };
}
