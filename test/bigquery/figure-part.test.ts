import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { analysisOf } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';
import { answered, compare, written } from './oracle/compare';
import { periodsOf, SAMPLE, SHARED, setsOnClocks, setTabs, tabOf, ZONES } from './oracle/data-sets';
import { fullTables, MIDDLE } from './oracle/full-tables';
import { hostileDeals } from './oracle/hostile-deals';
import { Oracle, runsHere } from './oracle/zetasql';

let oracle: Oracle;
const figures = new Map<string, number>();
let differences = 0;

async function judge(analysis: Analysis, clock = 'UTC', periods = periodsOf(analysis)): Promise<void> {
  const compared = await compare(oracle, analysis.tables, periods);
  note(clock, compared);
}

function note(clock: string, compared: Awaited<ReturnType<typeof compare>>): void {
  figures.set(clock, (figures.get(clock) ?? 0) + compared.figures);
  differences += compared.different.length;
  expect(compared.different.slice(0, 10)).toEqual([]);
}

const here = runsHere() ? describe : describe.skip;

here('figures by a query are those of the engine (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    oracle = await Oracle.start();
  });

  afterAll(async () => {
    await oracle?.stop();
    const unasked = [...written].filter(([key]) => !answered.has(key)).map(([, { name }]) => name);
    console.info(
      `${[...figures].map(([clock, some]) => `${some} in ${clock}`).join(', ')}: figures by query compared, ${differences} different; ${answered.size} of ${written.size} formulas, without data for ${unasked.join(', ')}`,
    );
  });

  it.each(ZONES)('over a part of the sample, in %s', async (clock, zone) => {
    const tabs = SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), 30));
    await judge(analysisOf(tabs, { zone }), clock);
  });

  it('over random data', async () => {
    await fc.assert(
      fc.asyncProperty(randomTabs, fc.constantFrom(...ZONES), async (tabs, [clock, zone]) =>
        judge(analysisOf(tabs, { zone }), clock),
      ),
      { numRuns: 4 },
    );
  });

  it('over labels that would be something else in a query', async () => {
    await judge(analysisOf(hostileDeals(['EUR'])));
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

  it('over customers with what they pay', async () => {
    const tab = rawTab(
      'customers',
      `
      Customer | Start date | End date   | MRR | Segment
      Ann      | 2023-01-15 |            | 100 | Small
      Bob      | 2023-02-15 | 2024-03-31 | 80  | Large
      Cas      | 2023-11-15 |            | 60  | Small
      Dee      | 2024-01-20 | 2024-04-10 |     | Large
      Eve      | 2024-02-01 |            | 40  |
      `,
    );
    const answers = [{ tab: 'customers', column: '', answer: 'customers' }];
    await judge(analysisOf(tab, { plan: { answers }, asOf: '2024-04-30' }));
  });

  it('over rows of which more than a few wait to be understood, in whole, by label and by month', async () => {
    const history = rawTab(
      'stage history',
      `
      Deal ID | Stage | Entered on | Owner
      D1      | New   | 2024-01-02 | Ann
      D1      | Offer | 2024-01-09 | Ann
      D2      | New   | 2024-01-03 | Bob
      D3      | Talk  | 2024-02-04 | Ann
      D3      | Offer | 2024-03-04 | Ann
      `,
    );
    const deals = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount    | Created    | Close date | Owner
      D1      | Won   | 100       | 2024-01-02 | 2024-02-01 | Ann
      D2      | Lost  | 200       | 2024-01-03 | 2024-02-02 | Bob
      D3      | Won   | a hundred | 2024-01-04 | 2024-03-03 | Bob
      D4      | Won   | 400       | 2024-01-05 | soon       | Cor
      D5      | Won   | 500       | 2024-01-06 | 2024-03-05 | Ann
      `,
    );
    const subscriptions = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | MRR | Start date | End date   | Owner
      1               | Ann      | 100 | 2024-01-15 |            | Ann
      2               | Bob      | 80  | 2024-01-15 | next month | Bob
      3               | Cas      | 60  | 2024-01-15 | 2024-03-15 | Ann
      `,
    );
    await judge(analysisOf([history, deals, subscriptions], { asOf: '2024-04-30' }));
  });

  it('over open deals of which nobody says when they were made', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage       | Amount | Expected close | Owner | Source
      1       | Proposal    | 100    | 2024-06-01     | Ann   | Web
      2       | Negotiation |        | 2024-03-01     | Bob   |
      3       | Won         | 300    |                | Ann   | Web
      4       | Lost        | 50     |                |       | Fair
      5       | Proposal    | 70     |                | Bob   | Fair
      `,
    );
    await judge(analysisOf(tab, { asOf: '2024-04-30' }));
  });

  if (existsSync(SHARED)) {
    it.each(setsOnClocks(0))('over a part of %s, in %s', async (set, clock, zone) => {
      const analysis = analysisOf(setTabs(set, 60), { zone });
      await judge(analysis, clock, periodsOf(analysis).slice(0, 2));
    });
  } else it.skip('over real data (skipped: ../shared/data is absent)', () => undefined);

  it('over random tables that have all columns of those formulas that no data above could answer', async () => {
    const unanswered = () => [...written].flatMap(([key, { formula }]) => (answered.has(key) ? [] : [formula]));
    // By chance too few rows of one company may count for a formula
    for (const tables of fc.sample(fullTables(unanswered()), { numRuns: 20 })) {
      const others = unanswered();
      if (others.length === 0) break;
      const compared = await compare(oracle, tables, [{ from: MIDDLE - 60, to: MIDDLE + 31 }], others);
      note('UTC', compared);
    }
    expect(answered.size).toBe(written.size);
  });
});
