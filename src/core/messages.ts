/** Words in both languages of the product. Chinese is the default; English follows on request. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

/** What may fill a hole: words as they stand, or words that differ by language. */
export type HoleValue = string | Text;
export type Holes = Readonly<Record<string, HoleValue>>;

/** The names of the holes of a template, as a type: `HolesOf<'a{x}b{y}'>` is `'x' | 'y'`. */
export type HolesOf<T extends string> = T extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

/** The same words in both languages: names, numbers and quotations need no translation. */
export function same(words: string): Text {
  return { zh: words, en: words };
}

/** Writes `template` in `language`, every `{hole}` filled. An unfilled hole is our own mistake and throws. */
export function fill(template: Text, holes: Holes, language: Language): string {
  return template[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = holes[name];
    if (value === undefined) throw new Error(`The hole {${name}} of “${template[language]}” is not filled`);
    return typeof value === 'string' ? value : value[language];
  });
}

/** Fills a template in both languages at once, for messages that are passed on. */
export function fillBoth(template: Text, holes: Holes): Text {
  return { zh: fill(template, holes, 'zh'), en: fill(template, holes, 'en') };
}

/** The names of the holes that stand in `template`, sorted. */
export function holeNames(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

/** Joins texts as a list of that language would. */
export function join(texts: readonly HoleValue[]): Text {
  const inLanguage = (language: Language) =>
    texts.map((text) => (typeof text === 'string' ? text : text[language]));
  return { zh: inLanguage('zh').join('、'), en: inLanguage('en').join(', ') };
}
