import type { WordPhrase } from '../../model/phrase.ts';

/** The turns of phrase around words. `{text}` runs to the end of its sentence or item. */
export const wordPhrases: readonly WordPhrase[] = [
  {
    id: 'reason',
    title: { zh: '原因', en: 'reason' },
    kind: 'reason',
    forms: ['[的]主要原因[是|为|系|在于][:|，]{text}', '原因[主要](是|为|系)[:|，]{text}', '[的]主要原因[:]{text}', '主要(是因为|是由于|系因){text}'],
  },
  {
    id: 'use',
    title: { zh: '用途', en: 'use' },
    kind: 'use',
    forms: ['[主要]用于[支付|:|，]{text}', '主要是{text}'],
    except: ['以下', '如下', '下列'],
  },
  {
    id: 'names',
    title: { zh: '组成', en: 'components' },
    kind: 'names',
    forms: ['主要包括[:]{text}'],
  },
  {
    id: 'none',
    title: { zh: '无此项', en: 'none' },
    kind: 'none',
    forms: ['[本年度]无此项(收支|支出|收入)', '无{subject}(收入和支出|收支|支出|收入)', '(无|没有){subject}', '未发生{subject}', '没有{subject}[收入|支出|收支]'],
  },
  {
    id: 'same',
    title: { zh: '持平', en: 'unchanged' },
    kind: 'same',
    forms: ['(与|同|和|较|比){than}…(相同|持平|一致)', '{than}…相同', '持平'],
  },
]; // prettier-ignore
