import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { secrecyLaw } from '../../standards/citations.ts';
import { differentWords, findWords, linesOf, pointingTo } from '../common/lines.ts';

/** A mark of secrecy: with its star, or alone in its line. */
const marks = /(?:绝密|机密|秘密)(?:级)?[★☆](?:长期|\d+年|启封)?|^(?:绝密|机密|秘密)(?:级|件)?(?:\d+年)?$/g;

export default rule({
  id: 'text/secrecy-word',
  title: { zh: '留有密级标志', en: 'A mark of secrecy is left in' },
  why: {
    zh: '标有密级的文件不能公开。多半是沿用旧文件的版头忘了删；若确属涉密，必须立即停止公开。',
    en: 'What is marked secret is not published. Mostly the mark is a relic of an older document; if it is not, publication must stop at once.',
  },
  remedy: {
    zh: '由保密机构核定：不涉密的删去标志，涉密的不得公开。',
    en: 'Let the secrecy office decide: delete the mark, or do not publish.',
  },
  severity: 'note',
  basis: [secrecyLaw],
  catalogue: ['F10'],
  messages: {
    mark: { zh: '留有密级标志：{words}', en: 'a mark of secrecy is left in: {words}' },
  },
  *check({ current }: Case) {
    const found = findWords(current.source, linesOf(current), marks);
    if (found.length === 0) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'mark',
        holes: {
          words: differentWords(found)
            .map((words) => `“${words}”`)
            .join('、'),
        },
        ...pointingTo(found),
        logicalPlace: 'secrecy',
      };
  },
  examples: {
    ok: [
      `第一部分 概况
一、本单位职责
负责机密级水文资料的保管，不得泄露国家秘密。`,
    ],
    bad: [
      [
        `⟦秘密★1年⟧
云岭县水文站2024年度单位决算`,
        '留有密级标志：“秘密★1年”',
      ],
    ],
  },
});
