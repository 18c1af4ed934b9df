import { rawTab } from '../../raw-tab';
import { analysisOf } from '../asking';

test.each([
  ['Response time (minutes)', [90, 240, 30]],
  ['First response time (hours)', [1.5, 4, 0.5]],
  ['Reactietijd (uur)', [1.5, 4, 0.5]],
  ['Antwortzeit Stunden', [1.5, 4, 0.5]],
  ['Délai de réponse (heures)', [1.5, 4, 0.5]],
  ['Response time (seconds)', [5400, 14400, 1800]],
] as const)('the time of response below "%s" is told in minutes', (header, times) => {
  const rows = times.map((time, at) => `L${at} | a${at}@x.io | 2026-03-0${at + 2} 09:00 | ${time}`);
  const leads = rawTab('Leads', [`Lead ID | Email | Created | ${header}`, ...rows].join('\n'));
  expect(analysisOf(leads).result('response_time').value).toBeCloseTo(90);
});
