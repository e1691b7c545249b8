import { describe, expect, test } from 'vitest';
import type { XmlElement, XmlLimits } from './xml.ts';
import { defaultXmlLimits, parseXml } from './xml.ts';

const vocabulary = {
  prefixes: new Map([['urn:a', 'a']]),
  worded: new Set(['a:t']),
  skipped: new Set(['a:look']),
};

function parse(xml: string, limits: XmlLimits = defaultXmlLimits) {
  return parseXml(new TextEncoder().encode(xml), vocabulary, limits);
}

function written(element: XmlElement | string): string {
  if (typeof element === 'string') return element;
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}=${value}`);
  return `(${element.name}${attributes.join('')}${element.children.map((child) => ` ${written(child)}`).join('')})`;
}

function treeOf(xml: string): string {
  const parsed = parse(xml);
  return parsed.kind === 'xml' ? written(parsed.root) + (parsed.isDamaged ? '!' : '') : parsed.kind;
}

describe('XML', () => {
  test('bears our prefixes, whatever prefixes it binds and wherever', () => {
    expect(treeOf('<x:r xmlns:x="urn:a" x:v="1" v="2"><x:t>词</x:t>  </x:r>')).toBe(
      '(a:r xmlns:x=urn:a a:v=1 v=2 (a:t 词))',
    );
    expect(treeOf('<r><t xmlns="urn:a">词</t><t>无</t><b:t xmlns:b="urn:b"/></r>')).toBe(
      '(r (a:t xmlns=urn:a 词) (t) (?:t xmlns:b=urn:b))',
    );
    expect(treeOf('<r><a:t>无人说它是谁</a:t></r>')).toBe('(r (a:t 无人说它是谁))');
  });

  test('leaves out what is skipped, with all it holds', () => {
    expect(treeOf('<r xmlns="urn:a"><look><t>不</t><look/></look><t><![CDATA[要]]></t></r>')).toBe(
      '(a:r xmlns=urn:a (a:t 要))',
    );
  });

  test('is read as far as it goes', () => {
    expect(treeOf('<a:t>一')).toBe('(a:t 一)!');
    expect(treeOf('<a:t>一&nobody;</a:t>')).toBe('(a:t 一&nobody;)');
    expect(treeOf('<a:t>一</a:b></a:t>')).toContain('一');
    expect(treeOf('没有')).toBe('none');
    expect(treeOf('')).toBe('none');
  });

  test('is read within limits', () => {
    expect(parse('<a><a><a/></a></a>', { depth: 2, elements: 9 })).toEqual({ kind: 'too-deep' });
    expect(parse('<a:look><a><a/></a></a:look>', { depth: 2, elements: 9 })).toEqual({ kind: 'too-deep' });
    expect(parse('<a><a/><a/></a>', { depth: 2, elements: 2 })).toEqual({ kind: 'too-many' });
    expect(parse(`<a>${'</b>'.repeat(1_000)}</a>`)).toMatchObject({ kind: 'xml', isDamaged: true });
  });

  test('is UTF-16 where it says so', () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...[...'<r/>'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(parseXml(bytes, vocabulary)).toMatchObject({ kind: 'xml', isDamaged: false });
  });
});
