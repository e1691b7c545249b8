import type { Heading } from '../../../model/table.ts';
import { dress } from '../dress.ts';
import { emptyNote } from './usual.ts';

export default dress({
  id: 'cn-140000-2024/three-public',
  of: 'three-public',
  number: '公开09表',
  title: '财政拨款“三公”经费支出决算表',
  lanes: [
    {
      of: 'three-public',
      headings: [
        ['预算数', items('adjusted-budget')],
        ['决算数', items('final')],
      ],
    },
  ],
  note: '注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。',
  emptyNote,
});

function items(stage: 'adjusted-budget' | 'final'): readonly Heading[] {
  return [
    ['合计', `total-${stage}`],
    ['因公出国（境）费', `abroad-${stage}`],
    [
      '公务用车购置及运行维护费',
      [
        ['小计', `vehicle-${stage}`],
        ['公务用车购置费', `vehicle-purchase-${stage}`],
        ['公务用车运行维护费', `vehicle-running-${stage}`],
      ],
    ],
    ['公务接待费', `reception-${stage}`],
  ];
}
