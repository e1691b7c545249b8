import type { Publication } from '../model/publication.ts';

/** A publication that says of itself that it is a draft: on its cover and in the names of its files. */
export function asDraft(publication: Publication): Publication {
  return {
    ...publication,
    title: `${publication.title}（草稿）`,
    elements: publication.elements.map((element) =>
      element.kind === 'cover' ? { ...element, lines: [...element.lines, '（草稿，不得公开）'] } : element,
    ),
  };
}
