import type { Related } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import { join } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { rule, pass } from '../../model/rule.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { isWithin } from '../../standards/sections.ts';
import { linesOf } from '../common/lines.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import { hasUnreadPage, pageUnread } from '../common/unread-tables.ts';

const number = '[\\d一二三四五六七八九十百]+';
const establishment = new RegExp(
  `编制(?:人?员|人数|数|总数)?[^。；]{0,24}?${number}[名人个]?|${number}[名人个]?[^。；，]{0,10}编制|(?:核定|定编|核编)[^。；，]{0,12}${number}[名人]`,
);
const scope =
  /纳入.{0,60}(?:编制|编报|汇总|决算).{0,4}范围|单位构成|决算(?:编报|编制|汇总)范围|(?:无|没有|不含|未设)(?:下属|所属|二级|附属|独立核算|下级)|独立核算|本级决算|本级\)|(?:包括|下设|下辖|含|有)[^。；]{0,20}(?:下属|所属|二级|附属)[^。；]{0,12}单位|(?:下属|所属|附属)[^。；]{0,12}单位[^。；]{0,6}(?:\d|[一二三四五六七八九十]个|包括|:|为)|[一二]级预算单位|汇总[^。；]{0,10}单位/;
/** Clauses that tell the past instead of duties. */
const history = /(?:19|20)\d{2}年|成立|设立|更名|改名|批准|批复|组建|前身|历史|沿革/;
const duty =
  /负责|承担|组织|贯彻|执行|拟订|拟定|制定|开展|指导|监督|管理|协调|推进|落实|办理|参与|提供|完成|实施|培养|教育|服务|保障|履行|维护|监测|职责|职能|任务/;

export default rule({
  id: 'overview/parts-missing',
  title: { zh: '概况缺少应写的内容', en: 'Parts of the overview are missing' },
  why: {
    zh: '概况要让公众知道这个单位管什么、有多少编制、决算包括哪些单位。',
    en: 'The overview tells the public what the unit does, how many posts it has and which units the accounts cover.',
  },
  remedy: {
    zh: '按“三定”规定或批准文件逐条写明职责，写明核定编制数；部门决算列出纳入编报范围的单位，只有本级的也写明。',
    en: 'List the duties, give the number of approved posts, and list the units covered, even where there is only one.',
  },
  severity: 'warning',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['F02'],
  messages: {
    missing: { zh: '概况没有写：{parts}', en: 'the overview lacks: {parts}' },
  },
  *check({ current, profile }: Case) {
    const heading = current.sections.find((section) => section.id === 'overview');
    if (!heading || !hasSection(current, 'overview')) {
      yield { kind: 'unable', missing: notRecognised('overview') };
      return;
    }
    const text = textOf(current, 'overview');
    if (text === '') {
      yield {
        kind: 'unable',
        missing: { zh: '没有认出概况的文字', en: 'no text of the overview was recognised' },
      };
      return;
    }
    const duties = current.sections.find((section) => section.id === 'overview/duties');
    const parts: Text[] = [];
    const related: Related[] = [];
    if (profile.overview.includes('duties') && duties && !listsDuties(textOf(current, 'overview/duties'))) {
      parts.push({
        zh: '职责（现有文字主要是历史沿革）',
        en: 'the duties (the section tells mainly the history)',
      });
      related.push({ label: { zh: '职责一节', en: 'the section on duties' }, span: duties.headingSpan });
    }
    if (profile.overview.includes('establishment') && !establishment.test(text))
      parts.push({ zh: '编制数', en: 'the number of posts' });
    if (profile.overview.includes('scope') && mayBeDepartment(current) && !scope.test(text))
      parts.push({ zh: '决算单位构成', en: 'the units covered' });
    if (parts.length === 0) yield pass;
    else if (hasUnreadPage(current, 'overview')) yield { kind: 'unable', missing: pageUnread };
    else
      yield {
        kind: 'fail',
        message: 'missing',
        holes: { parts: join(parts) },
        span: heading.headingSpan,
        related,
        suggestion: { kind: 'supply', text: { zh: '补写缺少的内容', en: 'add what is missing' } },
        logicalPlace: 'overview',
      };
  },
  examples: {
    ok: [
      `第一部分 概况
一、本单位职责
1. 负责全县水文监测。
2. 承担防汛情报预报。
二、机构设置情况
1998年设立，核定事业编制12名，内设办公室、测验科2个科室。`,
    ],
    bad: [
      [
        `⟦第一部分 概况⟧
一、本单位职责
1998年5月经县编办批准设立，原名青禾县水文勘测队，2015年更名，负责水文监测。
二、机构设置情况
内设办公室1个科室，在册人员4名。`,
        '概况没有写：职责（现有文字主要是历史沿革）、编制数',
      ],
    ],
  },
});

function textOf(current: Disclosure, section: string): string {
  return linesOf(current)
    .filter((line) => line.role === 'text' && isWithin(line.section, section))
    .map((line) => line.folded.text)
    .join('。');
}

/** Duties are listed where clauses that name a duty outweigh those that tell the past. */
function listsDuties(text: string): boolean {
  const clauses = text.split(/[，。；]/);
  const weigh = (fits: (clause: string) => boolean) =>
    clauses.filter(fits).reduce((sum, clause) => sum + clause.length, 0);
  const past = weigh((clause) => history.test(clause));
  const present = weigh((clause) => !history.test(clause) && duty.test(clause));
  return text === '' || (present > 0 && present >= past);
}

/** A unit's own accounts cover that unit alone and need not say so, unless they call themselves a department's. */
function mayBeDepartment({ identity }: Disclosure): boolean {
  return (
    identity.level.value === 'department' ||
    identity.level.alternatives.some((other) => other.value === 'department')
  );
}
