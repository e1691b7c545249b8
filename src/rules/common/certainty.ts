import type { Severity } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';

/** Whether the profile is the document's own, and not one that stands in for a place nobody described. */
export function isOwnProfile({ current, profile, year }: Case): boolean {
  return (
    current.identity.profile.value === profile.id &&
    profile.years.since <= year &&
    year <= (profile.years.until ?? Infinity)
  );
}

/** What a document lacks is an error only where a published document shows that its place and year ask for it. */
export function severityOfLack({ profile }: Case): Severity {
  return profile.confidence === 'A' ? 'error' : 'warning';
}

export const profileUnknown: Text = {
  zh: '不知道这个地区和年度要求哪些内容',
  en: 'it is not known what this place and year ask for',
};
