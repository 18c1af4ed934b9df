import fc from 'fast-check';
import { Workbook } from '../../../local/workbook/workbook';
import { attainmentOf, paceOf, type StatusSetting, statusOf } from '../../../src/plan/goals/status';
import {
  attainmentFormula,
  changeFormula,
  paceFormula,
  type RowReferences,
  statusFormula,
} from '../../../src/sheet/kpi-sheet/formulas';
import { atTheEdge, thresholds } from '../../plan/at-the-edge';

const cells: RowReferences = {
  actual: 'B1',
  n: 'C1',
  target: 'D1',
  floor: 'E1',
  stretch: 'F1',
  due: 'G1',
  previous: null,
  from: '$A$2',
  until: '$B$2',
  elapsed: '$C$2',
  onTrack: '$D$2',
  atRisk: '$E$2',
  quiet: '$F$2',
};

/** A sheet that holds a row's numbers, evaluated as Sheets would in a locale. */
function calculator(setting: StatusSetting, locale: string): (formula: string) => unknown {
  const workbook = new Workbook('test', locale, 'Etc/UTC');
  const sheet = workbook.addSheet('Sheet1', { rows: 9, columns: 9 });
  const row = [undefined, setting.actual, setting.n, setting.target, setting.floor, setting.stretch];
  const second = [undefined, undefined, setting.elapsed, thresholds.onTrack, thresholds.atRisk, thresholds.quiet];
  [row, second].forEach((values, down) => {
    values.forEach((value, across) => {
      workbook.put(sheet, down, across, value ?? undefined);
    });
  });
  return (formula) => {
    workbook.type(sheet, 5, 5, formula);
    return workbook.read(sheet, 5, 5).value;
  };
}

const kindOf = ({ unit, better, share, elapsed, incomplete }: StatusSetting) => ({
  unit,
  better,
  flow: elapsed !== null && share !== 1,
  usual: elapsed === null || share === elapsed || share === 1 ? null : share,
  bounded: elapsed !== null,
  elsewhere: null,
  incomplete,
});
const base: StatusSetting = {
  actual: 90,
  n: 50,
  target: 100,
  floor: null,
  stretch: null,
  unit: 'count',
  better: 'higher',
  share: 1,
  elapsed: 0.5,
  incomplete: false,
};

describe('status, by hand', () => {
  test.each<[string, Partial<StatusSetting>, string]>([
    ['100 % of the pace is on track', { actual: 100 }, 'on_track'],
    ['85 % is at risk', { actual: 85 }, 'at_risk'],
    ['less is off', { actual: 84.9 }, 'off_track'],
    ['a sum halfway needs half', { actual: 50, share: 0.5 }, 'on_track'],
    ['a rate halfway needs all', { actual: 0.5, target: 1, unit: 'ratio' }, 'off_track'],
    ['lower is better: at the target', { actual: 30, target: 30, better: 'lower' }, 'on_track'],
    ['lower is better: 100/85 of the target', { actual: 35, target: 30, better: 'lower' }, 'at_risk'],
    ['lower is better: far above', { actual: 60, target: 30, better: 'lower' }, 'off_track'],
    ['too early in the first fifth', { elapsed: 0.19 }, 'too_early'],
    ['a rate of nine is few data', { unit: 'ratio', n: 9 }, 'few_data'],
    ['no target', { target: null }, 'no_target'],
    ['no number', { actual: null, incomplete: true }, 'no_number'],
    [
      'no verdict on part of the data, whatever the target',
      { incomplete: true, target: 10, stretch: 20 },
      'incomplete',
    ],
    ['the stretch reached', { actual: 120, stretch: 120 }, 'ahead'],
    ['under the floor, however near', { actual: 94, floor: 95 }, 'off_track'],
    ['a churn target of zero, met', { actual: 0, target: 0, unit: 'ratio', better: 'lower' }, 'on_track'],
    ['a churn target of zero, missed', { actual: 0.1, target: 0, unit: 'ratio', better: 'lower' }, 'off_track'],
    ['an eNPS ten points under its target', { actual: -5, target: 5, unit: 'score' }, 'at_risk'],
  ])('%s', (_, change, expected) => {
    expect(statusOf({ ...base, ...change }, thresholds)).toBe(expected);
  });

  test('attainment of lower-is-better is target over actual, and nothing over zero', () => {
    expect(attainmentOf({ actual: 40, target: 30, better: 'lower', incomplete: false })).toBe(0.75);
    expect(attainmentOf({ actual: 40, target: 0, better: 'higher', incomplete: false })).toBeNull();
  });
});

const amount = fc.integer({ min: -40, max: 400 }).map((value) => value / 4);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const settings: fc.Arbitrary<StatusSetting> = fc
  .record({
    actual: maybe(amount),
    n: fc.integer({ min: 0, max: 20 }),
    target: maybe(amount),
    floor: maybe(amount),
    stretch: maybe(amount),
    unit: fc.constantFrom('money', 'ratio', 'count', 'days', 'score'),
    better: fc.constantFrom('higher', 'lower'),
    flow: fc.boolean(),
    usual: maybe(fc.constantFrom(0.28125, 0.75)),
    elapsed: maybe(fc.constantFrom(0.125, 0.25, 0.5, 1)),
    incomplete: fc.boolean(),
  })
  .map(({ flow, usual, ...setting }) => ({
    ...setting,
    share: flow && setting.elapsed !== null ? (usual ?? setting.elapsed) : 1,
  }));

describe('the formulas on the sheet', () => {
  test.each(atTheEdge)('%s: the status that the rules name, in a cell', (_what, setting, status) => {
    const formula = statusFormula(cells, kindOf(setting), (word) => word);
    expect(calculator(setting, 'en_US')(formula)).toBe(status);
  });

  test('say what the rules say, in comma and in semicolon locales', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom('en_US', 'nl_NL'), (setting, locale) => {
        const calculate = calculator(setting, locale);
        const kind = kindOf(setting);
        expect(calculate(statusFormula(cells, kind, (status) => status))).toBe(statusOf(setting, thresholds));
        const attainment = attainmentFormula(cells, kind);
        expect(attainment === null ? '' : calculate(attainment)).toBe(attainmentOf(setting) ?? '');
        expect(calculate(paceFormula(cells, kind))).toBe(paceOf(setting) ?? '');
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a little short of its target', 99.8, 'higher', 0.99],
    ['further short of it', 98.5, 'higher', 0.985],
    ['all of it', 100, 'higher', 1],
    ['of what is better lower, a little above its target', 100.2, 'lower', 0.99],
    ['half of what was allowed', 50, 'lower', 2],
  ] as const)('%s: the share reached is never 100 %% of what is short', (_what, actual, better, share) => {
    const setting = { ...base, actual, better };
    const formula = attainmentFormula(cells, kindOf(setting));
    expect([attainmentOf(setting), formula && calculator(setting, 'en_US')(formula)]).toEqual([share, share]);
  });

  test('a sum without a period is paced towards its due date: 30 of 120 days are a quarter', () => {
    const workbook = new Workbook('test', 'en_US', 'Etc/UTC');
    const sheet = workbook.addSheet('Sheet1', { rows: 9, columns: 9 });
    workbook.put(sheet, 0, 3, 400);
    workbook.put(sheet, 1, 0, 43_001);
    workbook.put(sheet, 1, 1, 43_030);
    const kind = {
      elsewhere: null,
      unit: 'count',
      better: 'higher',
      flow: true,
      bounded: false,
      usual: null,
      incomplete: false,
    } as const;
    const pace = (): unknown => {
      workbook.type(sheet, 5, 5, paceFormula(cells, kind));
      return workbook.read(sheet, 5, 5).value;
    };
    expect(pace()).toBe(400);
    workbook.put(sheet, 0, 6, 43_120);
    expect(pace()).toBe(100);
  });

  test.each<[string, StatusSetting['unit'], number, number, number | '']>([
    ['a sum in parts of what it was', 'money', 150, 100, 0.5],
    ['a sum after one below 1', 'money', 1, 0.5, 1],
    ['no share of nothing', 'money', 150, 0, ''],
    ['no share of a loss', 'money', 150, -100, ''],
    ['a sum that is 999% above what it was', 'money', 1099, 100, 9.99],
    ['none that tells nobody how far it is, as in mails', 'money', 1100, 100, ''],
    ['a rate in points, from nothing too', 'ratio', 0.25, 0, 25],
    ['a score in points, from below nothing too', 'score', 5, -5, 10],
    ['a rate as the two are written, 60.3% and 61.4%', 'ratio', 0.6025, 0.6144, -1.1],
    ['a score as the two are written', 'score', 31.44, 30.06, 1.3],
  ])('change since the period before: %s', (_what, unit, actual, previous, change) => {
    // The cell of the floor holds the period before.
    const formula = String(changeFormula({ ...cells, previous: 'E1' }, { ...kindOf(base), unit }));
    expect(calculator({ ...base, actual, floor: previous }, 'nl_NL')(formula)).toBe(change);
    expect(calculator({ ...base, actual }, 'nl_NL')(formula)).toBe('');
    expect(changeFormula({ ...cells, previous: 'E1' }, { ...kindOf(base), unit, incomplete: true })).toBeNull();
  });

  test('hold nothing that a locale could misread: no comma, no decimal, no braces', () => {
    const formulas = [base, { ...base, share: 0.5 }, { ...base, unit: 'score' as const }].flatMap((setting) => {
      const kind = kindOf(setting);
      return [statusFormula(cells, kind, (status) => status), attainmentFormula(cells, kind), paceFormula(cells, kind)];
    });
    for (const formula of formulas) expect(formula).not.toMatch(/[,{}\\]|\d\.\d/);
  });
});
