import type { Declared } from '../model/declared.ts';
import { rules } from '../rules/index.ts';
import { identities } from '../standards/identities/index.ts';
import { embeddedDeclared } from './embedded.ts';
import { tailRule } from './tails.ts';
import { templateDeclared } from './template.ts';

/**
 * Everything that a check can report, by id: rules, identities, what a file shows against its own data, that it is an
 * unfilled template, and all tails.
 */
export const declared: readonly Declared[] = [
  ...identities,
  ...rules,
  embeddedDeclared,
  templateDeclared,
  tails(),
].sort((a, b) => (a.id < b.id ? -1 : 1));

function tails(): Declared {
  return {
    id: tailRule,
    title: { zh: '四舍五入的尾差', en: 'Rounding tails' },
    why: {
      zh: '各数分别四舍五入到两位小数后，合计与各部分之和可以差几个百分之一万元。尾差是算出来的，不是估的：差额小于各数末位之半的总和，就存在一组真实金额使它们同时成立。',
      en: 'When each amount is rounded on its own, a total and the sum of its parts may differ by a few hundredths. Tails are computed, not guessed: where the difference is less than half of all last digits together, some true amounts make every printed one right.',
    },
    remedy: {
      zh: '不用改。要完全相等，可以按“元”重新取数后再四舍五入。',
      en: 'Nothing need be done. To have them equal, take the amounts in 元 again and round those.',
    },
    severity: 'tail',
    basis: [],
    catalogue: [],
  };
}
