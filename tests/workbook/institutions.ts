import type { Accounts, Entry, Words } from '../../src/model/accounts.ts';
import {
  economicClassification2024,
  functionClassification2024,
} from '../../src/standards/classifications/index.ts';
import { natures, otherSources, threePublicItems, vehicleUses } from '../../src/standards/quantities.ts';
import { count, money } from './library.ts';

/** Numbers that look random and are the same for the same seed. */
function randomly(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3_266_489_917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}

const items = functionClassification2024
  .entries()
  .filter(({ level, confidence }) => level === 'item' && confidence !== 'C');
const groups = economicClassification2024.entries().filter(({ level }) => level === 'group');
const sentences = [
  '人员增加',
  '设备更新',
  '项目结束，不再安排',
  '“一事一议”项目（含上年）启动',
  '=不是公式的等号写在后面',
];

/** Accounts of a made institution, large or small, in which every fund meets. */
export function madeInstitution(seed: number): Accounts {
  const next = randomly(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const oneOf = <T>(of: readonly T[]): T => of[upTo(of.length)]!;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const put = (address: string, fen: bigint) => {
    if (seen.has(address)) return 0n;
    seen.add(address);
    const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
    entries.push(money(address, `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`));
    return fen;
  };
  const amount = () => BigInt(upTo(10 ** (3 + upTo(9)))) + 1n;
  const codesOf = (book: string) => items.filter((entry) => entry.book === book).map(({ code }) => code);
  const funds = [
    ['general', 'general', true],
    ['government-fund', 'fund', next() < 0.4],
    ['state-capital', 'capital', next() < 0.3],
  ] as const;
  for (const year of next() < 0.8 ? [2024, 2023] : [2024]) {
    for (const [fund, book, isThere] of funds) {
      if (!isThere) continue;
      const codes = Array.from({ length: 1 + upTo(fund === 'general' ? 12 : 2) }, () => oneOf(codesOf(book)));
      for (const code of new Set(codes)) {
        let spent = 0n;
        for (let line = 0; line < 1 + upTo(5); line += 1) {
          const isBasic = next() < 0.6;
          const economic = isBasic || next() < 0.3 ? `&economic=${oneOf(groups).code}` : '';
          const project =
            !isBasic && next() < 0.5 ? `&project=${oneOf(['堤防加固', '书架', '测站改造'])}` : '';
          const nature = isBasic ? 'basic' : 'project';
          const isReversal = next() < 0.03;
          const address = `${year}/final/expenditure?function=${code}&fund=${fund}&nature=${nature}${economic}${project}`;
          spent += put(address, isReversal ? -amount() : amount());
        }
        if (year === 2024) put(`2024/initial-budget/expenditure?function=${code}&fund=${fund}`, amount());
        const at = fund === 'general' ? '' : `&function=${code}`;
        const kept = next() < 0.3 ? amount() : 0n;
        const closing = kept ? put(`${year}/final/closing-balance?fund=${fund}${at}`, kept) : 0n;
        put(`${year}/final/income?function=${code}&source=fiscal&fund=${fund}`, spent + closing);
      }
    }
    let own = 0n;
    for (const source of otherSources)
      if (next() < 0.3)
        own += put(`${year}/final/income?function=${oneOf(codesOf('general'))}&source=${source}`, amount());
    if (own > 0n) {
      const used = next() < 0.3 ? put(`${year}/final/surplus-used`, amount()) : 0n;
      const nature = oneOf(natures);
      const part = (own + used) / 2n;
      put(`${year}/final/expenditure?function=${oneOf(codesOf('general'))}&fund=own&nature=${nature}`, part);
      const given = next() < 0.3 ? put(`${year}/final/surplus-distribution`, part / 3n) : 0n;
      put(`${year}/final/closing-balance?fund=own`, own + used - part - given);
    }
    for (const item of threePublicItems) {
      if (next() < 0.5) put(`${year}/final/three-public?item=${item}`, amount());
      if (year === 2024 && next() < 0.5) put(`2024/adjusted-budget/three-public?item=${item}`, amount());
    }
  }
  if (next() < 0.5) entries.push(count('2024/final/three-public?item=vehicle-running', upTo(9), 'vehicle'));
  if (next() < 0.5) entries.push(count('2024/final/three-public?item=abroad', upTo(9), 'person'));
  for (const use of vehicleUses)
    if (next() < 0.2) entries.push(count(`2024/final/vehicles?item=${use}`, upTo(20), 'vehicle'));
  const about = [...new Set(entries.map(({ about: { at } }) => at.function).filter(Boolean))].slice(0, 4);
  return {
    unit: oneOf(['云岭县水文站', '青禾县图书馆', '石坪县畜牧站（挂牌）', '柳溪镇卫生院']),
    department: oneOf(['云岭县水利局', '青禾县文化局']),
    level: oneOf(['unit', 'department']),
    year: 2024,
    profile: oneOf(['cn-140000-2024', 'cn-000000-2024', 'cn-310000-2024']),
    entries,
    words: about.map((code): Words => ({
      kind: oneOf(['reason', 'use', 'remark']),
      about: `2024/final/expenditure?function=${code}&fund=general`,
      text: oneOf(sentences.slice(0, 4)),
      ...(next() < 0.5 ? { writtenFor: { now: amount(), before: amount() } } : {}),
      origin: { file: '', sheet: '', cell: '' },
    })),
    overview: [{ section: 'overview/duties', paragraphs: ['负责全县水文监测。', '编制年度报告。'] }],
    projects: [],
    dates: next() < 0.5 ? { approved: '2025-08-20' } : {},
  };
}
