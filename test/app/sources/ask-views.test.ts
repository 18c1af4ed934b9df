import type { Analysis } from '../../../src/analysis/analysis';
import type { BigQueryPort } from '../../../src/app/ports/big-query';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import { UTC } from '../../../src/base/zone';
import { analyzeTabs } from '../../../src/sheet/analyze-tabs';
import { period } from '../../kpis/asking';
import { fakeBigQuery, refusalOf } from './fake-big-query';

const COMPLEX =
  'Resources exceeded during query execution: Not enough resources for query planning - too many subqueries or query is too complex.';

const partsOf = (sql: string): number => sql.split('UNION ALL').length;

/**
 * What a view of deals is asked where BigQuery plans no query of more parts than some; `seen`: with what it was looked at,
 * `copies`: how many ids stand on rows that differ; `rehearse`: what is asked, all KPIs where nothing else is said.
 */
function askedOf(most: number, seen: unknown[] = [], copies = 0, rehearse?: (analysis: Analysis) => void): string[] {
  const asked: string[] = [];
  // The first query looks at the view.
  let look: string | null = null;
  const types = { id: 'STRING', createdOn: 'DATE', outcome: 'STRING', amount: 'FLOAT', left_out: 'STRING' };
  const port: BigQueryPort = {
    ...fakeBigQuery({ ...types, from_tab: 'STRING' }, []).port,
    bytes: ({ sql }) => {
      look ??= sql;
      if (sql !== look && partsOf(sql) > most) throw new Error(COMPLEX);
      return 1;
    },
    run: ({ sql, parameters }) => {
      if (sql === look) {
        seen.push(...parameters.flatMap(({ value }) => value));
        return [
          ['deals', 'rows', null, null, '9'],
          ['deals', 'copies', null, null, String(copies)],
        ];
      }
      asked.push(sql);
      // On some rows each condition holds.
      const conditions = parameters.flatMap(({ value }) => (/^somewhere_/.test(String(value)) ? [String(value)] : []));
      return conditions.map((name) => [name, null, null, null, '9', null, null, null, null]);
    },
  };
  const plan = { sources: { deals: 'firm.crm.deals' }, period: '2024-01-01..2024-12-31' };
  analyzeTabs([], { plan, zone: UTC, locale: 'en_US' }, sourceReaderOf(port), rehearse);
  return asked;
}

test('a query that is too complex for BigQuery is cut until it is not, and nothing is left unasked', () => {
  const whole = askedOf(Number.POSITIVE_INFINITY);
  expect(partsOf(whole[0])).toBeGreaterThan(10);
  const cut = askedOf(5);
  expect(Math.max(...cut.map(partsOf))).toBeLessThanOrEqual(5);
  const figures = (asked: string[]): string[] => [...new Set(asked.join().match(/`f\d+`/g))].sort();
  expect(figures(cut)).toEqual(figures(whole));
});

test('where not even a part of it is simple enough, that is said in Google’s words', () => {
  expect(refusalOf(() => askedOf(0))).toMatchObject({ text: 'source_refused', detail: COMPLEX });
});

test('a view may say of a row that it is a total; a reason that lacks its words, or is none of a tab, it may not', () => {
  const known: unknown[] = [];
  askedOf(Number.POSITIVE_INFINITY, known);
  const isKnown = ['intake_totals_row', 'intake_unread_discount', 'advice_minute'].map((key) => known.includes(key));
  expect(isKnown).toEqual([true, false, false]);
});

test('a view with an id on two rows is refused: nobody can tell which of them counts', () => {
  const refused = (copies: number) => refusalOf(() => askedOf(Number.POSITIVE_INFINITY, [], copies));
  for (const count of [1, 2]) {
    expect(refused(count)).toMatchObject({ text: 'view_same_id', values: { source: 'firm.crm.deals', count } });
  }
});

test('what the answers bring up is asked together as well, until nothing is left to ask', () => {
  let rounds = 0;
  const asked = askedOf(Number.POSITIVE_INFINITY, [], 0, (analysis) => {
    rounds++;
    analysis.result('pipeline_value');
    if (rounds === 1) return;
    for (const month of ['2024-02', '2024-03']) analysis.result('pipeline_value', 'standard', period(month));
  });
  expect([rounds, asked.length]).toEqual([3, 2]);
});
