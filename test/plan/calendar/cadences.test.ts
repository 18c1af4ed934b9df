import { UTC } from '../../../src/base/zone';
import { kpis } from '../../../src/kpis';
import { cadenceList, cadences } from '../../../src/plan/calendar/cadences';
import { readPlan } from '../../../src/plan/read-plan';
import { cadenceFrom } from '../../../src/plan/tab/shown-kpi';
import { wordSentence } from '../../../src/plan/words';
import { say } from '../../../src/texts/say';

test.each([
  [
    'biweekly',
    [
      say(wordSentence('biweekly'), 'en'),
      'Biweekly',
      'bi-weekly',
      'fortnightly',
      'every fortnight',
      'every other week',
      'every second week',
      ' every 2 weeks ',
    ],
  ],
  ['biweekly', ['om de week', 'Tweewekelijks', 'elke twee weken', 'elke 2 weken', 'om de twee weken']],
  ['biweekly', ['iedere twee weken', 'veertiendaags']],
  ['weekly', ['weekly', 'every week', 'wekelijks', 'elke week', 'iedere week']],
  ['monthly', ['monthly', 'every month', 'maandelijks', 'elke maand', 'iedere maand', 'per maand']],
  ['quarterly', ['quarterly', 'every quarter', 'per kwartaal', 'elk kwartaal', 'ieder kwartaal']],
  ['workday', ['workday', 'every working day', 'every workday', 'werkdag', 'elke werkdag']],
])('%s is read from what people type for it', (cadence, typed) => {
  expect(typed.map((text) => cadenceFrom(text, UTC))).toEqual(typed.map(() => cadence));
});

test('each cadence is read back as a sheet in either language shows it, and no typed word means two', () => {
  for (const { id } of cadenceList) {
    for (const language of ['en', 'nl'] as const) expect(cadenceFrom(say(wordSentence(id), language), UTC)).toBe(id);
  }
  const typed = cadenceList.flatMap((one): readonly string[] => one.typed);
  expect(typed.map((text) => [text, cadenceFrom(text, UTC)])).toEqual(
    cadenceList.flatMap((one) => one.typed.map((text) => [text, one.id])),
  );
});

test('a plan file takes every cadence', () => {
  for (const cadence of cadences) {
    const { plan, problems } = readPlan({ kpis: [{ id: 'win_rate', report: { cadence } }] }, kpis);
    expect([plan.kpis?.[0].report, problems]).toEqual([{ cadence }, []]);
  }
});
