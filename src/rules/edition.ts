/** The day up to which the rules and the standards behind them have been kept. */
export const edition = '2026-11-23';
