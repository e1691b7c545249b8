export type { BuildOptions, Built, BuiltFile } from './build.ts';
export { build, lacking } from './build.ts';
export type { PriorFigures } from './prior-figures.ts';
export { withPriorFigures } from './prior-figures.ts';
export type { PublishingStep } from './publishing-steps.ts';
export type { Misread, ReadBack } from './read-back.ts';
