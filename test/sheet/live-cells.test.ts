import { UTC } from '../../src/base/zone';
import { computeKpis, sheetsOf } from '../../src/sheet/compute';
import { rawTab } from '../raw-tab';

const deals = rawTab(
  'Deals',
  `Deal ID|Stage|Amount|Created|Close date|Owner
  1|Won|100|2024-03-01|2024-03-10|Ann
  2|Lost|50|2024-03-02|2024-03-12|Ann`,
);

test('a KPI that is to be live is a formula over the tabs that it reads, as wide as they are, and the plan; others are numbers', () => {
  const document = { tabs: [deals], zone: UTC, locale: 'en_US', language: 'en' as const };
  const plan = { period: 'month', kpis: [{ id: 'revenue' as const, live: true }, { id: 'win_rate' as const }] };
  const done = computeKpis(document, { plan, asOf: '2024-03-31', period: undefined });
  const cells = sheetsOf(done, 'en_US').drafts.flatMap(({ values }) => values.flatMap((block) => block.values.flat()));
  const formulas = cells.flatMap((cell) => (typeof cell === 'object' && 'formula' in cell ? [cell.formula] : []));
  const live = formulas.filter((formula) => formula.startsWith('=KPI('));
  expect(live).toEqual([expect.stringMatching(/^=KPI\("revenue";[^;]+;[^;]+;'?Deals'?!\$?A:\$?F;'?KPI plan'?!/)]);
});
