import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { lastFullMonths, type Period } from '../../src/base/period';
import { UTC } from '../../src/base/zone';
import { ACCOUNT, figuresQuery } from '../../src/bigquery/figures-query';
import type { RowFormula } from '../../src/engine/formula/formula';
import type { RawTab } from '../../src/intake/reading';
import { wonAmount } from '../../src/kpis/rows/deal-rows';
import { zoneOf } from '../engine/intl-zone';
import { numbers, tableOf, texts } from '../engine/table-of';
import { analysisOf } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';
import { answered, compare, refused, written } from './oracle/compare';
import { preparedTable } from './oracle/prepared-table';
import { Oracle, runsHere } from './oracle/zetasql';

const SAMPLE = ['activities', 'costs', 'customers', 'deals', 'leads', 'orders', 'subscriptions', 'survey'];
const SHARED = join(__dirname, '../../../shared/data');
const SETS: Record<string, string[]> = {
  'crm-maven': ['accounts', 'products', 'sales_pipeline', 'sales_teams'],
  'dbt-mrr': ['subscription_periods'],
  'saas-taskflow': ['customers', 'marketing_spend', 'plans', 'subscription_events'],
  'hubspot-dummy': ['hubspot_activities', 'hubspot_companies', 'hubspot_contacts', 'hubspot_deals'],
  'opps-upsell-type': ['activities', 'leads', 'opportunities'],
  'lead-response-small': ['leads'],
  'olist-funnel': ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'],
  northwind: ['customers', 'order_details', 'orders', 'products'],
  'cac-statso': ['customer_acquisition_cost_dataset'],
};

let oracle: Oracle;
let figures = 0;
let differences = 0;

/** A file as a raw tab, with one in so many of its rows. */
function tabOf(path: string, one: number): RawTab {
  const text = readFileSync(path, 'utf8');
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  const cells = parse(text, { delimiter, bom: true, relaxColumnCount: true }) as string[][];
  const name = path.replace(/^.*\//, '').replace(/\.csv$/, '');
  return { name, cells: cells.filter((_, row) => row === 0 || row % one === 0) };
}

/** All there is, the last quarter, and some days that begin with no month. */
function periodsOf({ asOf }: Analysis): Period[] {
  return [{ from: null, to: asOf + 1 }, lastFullMonths(asOf, 3), { from: asOf - 50, to: asOf - 12 }];
}

async function judge(analysis: Analysis, periods = periodsOf(analysis)): Promise<void> {
  const compared = await compare(oracle, analysis.tables, periods);
  figures += compared.figures;
  differences += compared.different.length;
  expect(compared.different.slice(0, 10)).toEqual([]);
}

const here = runsHere() ? describe : describe.skip;

here('figures by a query are those of the engine (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    oracle = await Oracle.start();
  });

  afterAll(() => {
    oracle?.stop();
    const unasked = [...written].filter(([key]) => !answered.has(key)).map(([, { name }]) => name);
    const without = [...refused].map(([name, why]) => `  ${name}: ${why}`).join('\n');
    console.info(
      `${figures} figures by query compared, ${differences} different; ${answered.size} of ${written.size} formulas, without data for ${unasked.join(', ')}. Refused:\n${without}`,
    );
  });

  it.each([
    ['UTC', UTC],
    ['Amsterdam', zoneOf('Europe/Amsterdam')],
  ])('over a part of the sample, in %s', async (_, zone) => {
    const tabs = SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), 30));
    await judge(analysisOf(tabs, { zone }));
  });

  it('over random data', async () => {
    await fc.assert(
      fc.asyncProperty(randomTabs, async (tabs) => judge(analysisOf(tabs))),
      { numRuns: 4 },
    );
  });

  it('over labels that would be something else in a query', async () => {
    const hostile = [
      "O'Brien",
      '"; DROP TABLE `deals`; --',
      "\\' OR TRUE -- ",
      '`',
      '@p1',
      '/* */',
      '\\',
      '\u00e9\u{1F600}',
    ];
    const row = (label: string, at: number): string =>
      `D${at} | ${at % 3 ? 'Won' : 'Lost'} | ${at * 10} | 2024-01-0${at + 1} | 2024-02-0${at + 1} | ${label} | ${label} | ${label}`;
    const header = 'Deal ID | Stage | Amount | Created | Close date | Owner | Customer | Source';
    await judge(analysisOf(rawTab('deals', [header, ...hostile.map(row)].join('\n'))));
  });

  it.each(['still customers', 'gone meanwhile'])('over subscriptions that are paused, %s', async (answer) => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | MRR | Start date | End date   | Paused on  | Resumed on
      1               | Ann      | 100 | 2024-01-15 |            |            |
      2               | Bob      | 80  | 2024-01-15 |            | 2024-02-20 |
      3               | Cas      | 60  | 2024-01-15 |            | 2024-02-10 | 2024-03-15
      4               | Dee      | 40  | 2024-01-15 | 2024-04-10 | 2024-04-20 |
      `,
    );
    const answers = [{ tab: 'subscriptions', column: 'Paused on', answer }];
    await judge(analysisOf(tab, { plan: { answers }, asOf: '2024-04-30' }));
  });

  it('with the number of currencies in which the rows used are, so that amounts in two are no figure', async () => {
    const deals = tableOf('deals', {
      outcome: texts('won', 'won', 'lost'),
      value: numbers(100, 200, 300),
      currency: texts('EUR', 'USD', 'GBP'),
    });
    const { relation, loaded } = preparedTable(deals, ['outcome', 'value', 'currency']);
    const period: Period = { from: null, to: 20_000 };
    const { sql, parameters } = figuresQuery([
      { name: 'won', formula: wonAmount as RowFormula, period, relation, by: [] },
    ]);
    const answer = await oracle.query(sql, parameters, [loaded]);
    const account = answer.filter(([, dimension]) => dimension === ACCOUNT).map((line) => line.slice(2, 5));
    expect(account).toEqual(
      expect.arrayContaining([
        [null, 2, 2],
        ['lost_deal', 1, 1],
      ]),
    );
    expect(account).toHaveLength(2);
  });

  if (existsSync(SHARED)) {
    it.each(Object.entries(SETS))('over a part of %s', async (set, files) => {
      const tabs = files.map((file) => {
        const all = tabOf(join(SHARED, set, `${file}.csv`), 1);
        return { ...all, cells: all.cells.slice(0, 60) };
      });
      const analysis = analysisOf(tabs);
      await judge(analysis, periodsOf(analysis).slice(0, 2));
    });
  } else it.skip('over real data (skipped: ../shared/data is absent)', () => undefined);
});
