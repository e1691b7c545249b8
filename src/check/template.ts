import type { Finding } from '../core/findings.ts';
import type { Declared } from '../model/declared.ts';
import type { Disclosure } from '../model/disclosure.ts';

/** The id under which it is told that a file is a form that nobody has filled in. */
const templateRule = 'identity/unfilled-template';

/** An unfilled template is told once, at its first slot, and not for every slot. */
export function templateFindings({ identity: { kind } }: Disclosure): Finding[] {
  if (kind.value !== 'template') return [];
  const evidence = kind.evidence.find(({ span }) => span !== undefined) ?? kind.evidence[0];
  const because = {
    zh: evidence ? `：${evidence.why.zh}` : '',
    en: evidence ? `: ${evidence.why.en}` : '',
  };
  return [
    {
      rule: templateRule,
      severity: 'note',
      message: {
        zh: `这是没有填写的模板${because.zh}。填写以后再检查`,
        en: `This is an unfilled template${because.en}. Check it when it has been filled in`,
      },
      span: evidence?.span ?? { start: 0, end: 0 },
      related: [],
      logicalPlace: '',
    },
  ];
}

export const templateDeclared: Declared = {
  id: templateRule,
  title: { zh: '没有填写的模板', en: 'An unfilled template' },
  why: {
    zh: '文件里还是模板的占位符和填写说明，没有金额，没有什么可以核对。',
    en: 'The file still holds the slots and instructions of a template and no amounts: there is nothing to check.',
  },
  remedy: {
    zh: '确认是不是选错了文件；是的话换成填写好的，不是的话先按模板填写。',
    en: 'See whether it is the right file; if it is, fill it in first.',
  },
  severity: 'note',
  basis: [],
  catalogue: [],
};
