/** What is said where a rule compares with last year and last year's disclosure was not given. */
export const withoutPrior = {
  kind: 'notApplicable',
  why: { zh: '没有提供上年度决算公开（--prior）', en: 'last year’s disclosure was not given (--prior)' },
} as const;
