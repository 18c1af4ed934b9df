import fc from 'fast-check';
import { isoDay } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { computeKpis, sheetsOf } from '../../src/sheet/compute';
import { viewOf } from '../../src/sheet/view';
import { rawTabOf } from '../raw-tab';

/** Days around the end of June 2026, and a blank. */
const day = fc.option(fc.integer({ min: 20_400, max: 20_700 }).map(isoDay), { nil: '' });
const stage = fc.constantFrom('Gewonnen', 'Verloren', 'Offerte', 'Geannuleerd', 'Zwabber', 'Geaccepteerd', '');
const amount = fc.constantFrom('€ 6.250,00', '0', '-10', '', 'n.t.b.', '100');
const rep = fc.constantFrom('Kim', 'Jo', '');

const deals = fc
  .record({
    rows: fc.array(
      fc.tuple(stage, amount, day, day, rep).map(([...cells]) => cells as string[]),
      { maxLength: 6 },
    ),
    columns: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2 }),
  })
  .map(({ rows, columns }) => {
    const header = ['Fase', 'Bedrag', 'Afgesloten op', 'Aangemaakt op', 'Verkoper'];
    const pick = (cells: readonly string[]): string[] => columns.map((column) => cells[column]);
    return rawTabOf('Deals', pick(header).join('|'), rows.map(pick));
  });

const plan = fc.record<Plan>(
  {
    language: fc.constantFrom('en', 'nl'),
    period: fc.constantFrom('all', 'month', 'quarter', 'year', '2026-01-01..2026-06-30', '2026-07-01..2026-09-30'),
    breakdown: fc.constantFrom('rep', 'month', 'stage'),
    kpis: fc.constantFrom(
      kpis.map(({ id }) => ({ id, live: true })),
      [{ id: 'sales_per_rep', targets: [{ from: '2026-01-01', to: '2026-12-31', target: 10_000 }] }],
      [],
    ),
  },
  { requiredKeys: [] },
);

it('few deals of any stage, amount and day, under any plan, as of any day, give sheets and a report', () => {
  let made = 0;
  fc.assert(
    fc.property(
      deals,
      plan,
      fc.constantFrom('2026-06-15', '2026-06-30', '2026-07-31', undefined),
      (tab, asked, asOf) => {
        const document = { tabs: [tab], zone: UTC, locale: 'nl_NL', language: 'nl' as const };
        const done = computeKpis(document, { plan: asked, asOf, period: undefined });
        const { plan: planned, drafts } = sheetsOf(done, 'nl_NL');
        made += drafts.length > 0 && viewOf(done.analysis, planned).report.kpis.length > 0 ? 1 : 0;
      },
    ),
    { seed: 5, numRuns: 120 },
  );
  expect(made).toBe(120);
}, 120_000);
