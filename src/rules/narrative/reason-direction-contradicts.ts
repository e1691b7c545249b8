import type { Case } from '../../model/case.ts';
import { moneyOf, passagesIn } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { directionIn, explainedChanges } from '../common/reason-direction.ts';
import { directionOf, showSize } from '../common/show.ts';

/** What is spent or comes in as a whole; balances rise where spending falls. */
const flows: readonly string[] = [
  'income-total',
  'expenditure',
  'expenditure-total',
  'three-public',
  'operating-cost',
  'procurement',
];
/** Words by which less of one thing makes more of another: what last year left, what is taken back or moved. */
const turns =
  /结转|结余|上年|去年|上一年|20\d\d年|以前年度|跨年|收回|退回|返还|免|扣|合并|划转|改为|转为|纳入|补/;
/** Words by which more of something makes spending less. */
const saves =
  /退休|调出|调离|离职|死亡|去世|压力|力度|管控|管理|意识|效率|难度|措施|自筹|社会|其他资金|其他收入|非财政|线上|替代|无|没有|未|不再|完成|完工|结束|到期/;

export default rule({
  id: 'narrative/reason-direction-contradicts',
  title: { zh: '原因的方向与增减相反', en: 'The reason points the other way' },
  why: {
    zh: '增加要由增加的事来解释，减少要由减少的事来解释。方向相反，不是数写错了，就是原因抄了去年的。',
    en: 'More is explained by more, less by less. Where the reason points the other way, either the figure is wrong or the reason was copied from last year.',
  },
  remedy: {
    zh: '核对增减额的方向，再按实际情况改写原因；确实是此消彼长的，把关系写清楚。',
    en: 'Check the direction of the change and rewrite the reason; where one thing did replace another, say how.',
  },
  severity: 'warning',
  basis: [openGovernmentRules],
  catalogue: ['Q04'],
  messages: {
    contradicts: {
      zh: '{name}{direction}{change}，原因却说“{reason}”',
      en: '{name}: {direction} {change}, yet the reason is “{reason}”',
    },
  },
  *check({ current, ledger }: Case) {
    const passages = passagesIn(current, 'narrative');
    if (passages.length === 0) {
      yield { kind: 'unable', missing: { zh: '没有认出情况说明', en: 'the narrative was not recognised' } };
      return;
    }
    for (const passage of passages) {
      for (const { statement, fact, sign } of explainedChanges(current, passage)) {
        const money = moneyOf(fact)!;
        if (!flows.includes(fact.about.concept) || !isContrary(sign, statement.text)) yield pass;
        else
          yield {
            kind: 'fail',
            message: 'contradicts',
            holes: {
              name: nameOf(fact.about, ledger.names),
              direction: directionOf(money.fen),
              change: showSize(money),
              reason: statement.text,
            },
            span: statement.span,
            related: [
              {
                label: {
                  zh: `${directionOf(money.fen).zh}${showSize(money)}`,
                  en: `${directionOf(money.fen).en} ${showSize(money)}`,
                },
                span: fact.span,
              },
            ],
            alternatives: [
              { zh: '增减额的方向写反', en: 'the change is stated with the wrong direction' },
              { zh: '原因照抄了别处或上年', en: 'the reason was copied from elsewhere or from last year' },
            ],
            logicalPlace: fact.id,
          };
      }
    }
    yield pass;
  },
  examples: {
    ok: [
      example('增加2.00万元，增长20.00%', '新增巡测船维修费'),
      example('增加2.00万元，增长20.00%', '减少外聘人员后在编人员补助的支出增加'),
      example('减少2.00万元，下降16.67%', '上年增加了一次性设备购置'),
      example('减少2.00万元，下降16.67%', '退休人员增加，在职人员经费随之变动'),
      example('减少2.00万元，下降16.67%', '部分项目增加了社会资金投入'),
      example('增加2.00万元，增长20.00%', '财政收回的资金减少'),
    ],
    bad: [
      [
        example('增加2.00万元，增长20.00%', '⟦压减差旅费和会议费⟧'),
        '机关运行经费增加2.00万元，原因却说“压减差旅费和会议费”',
      ],
      [
        example('减少2.00万元，下降16.67%', '⟦巡测任务增加⟧'),
        '机关运行经费减少2.00万元，原因却说“巡测任务增加”',
      ],
    ],
  },
});

function isContrary(sign: number, reason: string): boolean {
  if (turns.test(reason)) return false;
  const direction = directionIn(reason);
  return sign > 0 ? direction === 'less' : sign < 0 && direction === 'more' && !saves.test(reason);
}

function example(change: string, reason: string): string {
  return `第三部分 情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
2024年度机关运行经费支出12.00万元，比上年${change}，主要原因是${reason}。`;
}
