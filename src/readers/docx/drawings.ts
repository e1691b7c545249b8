import type { XmlElement } from '../xml.ts';
import { alternative } from './vocabulary.ts';

/** Something that is seen and not read. */
export type Picture = 'picture' | 'object' | 'chart';

const pictures: Readonly<Record<string, Picture>> = {
  'pic:pic': 'picture',
  'v:imagedata': 'picture',
  'o:OLEObject': 'object',
  'chart:chart': 'chart',
  'diagram:relIds': 'chart',
};

export interface Drawn {
  readonly pictures: readonly Picture[];
  /** Text boxes. */
  readonly boxes: readonly XmlElement[];
}

/** What a drawing holds: its text boxes, and what of it is seen and not read. */
export function drawnIn(drawing: XmlElement): Drawn {
  const seen: Picture[] = [];
  const boxes: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') {
      boxes.push(element);
      return;
    }
    const picture = Object.hasOwn(pictures, element.name) ? pictures[element.name] : undefined;
    if (picture) seen.push(picture);
    const holder = element.name === 'mc:AlternateContent' ? alternative(element) : element;
    for (const child of holder.children) if (typeof child !== 'string') visit(child);
  };
  visit(drawing);
  // an embedded object is drawn as a picture of itself
  return { pictures: seen.includes('object') ? ['object'] : seen, boxes };
}
