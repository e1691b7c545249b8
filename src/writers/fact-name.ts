import { fingerprint } from '../core/fingerprint.ts';

/**
 * The name of a fact where its address does not fit: bookmarks and names of cells take few characters, and only
 * letters, digits and underscores.
 */
export function factName(id: string): string {
  return `f_${fingerprint(id)}`;
}
