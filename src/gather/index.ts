export { looksLikeDocument } from './document-names.ts';
export type { AnyFile, LazyFile, Watch } from './files.ts';
export type { Gathered, GatheredDocument, GatheredTrouble, GatherOptions } from './gather.ts';
export { gather } from './gather.ts';
