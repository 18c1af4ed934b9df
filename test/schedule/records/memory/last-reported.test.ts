import {
  keptReported,
  type LastReported,
  NOTHING_REPORTED,
  reportedFrom,
} from '../../../../src/schedule/records/memory/last-reported';

const figure = { value: 0.337, n: 12, status: 'on_track' as const, from: '2026-04-01', to: '2026-06-30' };
const again = (reported: LastReported): LastReported =>
  reportedFrom(JSON.parse(JSON.stringify(keptReported(reported))));

test('what was told comes back: figures, a target typed since or taken away, notes with what they stood beside', () => {
  const told: LastReported = {
    at: '2026-07-01 08:00',
    figures: { win_rate: figure, revenue: { ...figure, typed: 50 }, churn: { ...figure, typed: null } },
    notes: { win_rate: '1x2y3z', revenue: '4a' },
    notedAt: { win_rate: { value: 0.337, from: '2026-04-01', to: '2026-06-30' } },
    alerts: { 'revenue floor': '2026-04-01' },
  };
  expect(again(told)).toEqual(told);
  expect(again(NOTHING_REPORTED)).toEqual(NOTHING_REPORTED);
});

test('of everything so far there is no first day; a figure kept in any other way is as none', () => {
  const open = { ...NOTHING_REPORTED, notes: { clv: 'x' }, notedAt: { clv: { value: 5, from: '', to: '2026-06-30' } } };
  expect(again(open).notedAt).toEqual(open.notedAt);
  const kept = { ...keptReported({ ...NOTHING_REPORTED, figures: { win_rate: figure } }) };
  const former = { ...kept, figures: { ...kept.figures, revenue: { value: 5 } as never } };
  expect(Object.keys(reportedFrom(former).figures)).toEqual(['win_rate']);
});
