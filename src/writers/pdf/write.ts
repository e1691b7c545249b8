import type { Publication } from '../../model/publication.ts';
import type { Resources } from '../../model/writer.ts';
import { embeddedJson } from '../embedded.ts';
import { withDestinations } from './destinations.ts';
import { layoutJson } from './layout.ts';
import { template } from './template.ts';
import { typeset } from './typst.ts';

/** The publication as PDF: tagged, with an outline, a destination at every number, and its data attached. */
export async function pdfOf(publication: Publication, resources: Resources): Promise<Uint8Array> {
  const data = {
    '/publication.json': layoutJson(publication),
    '/juesuan-facts.json': embeddedJson(publication),
  };
  const { pdf, places } = await typeset(template, data, '<places>', resources);
  return withDestinations(pdf, JSON.parse(places)[0]);
}
