import type { Checked, Frame, PicturedPage } from '../reporter.ts';
import { pagePlaces, paperOf } from '../page-places.ts';
import { numberedFindings } from './findings.ts';

/** So many pages are shown of a document, and of each where the report is about several. */
const mostPages = { alone: 60, several: 8 };
/** And no more than so many bytes of pictures. */
const mostBytes = 24_000_000;

/** Adds pictures of the pages that findings stand on, those with the worst first as far as there is room. */
export async function withPictures(result: Checked, { several }: Frame): Promise<Checked> {
  const { disclosure, findings } = result.report;
  const places = numberedFindings(findings).flatMap(({ finding }) => pagePlaces(disclosure, finding.span));
  const pages = [
    ...new Map(places.map((place) => [`${place.file ?? ''}\u0000${place.page}`, place])).values(),
  ];
  const pictures: PicturedPage[] = [];
  let bytes = 0;
  for (const { file, page } of pages.slice(0, several ? mostPages.several : mostPages.alone)) {
    const picture = await paperOf(disclosure.source, file)?.picture(page);
    bytes += picture?.bytes.length ?? 0;
    if (bytes > mostBytes) break;
    if (picture) pictures.push({ ...(file === undefined ? {} : { file }), page, picture });
  }
  if (pages.length === 0) return result;
  const order = disclosure.source.members.map(({ name }) => name);
  const rank = ({ file }: PicturedPage) => (file === undefined ? -1 : order.indexOf(file));
  pictures.sort((a, b) => rank(a) - rank(b) || a.page - b.page);
  return { ...result, pictures, pagesWithFindings: pages.length };
}
