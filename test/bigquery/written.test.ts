import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { StoredTable } from '../../local/host/bigquery/local-big-query';
import type { RawTab } from '../../src/intake/reading';
import { randomCosts } from '../google/bigquery/random-costs';
import { randomCustomers, randomSubscriptions } from '../google/bigquery/random-customers';
import { randomDeals } from '../google/bigquery/random-deals';
import { randomOrders } from '../google/bigquery/random-orders';
import { analysisOf } from '../kpis/asking';
import { rawTab, rawTabOf } from '../raw-tab';
import { SAMPLE, SHARED, setTabs, tabOf } from './oracle/data-sets';
import { hostileSources } from './oracle/hostile-deals';
import {
  type Asked,
  answerOf,
  answerTo,
  type Compared,
  compareWritten,
  every,
  writtenFor,
} from './oracle/written-query';
import { Oracle, runsHere } from './oracle/zetasql';

let oracle: Oracle;
const all: Compared = { kinds: new Map(), left: new Map(), different: [] };

const countOf = ({ kinds }: Compared): number => [...kinds.values()].reduce((sum, count) => sum + count, 0);

/** In what the query for these tabs, run as it is written, differs from the sheet. */
async function differing(asked: Asked): Promise<string[]> {
  const [different, figures] = [all.different.length, countOf(all)];
  await compareWritten(oracle, asked, all);
  return countOf(all) - figures > 20 ? all.different.slice(different) : ['hardly any figure'];
}

it('tells what is not in it and why, and of each view every column with its type and header', () => {
  const deals = [
    'Deal ID | Stage | Amount | Created | Close date | Owner',
    '1 | Won | 100 | 2024-01-01 | 2024-02-01 | Ann',
    '2 | Lost | 100 | 2024-01-01 | 2024-02-02 | Bob',
  ];
  const lines = (writtenFor({ tabs: [rawTab('deals', deals.join('\n'))] }) ?? '').split('\n');
  expect(lines).toContain('--   Retention rate: no tab with subscriptions');
  expect(lines).toContain('--   amount FLOAT64: Amount');
  expect(lines.filter((line) => line.includes(' Win rate, '))).toEqual(['-- Win rate, the beginning to 2024-02-02']);
});

const here = runsHere() ? describe : describe.skip;

/** A table as a tab in which days are texts. */
function tabOfTable({ path, columns, rows }: StoredTable): RawTab {
  const isDay = columns.map(({ type }) => type === 'DATE' || type === 'TIMESTAMP');
  const cell = (value: unknown, at: number): string =>
    value === null
      ? ''
      : isDay[at]
        ? new Date(value as number).toISOString().slice(0, 16).replace('T', ' ')
        : String(value);
  const cells = [columns.map(({ name }) => name.replace(/_/g, ' ')), ...rows.map((row) => row.map(cell))];
  return { name: path.replace(/^.*\./, ''), cells };
}

/** Of how many kinds of figures, by which lines, some were compared; all others are left out for a reason, or there are none. */
const KINDS = [
  ...['rows of days', 'rows at a moment', 'cohort'].flatMap((kind) => [kind, `${kind} by label`, `${kind} by month`]),
  ...['derived', 'rows of days in others', 'rows at a moment in others'],
];

here('a query that is run as it was written (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    oracle = await Oracle.start();
  });

  afterAll(async () => {
    await oracle?.stop();
    const kinds = [...all.kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
    const left = [...all.left].map(([kind, why]) => `${kind}: ${[...why].join('; ')}`).join('\n');
    console.info(
      `${countOf(all)} figures of written queries compared, ${all.different.length} different: ${kinds}\nLeft out: ${left}`,
    );
  });

  it('tells what was open at the end of each month, whenever it was created', async () => {
    const deals = [
      'Deal ID | Stage | Amount | Created | Close date',
      '1 | Won | 100 | 2024-01-10 | 2024-03-05',
      '2 | Negotiation | 50 | 2024-02-01 |',
      '3 | Lost | 7 | 2023-12-30 | 2024-02-29',
      '4 | Won | 9 | 2024-03-02 | 2024-03-31',
    ];
    const tabs = [rawTab('deals', deals.join('\n'))];
    const open = every.filter(({ id, variant }) => id === 'pipeline_value' && variant === 'standard');
    const lines = await answerOf(oracle, { tabs }, open);
    const byMonth = lines.flatMap(([, by, month, value]) => (by === 'month' ? [[month, value]] : []));
    expect(byMonth).toEqual([
      ['2023-12', 7],
      ['2024-01', 107],
      ['2024-02', 150],
      ['2024-03', 50],
    ]);
  });

  it('adds up no money in several currencies once the rows are in some, and what is counted stays', async () => {
    const header = 'Deal ID | Stage | Amount | Currency | Created | Close date';
    const row = (id: number, currency: string, stage = 'Won'): string =>
      `${id} | ${stage} | 100 | ${currency} | 2024-01-0${id} | 2024-02-0${id}`;
    const tabsOf = (currency: string) => [
      rawTab('deals', [header, row(1, 'EUR'), row(2, currency), row(3, 'EUR', 'Lost')].join('\n')),
    ];
    const some = every.filter(({ id, variant }) => ['revenue', 'win_rate'].includes(id) && variant === 'standard');
    const sql = writtenFor({ tabs: tabsOf('EUR') }, some) ?? '';
    const told = async (currency: string, id: string) => {
      const lines = await answerTo(oracle, sql, analysisOf(tabsOf(currency)));
      return lines.find(([figure, dimension]) => String(figure).startsWith(id) && dimension === null)?.[3];
    };
    expect(await told('EUR', 'revenue')).toBe(200);
    expect(await told('USD', 'revenue')).toBeNull();
    expect(await told('USD', 'win_rate')).toBeCloseTo(2 / 3);
  });

  it.each([
    ['all that ever was', 90, undefined, 'Etc/UTC'],
    ['some days that begin and end within a month, in Amsterdam', 45, '2025-10-12..2026-08-20', 'Europe/Amsterdam'],
  ])('gives the figures of the sheet over a part of the sample: %s', async (_, one, period, timeZone) => {
    const tabs = SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), one));
    expect(await differing({ tabs, period, timeZone })).toEqual([]);
  });

  const sets = ['crm-maven', 'dbt-mrr', 'opps-upsell-type'];
  if (existsSync(SHARED)) {
    it('gives those of a part of hubspot-dummy', async () => {
      expect(await differing({ tabs: setTabs('hubspot-dummy', 60) })).toEqual([]);
    });
    it.each(sets)('gives those of a part of %s', async (set) => {
      expect(await differing({ tabs: setTabs(set, 60) })).toEqual([]);
    });
  } else it.skip('gives those of real data (skipped: ../shared/data is absent)', () => undefined);

  it('gives those of small random tables', async () => {
    const tables = fc.tuple(randomDeals, randomOrders, randomCosts, randomSubscriptions, randomCustomers);
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(undefined, '2024-02-10..2024-07-20'), async (stored, period) => {
        expect(await differing({ tabs: stored.map(tabOfTable), period })).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 3) },
    );
  });

  it('has compared figures of every kind that it has, and says why of every other', () => {
    expect(KINDS.filter((kind) => !all.kinds.has(kind))).toEqual([]);
    expect([...all.left.values()].filter((why) => [...why].some((one) => one.trim() === ''))).toEqual([]);
  });

  it('takes no label or header for anything else than text', async () => {
    const labels = ["O'Brien", '": DROP TABLE `deals` --', "\\' OR TRUE -- ", '`', '@p1', '/* */', '\\', 'Zoë 漢 🙂'];
    const row = (label: string, at: number): string =>
      `D${at} | ${at % 3 ? 'Won' : 'Lost'} | ${at * 10} | 2024-01-0${at + 1} | 2024-02-0${at + 1} | ${label}@firm.com | ${label} | S${at}`;
    const header = "Deal ID | Stage | Amount | Created | Close date | Owner | Customer */ ; SELECT '` | Product";
    const people = labels.map((label) => `${label} the rep | ${label}@firm.com`);
    const products = labels.map((_, at) => [`S${at}`, hostileSources[at], `${hostileSources[at]} of them`]);
    const tabs = [
      rawTab('deals', [header, ...labels.map(row)].join('\n')),
      rawTab('team', ['Name | Email', ...people].join('\n')),
      rawTabOf('products', 'SKU | Product name | Category', products),
    ];
    expect(writtenFor({ tabs })).toContain('DROP TABLE deals');
    expect(await differing({ tabs })).toEqual([]);
  });
});
