import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { StoredTable } from '../../../local/host/bigquery/local-big-query';
import { lookAtTable } from '../../../src/app/sources/look-at-table';
import { UTC, type Zone } from '../../../src/base/zone';
import { bigQuery } from '../../../src/google/bigquery/big-query';
import type { RawTab } from '../../../src/intake/reading';
import { kpis } from '../../../src/kpis';
import type { Sources } from '../../../src/plan/sources';
import { Refusal } from '../../../src/texts/refusal';
import { say } from '../../../src/texts/say';
import { SHARED, tabOf } from '../../bigquery/oracle/data-sets';
import { hostileDeals, hostileSources } from '../../bigquery/oracle/hostile-deals';
import { zoneOf } from '../../engine/intl-zone';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { toldBy } from './asked-views';
import { deals, sources } from './plan-of-sources';
import { randomCosts } from './random-costs';
import { randomCustomers, randomSubscriptions } from './random-customers';
import { randomDeals } from './random-deals';
import { randomOrders } from './random-orders';
import { bothReadings, serve } from './raw-tables';
import { storedViews } from './stored-views';
import { typedTables } from './typed-tables';

const AMSTERDAM = zoneOf('Europe/Amsterdam');
const TABLES = ['deals', 'leads', 'activities', 'orders', 'subscriptions', 'customers', 'costs'];

let figures = 0;
let refused = 0;
const reasons = new Set<string>();
const refusals = new Set<string>();

/** In what queries of raw tables answer otherwise than their rows; why they are not asked, where they are not. A reason by name why no query answers is no other answer. */
function differing(stored: readonly StoredTable[], zone: Zone, period = 'all') {
  const named = Object.fromEntries(stored.map(({ path }) => [path.replace(/^.*\./, ''), path])) as Sources;
  const { whole, asked } = bothReadings(stored, { sources: named, zone, plan: { period } });
  if (asked instanceof Refusal) {
    if (asked.sentence.text !== 'source_too_large') return { different: [asked.message], why: null };
    refused++;
    const why = say(asked.sentence, 'en').replace(/^.*for them: |\. Everything.*$/g, '');
    refusals.add(why);
    return { different: [], why };
  }
  if (whole instanceof Refusal) return { different: [say(whole.sentence, 'en')], why: null };
  const [wanted, got] = [toldBy(whole), toldBy(asked)];
  const kpiOf = (name: string): string => name.split(' ')[0];
  const isSame = (name: string, told: string): boolean => lasting(name, got.get(name)) === lasting(name, told);
  const different = [...wanted].filter(([name, told]) => !isSame(name, told) && !isOfTotals(told, got.get(name)));
  const unanswered = kpis.flatMap(({ id }) =>
    NOT_BY_QUERY.test(JSON.stringify(asked.result(id).reason ?? '')) ? [id] : [],
  );
  const without = new Set<string>(different.flatMap(([name]) => unanswered.filter((id) => id === kpiOf(name))));
  for (const kpi of without) reasons.add(kpi);
  figures += wanted.size - different.length;
  const others = different.filter(([name]) => !without.has(kpiOf(name)));
  return { different: others.map(([name, told]) => `${name}: ${told}, by query ${got.get(name)}`), why: null };
}

/**
 * A reason that only rows give: in a list as short as these, one that happens to add up others is asked about, and a table
 * that is asked by queries has more rows than anybody looks through for totals.
 */
const isOfTotals = (told: string, byQuery = ''): boolean =>
  told.includes('intake_unread_totals') && byQuery.startsWith('[null,');

/**
 * What is told, without reps of whom nothing counts: one whose rows are all void is listed with 0 where a query tells who there
 * is, since other rows of theirs may count, and not at all where each row is read.
 */
function lasting(name: string, told = 'null'): string {
  if (!name.endsWith(' by rep')) return told;
  const lines: [string, number | null, number, unknown][] | null = JSON.parse(told);
  return JSON.stringify(lines?.filter(([, value, n, reason]) => value !== 0 || n !== 0 || reason));
}

const NOT_BY_QUERY = /view_not_by_query|view_values|no_target_of_period/;

/** A column whose values are texts. */
function toTexts({ columns, rows }: StoredTable, name: string): void {
  const at = columns.findIndex((column) => column.name === name);
  columns[at].type = 'STRING';
  for (const row of rows) row[at] = '2024-01-05';
}

/** What the steps show of a table that says it has ten million rows. */
function lookedAt(table: StoredTable): { rows: number | null; notes: string[] } {
  serve([table]);
  const { rows: _, ...described } = bigQuery.describe('local', 'crm', 'deals');
  const port = { ...bigQuery, describe: () => ({ ...described, rows: 10_000_000 }) };
  const how = { most: undefined, zone: UTC, locale: 'en_US' } as const;
  const { rows, reading } = lookAtTable(port, { source: table.path, table: 'deals', answers: [], ...how });
  return { rows, notes: reading.notes.map((note) => say(note, 'en')) };
}

const here = runsHere() ? describe : describe.skip;

here(
  'figures of raw tables in BigQuery by queries are those of their rows (skipped where Google’s engine cannot run)',
  () => {
    afterAll(async () => {
      await stopEngine();
      console.info(
        `${figures} figures by queries of raw tables compared, 0 different; by no query: ${[...reasons]}; ${refused} tables to be read whole: ${[...refusals].join('; ')}`,
      );
    });

    it.each([
      ['UTC', UTC],
      ['Amsterdam', AMSTERDAM],
    ])('over a part of the sample, in %s', (_, zone) => {
      // The amount of a subscription beside a quantity is read whole.
      const tabs = TABLES.filter((name) => name !== 'subscriptions').map((name) =>
        tabOf(join(__dirname, '../../../local/sample', `${name}.csv`), 60),
      );
      const stored = typedTables(analysisOf(tabs, { zone }), TABLES, zone !== UTC);
      expect(differing(stored, zone, '2025-10-01..2026-09-30')).toEqual({ different: [], why: null });
    });

    it('over labels and names of columns that would be something else in a query', () => {
      const stored = typedTables(analysisOf(hostileDeals(['USD', 'EUR'])), ['deals']);
      const names = [
        ['Amount', "Amount '--"],
        ['Source', 'Source #'],
      ];
      for (const [name, hostile] of names) {
        const column = stored[0].columns.find((one) => one.name === name);
        if (column) column.name = hostile;
      }
      expect(differing(stored, UTC)).toEqual({ different: [], why: null });
      const { asked } = bothReadings(stored, { sources, zone: UTC, plan: { breakdown: 'source' } });
      if (asked instanceof Refusal) throw asked;
      const bySource = asked.breakdown('win_rate', 'source').map(({ key, n }) => [key, n]);
      const told = hostileSources.map((source) => [source.replace(/\s+/g, ' ').trim(), 1]);
      expect(bySource.sort()).toEqual(told.sort());
    });

    it.each([
      ['deals', randomDeals],
      ['orders', randomOrders],
      ['costs', randomCosts],
      ['subscriptions', randomSubscriptions],
      ['customers', randomCustomers],
    ])('over random %s, some of them strange, in two zones', (_, random) => {
      fc.assert(
        fc.property(random, fc.boolean(), (table, isUtc) => {
          expect(differing([table], isUtc ? UTC : AMSTERDAM).different).toEqual([]);
        }),
        { numRuns: Number(process.env.RUNS ?? 4) },
      );
    });

    it('over deals of which all of one rep are void', () => {
      const [{ path, columns }] = fc.sample(randomDeals, 1);
      const rows = Array.from({ length: 7 }, (_, at) => [
        ...[`deals-${at}`, at === 6 ? 'Proposal' : 'Closed won', null, Date.UTC(2024, 0, 1), null],
        ...[at === 1 ? 'Ann' : null, null, null, null, at === 1 ? Date.UTC(2024, 6, 1) : null],
      ]);
      for (const zone of [UTC, AMSTERDAM])
        expect(differing([{ path, columns, rows }], zone)).toEqual({ different: [], why: null });
    });

    it('over deals of which most that were won, and all that one rep won, have no close date', () => {
      const [{ path, columns }] = fc.sample(randomDeals, 1);
      const rows = Array.from({ length: 7 }, (_, at) => [
        ...[`deals-${at}`, at === 0 ? 'Negotiation' : 'Closed won', null, Date.UTC(2024, 0, 1), null],
        ...[at === 6 ? 'Ann' : null, null, null, null, null],
      ]);
      expect(differing([{ path, columns, rows }], AMSTERDAM).different).toEqual([]);
    });

    it('over costs of which one happens to add up others', () => {
      const [first, second, third] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 2), Date.UTC(2024, 9, 1)];
      const rows = [
        [third, 'Google Ads', 'Spring', 0.01, null],
        [third, 'Google Ads', null, 0.02, null],
        [first, 'Google Ads', 'Spring', 0.01, null],
        [second, 'Google Ads', null, 0.01, null],
        [first, 'Fair', 'Spring', 0.01, null],
        [first, 'Google Ads', 'Spring', 0.02, null],
        [third, 'Google Ads', 'Spring', 0.02, null],
        [first, 'Google Ads', 'Spring', 0.07, null],
      ];
      const [{ path, columns }] = fc.sample(randomCosts, 1);
      expect(differing([{ path, columns, rows }], AMSTERDAM).different).toEqual([]);
    });

    it.each<[string, (table: StoredTable) => void, string]>([
      ['rows that share an id', ({ rows }) => rows.push([...rows[0]]), 'not every row has an id of its own'],
      ['amounts in texts', (table) => toTexts(table, 'Created'), 'column Created is to be read row by row'],
      [
        'a row that says it is a total',
        ({ rows }) => rows.push(['Total', null, 4_000, null, null, null, null]),
        'some rows may be totals, notes or headers',
      ],
    ])('of a table with %s are not asked, and why is said', (_, change, why) => {
      const [table] = typedTables(analysisOf(deals as RawTab), ['deals']);
      change(table);
      expect(differing([table], UTC).why).toBe(why);
      expect(lookedAt(table).notes).toEqual([expect.stringContaining(why)]);
    });

    it('say who stays where an amount below zero takes away what anybody pays', () => {
      const [sold] = fc.sample(randomSubscriptions, { numRuns: 1, seed: 1 });
      const [customer, amount] = ['Customer', 'Amount'].map((name) =>
        sold.columns.findIndex((one) => one.name === name),
      );
      const rows = sold.rows.map((row) => row.with(customer, 'Firm 1'));
      rows[0][amount] = -20;
      const stored = { ...sold, rows };
      expect(differing([stored], UTC)).toEqual({ different: [], why: null });
    });

    it('say nothing of what was lost where one of many has ended and shows 0, as rows and views of them do', () => {
      const lines = Array.from({ length: 40 }, (_, at) => `S${at}|Firm ${at}|2024-01-0${1 + (at % 8)}||${50 + at}`);
      const listed = rawTab('subscriptions', ['ID|Customer|Start date|End date|MRR', ...lines].join('\n'));
      const read = analysisOf(listed);
      for (const stored of [typedTables(read, ['subscriptions']), storedViews(read, ['subscriptions'])]) {
        const [{ columns, rows }] = stored;
        const [end, mrr] = [/^End|^endedOn/, /^mrr$/i].map((name) => columns.findIndex((one) => name.test(one.name)));
        columns[end].type = columns[end].name === 'endedOn' ? 'DATETIME' : 'DATE';
        Object.assign(rows[39], { [end]: Date.UTC(2024, 2, 20), [mrr]: 0 });
        const named = { sources: { subscriptions: 'local.crm.subscriptions' } as Sources, zone: UTC };
        const { whole, asked } = bothReadings(stored, { ...named, plan: { period: '2024-03-01..2024-03-31' } });
        for (const one of [whole, asked]) {
          if (one instanceof Refusal) throw one;
          for (const id of ['net_revenue_retention', 'gross_revenue_retention', 'quick_ratio'] as const) {
            const { value, reason } = one.result(id);
            const why = expect.stringMatching(/lost_amount_unknown|view_values/);
            expect([id, value, JSON.stringify(reason)]).toEqual([id, null, why]);
          }
          expect(one.result('churn').value).toBeCloseTo(1 / 40, 9);
        }
      }
    });

    it('of orders with tax in a column of its own are not asked, and why is said', () => {
      const [orders] = fc.sample(randomOrders, { numRuns: 1, seed: 1 });
      const taxed = {
        ...orders,
        columns: [...orders.columns, { name: 'Tax', type: 'FLOAT64' as const }],
        rows: orders.rows.map((row) => [...row, 21]),
      };
      expect(differing([taxed], UTC).why).toBe('what Tax means shows in all rows together');
    });

    it('are shown before they are used, with how many rows a question is about', () => {
      const [table] = typedTables(analysisOf(deals as RawTab), ['deals']);
      for (const at of [2, 3]) table.rows[at][1] = 'Verbal OK';
      expect(lookedAt(table)).toMatchObject({
        rows: 10_000_000,
        notes: [expect.stringContaining('asks BigQuery for figures')],
      });
      const { asked } = bothReadings([table], { sources, zone: UTC, plan: {} });
      if (asked instanceof Refusal) throw asked;
      expect(asked.readings[0].questions[0].ask.values).toMatchObject({ value: 'Verbal OK', rows: 2 });
    });

    it('have a reason where an amount lies below zero, and only there', () => {
      const [table] = typedTables(analysisOf(deals as RawTab), ['deals']);
      table.rows[0][2] = -1_000;
      const { asked } = bothReadings([table], { sources, zone: UTC, plan: {} });
      if (asked instanceof Refusal) throw asked;
      const { value, reason } = asked.result('revenue');
      expect([value, JSON.stringify(reason)]).toEqual([null, expect.stringContaining('view_values')]);
      expect(asked.result('win_rate').value).toBeCloseTo(2 / 3, 9);
    });

    if (existsSync(SHARED)) {
      it.each<[string[], string | null]>([
        // Among so few rows, names with "all" in them may be those of totals.
        [
          ['hubspot-dummy/hubspot_deals', 'hubspot-dummy/hubspot_contacts'],
          'some rows may be totals, notes or headers',
        ],
        [['crm-maven/sales_pipeline'], null],
        [['opps-upsell-type/opportunities', 'opps-upsell-type/leads', 'opps-upsell-type/activities'], null],
        [['olist-funnel/olist_marketing_qualified_leads_dataset'], null],
        [['lead-response-small/leads'], null],
      ])('over a part of %s', (files, why) => {
        const tabs = files.map((file) => {
          const all = tabOf(join(SHARED, `${file}.csv`), 1);
          return { ...all, cells: all.cells.slice(0, 80) };
        });
        expect(differing(typedTables(analysisOf(tabs), TABLES), UTC)).toEqual({ different: [], why });
      });
    } else it.skip('over real data (skipped: ../shared/data is absent)', () => undefined);
  },
);
