import type { Heading } from '../../../model/table.ts';
import { shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/three-public',
  of: 'three-public',
  title: '财政拨款“三公”经费支出决算表',
  lanes: [
    {
      of: 'three-public',
      headings: [
        pair('合计', 'total'),
        pair('因公出国（境）费', 'abroad'),
        [
          '公务用车购置及运行维护费',
          [
            pair('小计', 'vehicle'),
            pair('公务用车购置费', 'vehicle-purchase'),
            pair('公务用车运行维护费', 'vehicle-running'),
          ],
        ],
        pair('公务接待费', 'reception'),
      ],
    },
  ],
  note: '注：本表反映部门本年度“三公”经费支出预决算情况。',
});

/** Each item shows its budget and beside it its final account. */
function pair(label: string, item: string): Heading {
  return [
    label,
    [
      ['预算数', `${item}-adjusted-budget`],
      ['决算数', `${item}-final`],
    ],
  ];
}
