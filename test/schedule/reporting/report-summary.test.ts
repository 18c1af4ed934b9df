import { dayFromIso } from '../../../src/base/day';
import { spanSentence } from '../../../src/schedule/records/history/restatement';
import type { ReportLine } from '../../../src/schedule/reporting/report-line';
import { periodInWords } from '../../../src/schedule/reporting/report-period';
import { isJudged, summaryOf } from '../../../src/schedule/reporting/report-summary';
import { say } from '../../../src/texts/say';

type Status = ReportLine['status'];

test('a report judges as soon as one of its KPIs has a verdict', () => {
  const judged = (...statuses: Status[]): boolean => isJudged(statuses.map((status) => ({ status })));
  expect([judged('no_target', 'off_track'), judged('ahead'), judged('no_target', 'too_early'), judged()]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('how a report says that KPIs stand', () => {
  test.each<[string, string, Status[]]>([
    ['Revenue on track.', 'Revenue op schema.', ['on_track']],
    ['Revenue ahead of plan.', 'Revenue voor op schema.', ['ahead', 'no_target']],
    ['Revenue behind.', 'Revenue achter.', ['off_track']],
    ['Revenue at risk.', 'Revenue in gevaar.', ['at_risk', 'no_target']],
    ['Win rate behind.', 'Win rate achter.', ['no_target', 'off_track']],
    ['Both on track.', 'Beide op schema.', ['ahead', 'on_track']],
    ['Both behind.', 'Beide achter.', ['off_track', 'off_track']],
    ['All 3 at risk.', 'Alle 3 in gevaar.', ['at_risk', 'at_risk', 'at_risk']],
    ['1 of 2 on track, 1 behind.', '1 van de 2 op schema, 1 achter.', ['on_track', 'off_track']],
    [
      '3 of 5 on track, 2 at risk.',
      '3 van de 5 op schema, 2 in gevaar.',
      ['ahead', 'on_track', 'on_track', 'at_risk', 'at_risk'],
    ],
    [
      '1 of 3 on track, 1 at risk, 1 behind.',
      '1 van de 3 op schema, 1 in gevaar, 1 achter.',
      ['off_track', 'at_risk', 'ahead'],
    ],
    ['2 at risk, 1 behind.', '2 in gevaar, 1 achter.', ['at_risk', 'off_track', 'at_risk']],
    [
      'No KPI can be judged against a target yet.',
      'Nog geen KPI is tegen een doel af te zetten.',
      ['no_target', 'no_target'],
    ],
  ])('%s', (english, dutch, statuses) => {
    const summary = summaryOf(statuses.map((status, at) => ({ status, title: ['Revenue', 'Win rate'][at] ?? 'CAC' })));
    expect([say(summary, 'en'), say(summary, 'nl')]).toEqual([english, dutch]);
  });
});

test.each([
  ['2017-12-31', '2017-10-01..2017-12-31', 'Q4 2017'],
  ['2017-12-31', '2018-01-01..2018-03-31', 'From 1 Jan 2018: no data of that period yet'],
])('as of %s a report on %s is about: %s', (asOf, span, said) => {
  const [from, end] = span.split('..').map((iso) => dayFromIso(iso) as number);
  const last = Math.min(end, dayFromIso(asOf) as number);
  const window = {
    kind: 'custom',
    period: { from, to: last + 1 },
    previous: null,
    full: { from, to: end + 1 },
  } as const;
  const told = periodInWords({ window, elapsed: null, firstDay: from, asOf: last }, 'en');
  expect(told).toBe(said);
});

test.each([
  [{ from: '2017-08-01', to: '2017-08-31' }, 'in Aug 2017', 'in aug 2017'],
  [{ from: '2017-08-01', to: '2017-10-31' }, 'of 1 Aug 2017 – 31 Oct 2017', 'van 1 aug 2017 t/m 31 okt 2017'],
  [{ from: '', to: '2017-10-31' }, 'until 31 Oct 2017', 't/m 31 okt 2017'],
])('%o reads %s', (span, english, dutch) => {
  const said = (language: 'en' | 'nl') => say(spanSentence(span, language), language);
  expect([said('en'), said('nl')]).toEqual([english, dutch]);
});
