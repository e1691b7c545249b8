import { unzipSync, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A workbook whose parts were altered by hand. */
export function altered(bytes: Uint8Array, change: (book: AlteredBook) => void): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  change(bookOf(parts));
  return zipSync(parts);
}

export interface AlteredBook {
  /** Puts the inside of a cell: its value, formula, type. Column letters and row as on the sheet. */
  put(sheet: string, cell: string, attributes: string, inside: string): void;
  text(sheet: string, cell: string, words: string): void;
  number(sheet: string, cell: string, number: string): void;
  blank(sheet: string, cell: string): void;
  merge(sheet: string, range: string): void;
  rename(sheet: string, name: string): void;
  hide(sheet: string): void;
  hideRow(sheet: string, row: number): void;
  /** Drops a sheet from the tabs. */
  drop(sheet: string): void;
  /** Adds rows of cells, each a text. */
  rows(sheet: string, first: number, rows: Iterable<readonly string[]>): void;
  /** The place of a number format of one's own, to be used as `s="…"`. */
  format(code: string): string;
}

function bookOf(parts: Parts): AlteredBook {
  const read = (name: string) => decode(parts[name]);
  const book = () => read('xl/workbook.xml');
  const change = (name: string, to: string) => {
    if (to === read(name)) throw new Error(`Nothing changed in ${name}`);
    parts[name] = encode(to);
  };
  const partOf = (sheet: string) => {
    const id = new RegExp(`<sheet name="${sheet}" sheetId="(\\d+)"`).exec(book())?.[1];
    if (!id) throw new Error(`No sheet ${sheet}`);
    return `xl/worksheets/sheet${id}.xml`;
  };
  const put: AlteredBook['put'] = (sheet, cell, attributes, inside) => {
    const part = partOf(sheet);
    const xml = read(part);
    const written = `<c r="${cell}" ${attributes}>${inside}</c>`;
    const known = new RegExp(`<c r="${cell}"[^>]*?(/>|>.*?</c>)`);
    if (known.test(xml))
      return change(
        part,
        xml.replace(known, () => written),
      );
    const row = /\d+$/.exec(cell)![0];
    const inRow = new RegExp(`(<row r="${row}"[^>]*>)(.*?)</row>`);
    change(
      part,
      inRow.test(xml)
        ? xml.replace(inRow, (_, start: string, cells: string) => `${start}${cells}${written}</row>`)
        : xml.replace('</sheetData>', () => `<row r="${row}">${written}</row></sheetData>`),
    );
  };
  const inline = (words: string) => `<is><t xml:space="preserve">${words}</t></is>`;
  return {
    put,
    text: (sheet, cell, words) => put(sheet, cell, 't="inlineStr"', inline(words)),
    number: (sheet, cell, number) => put(sheet, cell, '', `<v>${number}</v>`),
    blank: (sheet, cell) => put(sheet, cell, '', ''),
    merge: (sheet, range) =>
      change(
        partOf(sheet),
        read(partOf(sheet)).replace(
          /(<dataValidations|<pageMargins)/,
          `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>$1`,
        ),
      ),
    rename: (sheet, name) => change('xl/workbook.xml', book().replace(`name="${sheet}"`, `name="${name}"`)),
    hide: (sheet) =>
      change('xl/workbook.xml', book().replace(`name="${sheet}"`, `name="${sheet}" state="hidden"`)),
    hideRow: (sheet, row) =>
      change(partOf(sheet), read(partOf(sheet)).replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`)),
    drop: (sheet) =>
      change('xl/workbook.xml', book().replace(new RegExp(`<sheet name="${sheet}"[^>]*/>`), '')),
    rows(sheet, first, rows) {
      const pieces: string[] = [];
      let at = first;
      for (const row of rows) {
        const cells = row.map((words, column) =>
          /^-?\d+(\.\d+)?$/.test(words) && words.length !== 7
            ? `<c r="${String.fromCharCode(65 + column)}${at}"><v>${words}</v></c>`
            : `<c r="${String.fromCharCode(65 + column)}${at}" t="inlineStr">${inline(words)}</c>`,
        );
        pieces.push(`<row r="${at}">${cells.join('')}</row>`);
        at += 1;
      }
      const xml = read(partOf(sheet)).replace(
        new RegExp(`<row r="(${first}|[1-9]\\d+)".*?</row>`, 'g'),
        (row, r: string) => (Number(r) >= first ? '' : row),
      );
      change(
        partOf(sheet),
        xml.replace('</sheetData>', () => `${pieces.join('')}</sheetData>`),
      );
    },
    format(code) {
      const styles = read('xl/styles.xml');
      const count = Number(/<cellXfs count="(\d+)"/.exec(styles)![1]);
      const id = 200 + count;
      change(
        'xl/styles.xml',
        styles
          .replace(
            '<fonts',
            `<numFmts count="1"><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts><fonts`,
          )
          .replace(`<cellXfs count="${count}"`, `<cellXfs count="${count + 1}"`)
          .replace(
            '</cellXfs>',
            `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`,
          ),
      );
      return `s="${count}"`;
    },
  };
}
