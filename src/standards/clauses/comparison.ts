/** “增加…，增长…”, without a percentage where last year was nothing. `subjects` may be two that one number states. */
export function moved(subjects: string): string {
  return `{change ${subjects}}[，{growth ${subjects}}]`;
}

/** “与上年持平”, or nearly so where the difference does not show in the printed digits. */
export function unmoved(subjects: string, than = '与上年'): string {
  return `({same ${subjects}}${than}持平|{nearly ${subjects}}${than}基本持平)`;
}

/** “年初预算…，支出决算…，完成年初预算的…”; nothing is completed where nothing was budgeted. */
export function againstInitialBudget(subject: string, is = ''): string {
  const budget = `initial-budget/${subject}`;
  const actual = `支出决算${is}{amount ${subject}}`;
  return (
    `({some ${budget}}年初预算${is}{amount ${budget}}，${actual}，` +
    `完成年初预算的{completion ${subject} of initial-budget}|{zero ${budget}}年初未安排预算，${actual})`
  );
}
