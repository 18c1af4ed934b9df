import { analysisOf } from '../../kpis/asking';
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
