import { dayInWords, daysLater } from '../core/days.ts';
import type { Text } from '../core/messages.ts';
import type { Accounts } from '../model/accounts.ts';

/** Something that is to be done between the accounts and the day after publication. */
export interface PublishingStep {
  readonly id: 'approved' | 'deadline' | 'reviewed' | 'signed' | 'posted' | 'compared';
  /** late: the dates given contradict what is asked. */
  readonly state: 'done' | 'open' | 'late';
  readonly what: Text;
}

/** Within how many calendar days of its approval a disclosure is published: 预算法 第十四条. */
export const daysToPublish = 20;

/** What remains to be done before and after publishing; days follow from those of the accounts alone. */
export function publishingSteps({ dates, level }: Accounts): PublishingStep[] {
  const { approved, reviewed, published } = dates;
  const deadline = approved === undefined ? undefined : daysLater(approved, daysToPublish);
  return [
    approvedStep(approved, level),
    deadlineStep(deadline, approved, published),
    reviewedStep(reviewed, published),
    step('signed', 'open', '复核数据和文字，由负责人审签', 'have numbers and words reviewed and signed by who is responsible'),
    step(
      'posted',
      'open',
      `公布：${level === 'department' ? '本部门' : '本单位（没有网站的，主管部门）'}网站和财政部门的公开平台，内容一致，长期保留`,
      'publish on the own site (or that of the department) and the platform of the finance bureau, the same on both, for good',
    ),
    step(
      'compared',
      'open',
      '公布后下载网上的文件，与定稿比较：juesuan diff 定稿 网上下载的文件',
      'download what was published and compare: juesuan diff FINAL DOWNLOADED',
    ),
  ]; // prettier-ignore
}

function step(
  id: PublishingStep['id'],
  state: PublishingStep['state'],
  zh: string,
  en: string,
): PublishingStep {
  return { id, state, what: { zh, en } };
}

function approvedStep(approved: string | undefined, level: Accounts['level']): PublishingStep {
  const by = level === 'department' ? '财政部门' : '主管部门';
  const who = level === 'department' ? 'the finance bureau' : 'the department';
  return approved === undefined
    ? step('approved', 'open', `决算由${by}批复（工作簿没有填批复日期，算不出公开期限）`, `approval by ${who} (its day is not in the workbook, so there is no deadline)`)
    : step('approved', 'done', `${dayInWords(approved)}批复`, `approved on ${approved}`); // prettier-ignore
}

function deadlineStep(
  deadline: string | undefined,
  approved: string | undefined,
  published: string | undefined,
): PublishingStep {
  if (deadline === undefined)
    return step('deadline', 'open', `批复后${daysToPublish}日内（自然日）公开`, `publish within ${daysToPublish} calendar days of approval`);
  const zh = `${dayInWords(deadline)}以前公开（批复后${daysToPublish}日内，自然日）`;
  const en = `publish by ${deadline} (${daysToPublish} calendar days after approval)`;
  if (published === undefined) return step('deadline', 'open', zh, en);
  if (published > deadline)
    return step('deadline', 'late', `${zh}；计划${dayInWords(published)}，晚于期限`, `${en}; planned for ${published}, which is too late`);
  if (published < approved!)
    return step('deadline', 'late', `${zh}；计划${dayInWords(published)}，早于批复`, `${en}; planned for ${published}, which is before approval`);
  return step('deadline', 'open', `${zh}；计划${dayInWords(published)}`, `${en}; planned for ${published}`);
} // prettier-ignore

function reviewedStep(reviewed: string | undefined, published: string | undefined): PublishingStep {
  if (reviewed === undefined)
    return step('reviewed', 'open', '公开前保密审查（先审查、后公开），把日期填进工作簿', 'review for secrecy before publishing, and note the day in the workbook');
  if (published !== undefined && reviewed > published)
    return step('reviewed', 'late', `${dayInWords(reviewed)}保密审查，晚于计划公开的${dayInWords(published)}`, `reviewed for secrecy on ${reviewed}, after the planned publication on ${published}`);
  return step('reviewed', 'done', `${dayInWords(reviewed)}保密审查`, `reviewed for secrecy on ${reviewed}`);
} // prettier-ignore
