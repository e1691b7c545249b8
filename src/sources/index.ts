export type { AccountsReading } from './accounts-from.ts';
export { accountsFrom } from './accounts-from.ts';
export type { LedgerAmount, LedgerRule } from './ledger/ledger-mapping.ts';
export { standardLedgerRules } from './ledger/ledger-mapping.ts';
export type { FilesReading, SourceOptions } from './read-accounts.ts';
export { readAccounts } from './read-accounts.ts';
export type { SourceKind } from './source-kind.ts';
export { sourceKindOf } from './source-kind.ts';
