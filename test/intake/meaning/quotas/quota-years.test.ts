import { dayOf, isoDay } from '../../../../src/base/day';
import { readTab } from '../../../../src/intake/read-tab';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

/** The first days of the quotas of each row of a tab, why there are none, and the years among which a person is to choose. */
function yearsOf(name: string, ...lines: string[]) {
  const { data, questions } = readTab(rawTab(name, lines.join('\n')), readingWith());
  const { quotas = [], unread, rows = 0 } = data ?? {};
  const firsts = Array.from({ length: rows }, (_, row) => quotas.map(({ from }) => isoDay(dayOf(from[row]))).join(' '));
  return { firsts: quotas.length > 0 ? firsts : null, why: unread?.quota?.text, asked: questions.length };
}

const first = ['2026-01-01 2026-04-01', '2026-01-01 2026-04-01'];
const none = { firsts: null, why: 'intake_unread_quota_year' };

test.each([
  [
    'the header of each',
    'Team',
    ['Rep|Target Q1 2026|Target Q2 2026', 'Ann|60|400', 'Bob|3|50'],
    { firsts: first, asked: 0 },
  ],
  ['the name of the tab', 'Quota 2026', ['Rep|Q1|Q2', 'Ann|60|400', 'Bob|3|50'], { firsts: first, asked: 0 }],
  [
    'a column of years, each row its own,',
    'Quota',
    ['Rep|Year|Q1|Q2', 'Ann|2025|7|7', 'Ann|2026|60|400'],
    { firsts: ['2025-01-01 2025-04-01', '2026-01-01 2026-04-01'], asked: 0 },
  ],
  [
    'no column of years that lacks one, whatever the name of the tab,',
    'Quota 2026',
    ['Rep|Year|Q1|Q2', 'Ann||7|7', 'Ann|2026|60|400'],
    { ...none, asked: 0 },
  ],
  [
    'whoever is asked, where nothing else',
    'Team',
    ['Rep|Target Q1|Target Q2', 'Ann|60|400', 'Bob|3|50'],
    { ...none, asked: 1 },
  ],
  [
    'nobody where the periods begin in one year and end in the next',
    'Quota 2026',
    ['Rep|Nov|Dec|Jan', 'Ann|60|400|5', 'Bob|3|50|5'],
    { ...none, asked: 0 },
  ],
])('%s tells of which year quotas are', (_name, tab, lines, expected) => {
  expect(yearsOf(tab, ...lines)).toEqual(expected);
});
