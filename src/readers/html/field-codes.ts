/**
 * Leaves out the field codes of Word that leak into pages made from its documents: “PAGEREF _Toc1 \h 3” is the page
 * number 3, “HYPERLINK \l "_Toc1"” is nothing.
 */
export function withoutFieldCodes(text: string): string {
  if (!/\\[a-z*#@]|HYPERLINK|PAGEREF/i.test(text)) return text;
  return text
    .replaceAll(/\s{0,20}\bPAGEREF\s+_?\w+(?:\s*\\[a-z*](?:\s+MERGEFORMAT)?)*\s*(?=(\d{0,4}))/gi, (_, page: string) =>
      page === '' ? '' : '\t',
    )
    .replaceAll(/\bHYPERLINK\s*(?:\\[a-z]\s*)*(?:["“”][^"“”\n]{0,2000}["“”])(?:\s*\\[a-z](?:\s*["“”][^"“”\n]{0,500}["“”])?)*[ ]?/gi, '')
    .replaceAll(/(?<![A-Za-z])TOC(?:\s*\\[a-z](?:\s*["“”][^"“”\n]{0,200}["“”])?)+[ ]?/g, '')
    .replaceAll(/(?<![A-Za-z])(?:REF|SEQ|PAGE|NUMPAGES|DATE|FORMTEXT|INCLUDEPICTURE|SHAPE)(?:\s+[\w"“”:/.%-]{1,200})?(?:\s*\\(?:\*\s*(?:MERGEFORMAT(?:INET)?|Arabic|CHINESENUM\d)|[a-z@#](?:\s*["“”][^"“”\n]{0,100}["“”])?))+[ ]?/g, '')
    .replaceAll(/[.·…]{0,200}\t[.·…_—-]{0,200}(?=\d{1,4}$)/gm, '\t');
} // prettier-ignore
