import type { Analysis } from '../../src/analysis/analysis';
import { type DimensionId, dimensionOf } from '../../src/dimensions';
import { bandsNamed } from '../../src/dimensions/deals/cycle-band';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { answerQuestions } from '../../src/questions/answer';
import { say } from '../../src/texts/say';
import type { Sentence } from '../../src/texts/sentence';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';

const DAY = 86_400_000;
const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * DAY).toISOString().slice(0, 10);
const clock = (minutes: number): string =>
  new Date(Date.UTC(2024, 0, 1, 9) + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');

/** How many rows lie in each group, in the order in which they are read. */
function counted(analysis: Analysis, kpi: KpiId, by: DimensionId): Record<string, number> {
  return Object.fromEntries(analysis.breakdown(kpi, by).map(({ key, n }) => [key, n]));
}

test('a band ends on the last day before the next begins: deals of so many days', () => {
  const lasting = [0, 13, 14, 29, 29, 30, 59, 60, 60, 60, 89, 90, 400];
  const rows = lasting.map((days, at) => [`D${at}`, at % 2 ? 'Won' : 'Lost', 100, day(0), day(days), 'Ann']);
  const analysis = analysisOf(rawTabOf('Deals', 'Deal ID|Stage|Amount|Created|Close date|Owner', rows));
  const found = counted(analysis, 'win_rate', 'cycle_band');
  expect(found).toEqual({ '0-13': 2, '14-29': 3, '30-59': 2, '60-89': 4, '90+': 2 });
});

test('of cycle lengths the plan may name others, by which all that goes by them is told', () => {
  const lasting = [0, 6, 7, 20, 20, 21, 44, 44, 44, 45, 400];
  const rows = lasting.map((days, at) => [`D${at}`, at % 2 ? 'Won' : 'Lost', 100, day(0), day(days), 'Ann']);
  const tab = rawTabOf('Deals', 'Deal ID|Stage|Amount|Created|Close date|Owner', rows);
  const analysis = analysisOf(tab, { plan: { cycleBands: '7, 21, 45' } });
  const bands = { '0-6': 2, '7-20': 3, '21-44': 4, '45+': 2 };
  expect(analysis.breakdown('win_rate', 'cycle_band').map(({ key, n }) => [key, n])).toEqual(Object.entries(bands));
  expect(analysis.slices('win_rate').find(({ by }) => by === 'cycle_band')?.labels).toEqual(Object.keys(bands));
  const asked = answerQuestions(analysis).find(({ question }) => question.id === 'cycle_length');
  expect(asked?.compared[0].groups.map(({ key }) => key)).toEqual(Object.keys(bands));
  expect(analysis.result('win_rate', 'standard, only cycle_band = 21-44').n).toBe(4);
  const none = analysis.result('win_rate', 'standard, only cycle_band = 14-29');
  expect(none).toMatchObject({ value: null, n: 0 });
  expect(say(none.reason as Sentence, 'nl')).toContain('0-6, 7-20, 21-44, 45+');
});

test.each([
  ['7,21;45', ['0-6', '7-20', '21-44', '45+']],
  ['1, 2, 4', ['0', '1', '2-3', '4+']],
  ['30', ['0-29', '30+']],
  ['0, 7', null],
  ['21, 7', null],
  ['7, 7', null],
  ['7.5', null],
  ['7,', null],
  ['7, 3651', null],
  ['3650', ['0-3649', '3650+']],
  ['1, 2, 3, 4, 5, 6, 7, 8, 9', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9+']],
  ['1, 2, 3, 4, 5, 6, 7, 8, 9, 10', null],
  ['', null],
])('bands from “%s”: %j', (limits, keys) => {
  expect(bandsNamed(limits)?.map(({ key }) => key) ?? null).toEqual(keys);
});

test('the same of minutes to the first answer of a lead, and of those without one', () => {
  const minutes = [0, 14, 15, 59, 59, 60, 239, 239, 239, 240, 1_439, 1_440, 9_000, 9_000, 9_000];
  const rows = minutes.map((after, at) => [`L${at}`, 'Open', clock(0), clock(after)]);
  rows.push(['L99', 'Open', clock(0), '']);
  const analysis = analysisOf(rawTabOf('Leads', 'Lead ID|Status|Created|First contacted', rows));

  const found = counted(analysis, 'new_leads', 'response_band');
  expect(found).toEqual({ '0-15 min': 2, '15-60 min': 3, '1-4 h': 4, '4-24 h': 2, '24 h+': 4, unanswered: 1 });
});

test('the same of activities before a deal closed, and by the most telling of them', () => {
  const counts = [0, 1, 2, 3, 4, 5, 6, 9];
  const deals = counts.map((_, at) => [`D${at}`, at % 2 ? 'Won' : 'Lost', 100, day(0), day(20), 'Ann']);
  const kinds = ['Email', 'Email', 'Call', 'Call', 'Meeting', 'Demo', 'Demo', 'Email', 'Email'];
  const done = counts.flatMap((count, at) =>
    kinds.slice(0, count).map((kind, index) => [`A${at}${index}`, `D${at}`, kind, day(2 + index), 'Ann']),
  );
  const analysis = analysisOf([
    rawTabOf('Deals', 'Deal ID|Stage|Amount|Created|Close date|Owner', deals),
    rawTabOf('Activities', 'Activity ID|Deal ID|Type|Date|Owner', done),
  ]);
  expect(counted(analysis, 'win_rate', 'activities')).toEqual({ '0': 1, '1-2': 2, '3-5': 3, '6+': 2 });
  expect(counted(analysis, 'win_rate', 'demo')).toEqual({ demo: 2, 'call or meeting': 3, neither: 3 });
});

test.each<[DimensionId, string[]]>([
  ['cycle_band', ['0-13', '14-29', '30-59', '60-89', '90+']],
  ['response_band', ['0-15 min', '15-60 min', '1-4 u', '4-24 u', '24 u+', 'onbeantwoord']],
  ['activities', ['0', '1-2', '3-5', '6+']],
  ['demo', ['demo', 'gesprek of afspraak', 'geen van beide']],
  ['close_weekday', ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']],
])('%s lists its labels in the order in which they are read', (id, labels) => {
  expect(dimensionOf(id).labels?.map(({ title }) => title.nl)).toEqual(labels);
});
