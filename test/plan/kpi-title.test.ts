import { dimensions } from '../../src/dimensions';
import { kpiOf, kpis } from '../../src/kpis';
import { variantOf } from '../../src/kpis/declaration/slice';
import { kpiFromName, kpiLabel, kpiTitle } from '../../src/plan/kpi-name';

test('a text names a variant by what it counts, in its own language, and never by its short name', () => {
  expect(kpiTitle(kpiOf('win_rate'), 'by_value', 'nl')).toBe(
    'Winpercentage (gewonnen bedrag ÷ (gewonnen + verloren bedrag))',
  );
  expect(kpiTitle(kpiOf('win_rate'), 'standard', 'nl')).toBe('Winpercentage');
});

describe('a KPI of one part of the rows', () => {
  test.each([
    ['Win rate, only region = North', 'only region = North'],
    ['win_rate: only region = North', 'only region = North'],
    ['Winpercentage, alleen regio = North', 'only region = North'],
    ['WIN RATE: by_value, ONLY Region=North: East, 2', 'by_value, only region = North: East, 2'],
    ['win rate, only colour = red', null],
    ['win rate, only month = 2026-01', null],
    ['win rate, only region =', null],
    ['onlyness, only region = North', null],
  ])('%s', (name, variant) => {
    expect(kpiFromName(name, kpis)?.variant ?? null).toBe(variant);
  });

  test('is written so that it is understood again, in both languages', () => {
    const kpi = kpiOf('win_rate');
    expect(kpiLabel(kpi, 'by_value, only region = North', 'nl')).toBe(
      'Winpercentage: naar waarde, alleen regio = North',
    );
    expect(kpiTitle(kpi, 'only demo = call or meeting', 'nl')).toBe(
      'Winpercentage (demo of gesprek: gesprek of afspraak)',
    );
    for (const { id } of dimensions.filter(({ label }) => label !== 'month'))
      for (const language of ['en', 'nl'] as const)
        for (const counted of ['standard', 'by_value']) {
          const variant = variantOf({ counted, only: { by: id, is: 'A = b, only c: d' } });
          expect(kpiFromName(kpiLabel(kpi, variant, language), kpis)).toEqual({ kpi, variant });
        }
  });
});
