import type { Accounts, CellOrigin, Entry } from '../../src/model/accounts.ts';
import { parseAddress } from '../../src/model/clause-template.ts';

const origin: CellOrigin = { file: '', sheet: '', cell: '' };

/** An amount in 元 at an address. */
export function money(address: string, yuan: string): Entry {
  const [whole, fraction = ''] = yuan.split('.');
  const fen = BigInt(whole! + fraction.padEnd(2, '0'));
  return { about: parseAddress(address), value: { kind: 'money', fen }, origin };
}

export function count(address: string, number: number, unit: string): Entry {
  return { about: parseAddress(address), value: { kind: 'count', count: number, unit }, origin };
}

/** A county library with something on every sheet of the workbook; each fund meets in both years. */
export const library: Accounts = {
  unit: '青禾县图书馆',
  department: '青禾县文化局',
  level: 'unit',
  year: 2024,
  profile: 'cn-140000-2024',
  entries: [
    count('2024/final/staff?item=registered', 23, 'person'),
    count('2024/final/offices', 4, 'office'),
    money('2024/final/income?function=2070104&source=fiscal&fund=general', '1700000.45'),
    money('2024/final/income?function=2080505&source=fiscal&fund=general', '124012.34'),
    money('2024/final/income?function=2070104&source=business', '52012.34'),
    money('2024/final/expenditure?function=2070104&fund=general&nature=basic&economic=30101', '1000123.45'),
    money('2024/final/expenditure?function=2070104&fund=general&nature=basic&economic=30201', '100000'),
    money('2024/final/expenditure?function=2070104&fund=general&nature=project&project=流动书车', '546000'),
    money('2024/final/expenditure?function=2080505&fund=general&nature=basic&economic=30108', '124012.34'),
    money('2024/final/expenditure?function=2070104&fund=own&nature=basic', '60000'),
    money('2024/final/opening-balance?fund=general', '6123'),
    money('2024/final/closing-balance?fund=general', '60000'),
    money('2024/final/opening-balance?fund=own', '9000'),
    money('2024/final/closing-balance?fund=own', '1512.34'),
    money('2024/final/surplus-used', '1000'),
    money('2024/final/surplus-distribution', '500'),
    money('2024/initial-budget/expenditure?function=2070104&fund=general', '1600000'),
    money('2024/initial-budget/expenditure?function=2080505&fund=general', '124000'),
    money('2023/final/income?function=2070104&source=fiscal&fund=general', '1500000'),
    money('2023/final/expenditure?function=2070104&fund=general&nature=basic&economic=30101', '1493877'),
    money('2023/final/closing-balance?fund=general', '6123'),
    money('2023/final/opening-balance?fund=own', '9000'),
    money('2023/final/closing-balance?fund=own', '9000'),
    money('2024/adjusted-budget/three-public?item=vehicle-running', '20000'),
    money('2024/final/three-public?item=vehicle-running', '19876.50'),
    money('2023/final/three-public?item=vehicle-running', '21000'),
    count('2024/final/three-public?item=vehicle-running', 1, 'vehicle'),
    money('2024/adjusted-budget/three-public?item=reception', '5000'),
    money('2024/final/three-public?item=reception-domestic', '4000'),
    money('2024/final/three-public?item=reception-foreign', '1000'),
    count('2024/final/three-public?item=reception-domestic', 8, 'batch'),
    count('2024/final/three-public?item=reception-domestic', 61, 'person'),
    money('2024/final/operating-cost?item=referenced', '100000'),
    money('2023/final/operating-cost?item=referenced', '98000.01'),
    money('2024/final/procurement?item=goods', '30000'),
    money('2024/final/procurement-awarded?item=sme', '30000'),
    money('2024/final/procurement-awarded?item=micro', '20000'),
    count('2024/final/vehicles?item=special', 1, 'vehicle'),
    count('2024/final/large-equipment', 2, 'set'),
    count('2024/final/self-evaluation?item=excellent', 1, 'project'),
    money('2024/final/self-evaluation', '546000'),
  ],
  words: [
    {
      kind: 'reason',
      about: '2024/final/expenditure-total',
      text: '流动书车项目年内启动，设备一次购齐',
      writtenFor: { now: 189214813n, before: 150900000n },
      origin,
    },
    {
      kind: 'use',
      about: '2024/final/expenditure?function=207&fund=general',
      text: '图书购置和馆舍运转',
      origin,
    },
    {
      kind: 'use',
      about: '2024/final/three-public?item=vehicle-running',
      text: '流动书车用油和检修',
      origin,
    },
  ],
  overview: [
    { section: 'overview/duties', paragraphs: ['收藏、整理文献。', '组织读书活动。'] },
    { section: 'overview/organisation', paragraphs: ['内设办公室等4个部门。'] },
  ],
  projects: [
    {
      name: '流动书车',
      form: 'self-evaluation',
      fields: { unit: '青禾县图书馆', 'total-year': '546000.00', goal: '让偏远村镇每月有书可借' },
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          name: '配备书车',
          target: '1辆',
          actual: '1辆',
          weight: '10',
          score: '10',
        },
      ],
      origin,
    },
  ],
  dates: { approved: '2025-08-20', reviewed: '2025-08-28' },
};

/** Accounts without where they were typed, in an order that does not depend on it. */
export function content(accounts: Accounts | undefined): unknown {
  if (!accounts) return undefined;
  const bare = <T extends { readonly origin: CellOrigin }>(item: T) => ({ ...item, origin });
  const inOrder = <T>(items: readonly T[]) => [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    ...accounts,
    entries: inOrder(accounts.entries.map(bare)),
    words: accounts.words.map(bare),
    projects: inOrder(accounts.projects.map(bare)),
  };
}

function keyOf(item: unknown): string {
  return JSON.stringify(sorted(item), (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

/** Members by name: coordinates come in any order. */
function sorted(item: unknown): unknown {
  if (Array.isArray(item)) return item.map(sorted);
  if (typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(
    Object.entries(item)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, sorted(value)]),
  );
}
