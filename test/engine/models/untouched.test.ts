import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

test('an open deal that has lain still for as long as won ones usually do is not untouched, a day longer it is', () => {
  // Each was won in ten days, with a call after five.
  const won = Array.from({ length: 10 }, (_, at) => `W${at}|Won|100|2024-01-02|2024-01-12`);
  const calls = Array.from({ length: 10 }, (_, at) => `Call|W${at}|2024-01-07|Done`);
  const open = ['A|Open|7|2024-02-01|', 'B|Open|9|2024-02-01|'];
  const last = [
    'Call|none|2024-01-01|Done',
    'Call|A|2024-03-05|Done',
    'Call|B|2024-03-04|Done',
    'Call|none|2024-03-10|Done',
  ];
  const deals = rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...won, ...open].join('\n'));
  const activities = rawTab('activities', ['Type|Deal ID|Date|Status', ...calls, ...last].join('\n'));
  const analysis = analysisOf([deals, activities], { asOf: '2024-03-10' });
  const result = analysis.result('untouched_deals');
  expect([result.figures.usualStill, result.value]).toEqual([5, 1]);
  const untouched = analysis.explain('untouched_deals').filter(({ leftOut }) => leftOut === null);
  // The header, ten won deals and A stand above B.
  expect(untouched.map(({ sheetRow }) => sheetRow)).toEqual([13]);
});

test.each([
  ['2024-02-28', true],
  // The day after the period.
  ['2024-02-29', false],
  // Of a year up to the end of the period the first day, and the day before it.
  ['2023-03-01', true],
  ['2023-02-28', false],
])('a deal won on %s tells how long won ones lie still: %s', (closed, tells) => {
  const [month, year] = [Number(closed.slice(5, 7)), closed.slice(0, 4)];
  const created = `${year}-${String(month - 1).padStart(2, '0')}-01`;
  const won = Array.from({ length: 9 }, (_, at) => `W${at}|Won|100|2024-01-02|2024-01-12`);
  const deals = [
    'Deal ID|Stage|Amount|Created|Close date',
    ...won,
    `T|Won|100|${created}|${closed}`,
    'A|Open|7|2024-02-01|',
  ];
  const done = ['W0|2024-01-03', 'none|2022-12-01', 'none|2024-03-31'].map((of) => `Call|${of}|Done`);
  const tabs = [
    rawTab('deals', deals.join('\n')),
    rawTab('activities', ['Type|Deal ID|Date|Status', ...done].join('\n')),
  ];
  const analysis = analysisOf(tabs, { asOf: '2024-03-31' });
  const { reason } = analysis.result('untouched_deals', 'standard', period('2024-02-01..2024-02-28'));
  expect(reason?.text ?? null).toBe(tells ? null : 'too_few_worked_deals');
});
