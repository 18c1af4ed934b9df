import { join } from 'node:path';
import type { Analysis } from '../../src/analysis/analysis';
import { kpiQuery } from '../../src/build/query/kpi-query';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import { analysisOf } from '../kpis/asking';
import { rawTab, rawTabOf } from '../raw-tab';
import { SAMPLE, tabOf } from './oracle/data-sets';
import { hostileSources } from './oracle/hostile-deals';
import { preparedTable } from './oracle/prepared-table';
import { type Answer, Oracle, type OracleTable, runsHere } from './oracle/zetasql';

const options = { locale: 'en_US', timeZone: 'Etc/UTC' };
const every = kpis.flatMap(({ id, variants }) => Object.keys(variants).map((variant) => ({ id, variant })));

const written = (tabs: RawTab[]): string =>
  kpiQuery({ tabs, plan: undefined, kpis: every, options, language: 'en' }) as string;

/** The tables as they were read, as somebody makes them in BigQuery. */
function viewsOf({ readings }: Analysis): OracleTable[] {
  const read = readings.flatMap(({ data }) => data ?? []);
  return read.map((table) => ({
    ...preparedTable(table, Object.keys(table.columns)).loaded,
    name: `${table.table}_read`,
  }));
}

let oracle: Oracle;
let figures = 0;
/** What the query over the sample does not have, and why. */
let left: string[] = [];

/** Every figure of the query, run as it is written, is that of the engine: of all rows, and of each rep. */
async function judge(tabs: RawTab[]): Promise<string[]> {
  const sql = written(tabs);
  const analysis = analysisOf(tabs);
  const views = viewsOf(analysis).filter(({ name }) => sql.includes(`FROM \`${name}\``));
  const answer = await oracle.query(sql, [], views);
  const asked: string[] = [];
  for (const [at, { id, variant }] of every.entries()) {
    const lines = answer.filter(([figure]) => figure === `${id}_${at + 1}`);
    if (lines.length === 0) continue;
    asked.push(`${id}:${variant}`);
    const told: [string, unknown, unknown][] = [
      ['', analysis.result(id, variant).value, lines.find(([, dimension]) => dimension === null)?.[3]],
      ...analysis
        .breakdown(id, 'rep', variant)
        .filter(({ n }) => n > 0)
        .map(({ key, value }): [string, unknown, unknown] => [key, value, ofLabel(lines, key)]),
    ];
    const isOne = lines.some(([, dimension]) => dimension === 'rep');
    for (const [rep, value, got] of isOne ? told : told.slice(0, 1)) {
      expect([id, variant, rep, rounded(got)]).toEqual([id, variant, rep, rounded(value)]);
      figures++;
    }
  }
  return asked;
}

const ofLabel = (lines: Answer, label: string): unknown =>
  lines.find(([, dimension, one]) => dimension === 'rep' && (one ?? '') === (label === '?' ? '' : label))?.[3];

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);

it('tells what is not in it and why, and of each view every column with its type and header', () => {
  const deals = [
    'Deal ID | Stage | Amount | Created | Close date | Owner',
    '1 | Won | 100 | 2024-01-01 | 2024-02-01 | Ann',
    '2 | Lost | 100 | 2024-01-01 | 2024-02-02 | Bob',
  ];
  const lines = written([rawTab('deals', deals.join('\n'))]).split('\n');
  expect(lines).toContain('--   Retention rate: no tab with subscriptions');
  expect(lines).toContain('--   amount FLOAT64: Amount');
  expect(lines.filter((line) => line.includes(' Win rate, '))).toEqual(['-- Win rate, the beginning to 2024-02-02']);
});

const here = runsHere() ? describe : describe.skip;

here('a query that is run as it was written (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    oracle = await Oracle.start();
  });

  afterAll(async () => {
    await oracle?.stop();
    console.info(`${figures} figures of written queries compared, 0 different; left out: ${left.join('; ')}`);
  });

  it('gives the figures of the engine over a part of the sample', async () => {
    const tabs = SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), 30));
    left = written(tabs).match(/(?<=^-- {3})[A-Z].*/gm) ?? [];
    const asked = await judge(tabs);
    expect(asked).toEqual(
      expect.arrayContaining([
        'win_rate:standard',
        'sales_cycle:standard',
        'revenue:standard',
        'average_purchase:standard',
      ]),
    );
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
    expect(written(tabs)).toContain('DROP TABLE deals');
    await judge(tabs);
  });
});
