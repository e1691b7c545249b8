import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { Accounts, Entry } from '../model/accounts.ts';
import { parseAddress } from '../model/clause-template.ts';
import type { Element, Publication, Table } from '../model/publication.ts';
import { readFile } from '../readers/index.ts';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from '../recognize/index.ts';
import { profileById } from '../standards/profiles/index.ts';
import { docxWriter } from './docx.ts';
import { textOf } from './text.ts';
import { landscape, portrait, textWidth } from './typeset/paper.ts';

const origin = { file: '决算.xlsx', sheet: '支出', cell: 'B2' };

function yuan(address: string, amount: bigint): Entry {
  return { about: parseAddress(address), value: { kind: 'money', fen: amount * 100n }, origin };
}

const entries = [2024, 2023].flatMap((year) => {
  const more = year === 2024 ? 120_000n : 0n;
  return [
    yuan(`${year}/final/income?function=2070104&source=fiscal&fund=general`, 1_646_123n + more),
    yuan(`${year}/final/income?function=2070104&source=business`, 52_012n),
    yuan(
      `${year}/final/expenditure?function=2070104&fund=general&nature=basic&economic=30101`,
      1_100_123n + more,
    ),
    yuan(`${year}/final/expenditure?function=2070104&fund=general&nature=project`, 546_000n),
    yuan(`${year}/final/expenditure?function=2070104&fund=own&nature=basic&economic=30299`, 52_012n),
    yuan(`${year}/initial-budget/expenditure?function=2070104&fund=general`, 1_600_000n),
    yuan(`${year}/final/three-public?item=vehicle-running`, 20_000n),
    yuan(`${year}/adjusted-budget/three-public?item=vehicle-running`, 20_000n),
  ];
});

function publicationFor(profile: string): Publication {
  const accounts: Accounts = {
    unit: '青禾县图书馆',
    department: '青禾县文化局',
    level: 'unit',
    year: 2024,
    profile,
    entries,
    words: [],
    overview: [{ section: 'overview/duties', paragraphs: ['收藏图书 < 文献 & 资料，\t提供“阅览”服务。'] }],
    projects: [],
    dates: {},
  };
  return compile(accounts, profileById(profile)!);
}

async function partsOf(publication: Publication): Promise<(name: string) => string> {
  const [file] = await docxWriter.write(publication);
  const parts = unzipSync(file!.bytes);
  return (name) => strFromU8(parts[name]!);
}

/** The facts that digits state: what is “the same as last year” prints none. */
function factsIn(element: Element): readonly string[] {
  switch (element.kind) {
    case 'paragraph':
      return element.runs.flatMap(({ facts }) => facts ?? []);
    case 'table':
      return [...element.head, ...element.body].flat().flatMap(({ facts }) => facts ?? []);
    default:
      return [];
  }
}

function valueText(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each));
}

describe('a Word document', () => {
  test.each(['cn-000000-2024', 'cn-140000-2024', 'cn-310000-2024'])(
    'of %s reads as the same facts as text',
    async (profile) => {
      const publication = publicationFor(profile);
      const [file] = await docxWriter.write(publication);
      const reading = await readFile({ name: file!.name, bytes: file!.bytes });
      if (reading.kind !== 'read') throw new Error(valueText(reading));
      const facts = (source: typeof reading.source) =>
        recognize(source)
          .facts.map(({ id, value }) => `${id} ${valueText(value)}`)
          .sort();
      const read = facts(reading.source);
      expect(read).toEqual(facts(sourceFromText('a.txt', textOf(publication))));
      expect(read).toEqual(
        expect.arrayContaining(publication.facts.map(({ id, value }) => `${id} ${valueText(value)}`)),
      );
      expect(reading.source.remarks).toEqual([]);
      expect(reading.source.text).toContain('收藏图书 < 文献 & 资料，');
    },
  );

  test('is the same, byte for byte', async () => {
    const publication = publicationFor('cn-140000-2024');
    expect(await docxWriter.write(publication)).toEqual(await docxWriter.write(publication));
  });

  test('has a bookmark at each number, listed with its address in the data', async () => {
    const publication = publicationFor('cn-140000-2024');
    const part = await partsOf(publication);
    const data = part('customXml/item1.xml');
    const listed = [...data.matchAll(/<bookmark name="(\w+)" fact="([^"]+)"/g)];
    expect(data).toContain('urn:juesuan:facts:1');
    expect(listed.map(([, , fact]) => fact!.replaceAll('&amp;', '&')).sort()).toEqual(
      [...new Set(publication.elements.flatMap(factsIn))].sort(),
    );
    const body = part('word/document.xml');
    const names = [...body.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(f_\w+)"/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(listed.map(([, name]) => name).sort());
    expect(Math.max(...names.map((name) => name!.length))).toBeLessThanOrEqual(40);
  });

  test('lists its contents with the page of what they name', async () => {
    const publication = publicationFor('cn-140000-2024');
    const body = (await partsOf(publication))('word/document.xml');
    const wanted = [...body.matchAll(/PAGEREF (\w+)/g)].map(([, name]) => name);
    const marked = new Set([...body.matchAll(/w:name="(\w+)"/g)].map(([, name]) => name));
    const contents = publication.elements.find((element) => element.kind === 'contents');
    expect(wanted.length).toBe(contents?.entries.length);
    expect(wanted.filter((name) => !marked.has(name))).toEqual([]);
  });

  test('gives every table the width of its page, cell by cell', async () => {
    const publication = publicationFor('cn-140000-2024');
    const body = (await partsOf(publication))('word/document.xml');
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml);
    const sum = (xml: string, attribute: RegExp) =>
      [...xml.matchAll(attribute)].reduce((total, [, width]) => total + Number(width), 0);
    for (const table of tables) {
      const width = sum(table, /<w:tblW w:w="(\d+)"/g);
      expect([portrait, landscape].map(textWidth)).toContain(width);
      expect(sum(table, /<w:gridCol w:w="(\d+)"/g)).toBe(width);
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs))
        expect(sum(row, /<w:tcW w:w="(\d+)"/g)).toBe(width);
    }
    const wide = tables.filter((table) => table.includes(`<w:tblW w:w="${textWidth(landscape)}"`));
    const titles = (list: readonly string[]) =>
      list.map((table) => /<w:tblCaption w:val="([^"]+)"/.exec(table)![1]);
    const statutory = publication.elements.filter((element): element is Table => element.kind === 'table');
    expect(titles(tables)).toEqual(statutory.map(({ title }) => title));
    expect(titles(wide)).toEqual([
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款基本支出决算明细表',
      '政府性基金预算财政拨款收入支出决算表',
      '财政拨款“三公”经费支出决算表',
    ]);
  });

  test('marks what waits for words', async () => {
    const body = (await partsOf(publicationFor('cn-140000-2024')))('word/document.xml');
    expect(body).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t>〔待填〕/);
  });
});
