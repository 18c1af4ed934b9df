import { kpiOf, kpis } from '../../../../src/kpis';
import type { Plan } from '../../../../src/plan/plan';
import { countedAlike, definitionMark } from '../../../../src/schedule/records/history/definition-mark';

const standard = { id: 'revenue', variant: 'standard' };
const hours = { days: 'mon-fri', opens: '09:00', closes: '17:00' };

test('every mark says its version, and a cell keeps it as the text that it is', () => {
  for (const { id, variants } of kpis)
    for (const variant of Object.keys(variants)) expect(definitionMark(id, variant, {})).toMatch(/^v2-[0-9a-z]+$/);
});

test('an answer of the plan changes the mark, opening hours that of the KPI that counts by them alone', () => {
  const answers = [{ tab: 'Deals', column: 'Created', answer: 'd/m/y' }];
  expect(definitionMark('revenue', 'standard', { answers })).not.toBe(definitionMark('revenue', 'standard', {}));
  const changed = kpis.filter(
    ({ id }) => definitionMark(id, 'standard', { openingHours: hours }) !== definitionMark(id, 'standard', {}),
  );
  expect(changed.map(({ id }) => id)).toEqual(['response_time']);
  // A band is named by its limits: under one name stand the same rows, whatever the others are.
  const ofBand = (plan: Plan) => definitionMark('win_rate', 'standard, only cycle_band = 0-13', plan);
  expect(ofBand({ cycleBands: '14, 50' })).toBe(ofBand({}));
});

test('figures of one version are counted alike where their marks are the same', () => {
  const mark = definitionMark('revenue', 'standard', {});
  expect(countedAlike(mark, mark, standard)).toBe(true);
  expect(countedAlike(mark, `${mark}x`, standard)).toBe(false);
  expect(countedAlike('1x3bq8t', '9ab2kz', standard)).toBe(false);
});

test('a mark of an earlier version is no changed definition, unless the declaration says that it is counted anew', () => {
  const mark = definitionMark('revenue', 'standard', {});
  expect(countedAlike('1x3bq8t', mark, standard)).toBe(true);
  expect(countedAlike(mark, '1x3bq8t', standard)).toBe(true);
  const { variants } = kpiOf('revenue');
  const anew = jest.replaceProperty(variants, 'standard', { ...variants.standard, countedSoSince: 2 });
  expect(countedAlike('1x3bq8t', mark, standard)).toBe(false);
  expect(countedAlike(mark, mark, standard)).toBe(true);
  anew.restore();
});
