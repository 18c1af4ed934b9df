import { kpiOf } from '../../src/kpis';
import { kpiTitle } from '../../src/plan/kpi-name';

test('a text names a variant by what it counts, in its own language, and never by its short name', () => {
  expect(kpiTitle(kpiOf('win_rate'), 'by_value', 'nl')).toBe(
    'Winpercentage (gewonnen bedrag ÷ (gewonnen + verloren bedrag))',
  );
  expect(kpiTitle(kpiOf('win_rate'), 'standard', 'nl')).toBe('Winpercentage');
});
