import { Workbook } from '../../../local/workbook/workbook';
import { dayFrom } from '../../../src/base/day';
import type { Language } from '../../../src/base/language';
import type { SheetPeriod } from '../../../src/scorecard/kpi-facts';
import { headline } from '../../../src/sheet/kpi-sheet/headline';
import { newLayout } from '../../../src/sheet/kpi-sheet/layout';
import { say } from '../../../src/texts/say';

const quarter: SheetPeriod = {
  window: {
    kind: 'quarter',
    period: { from: dayFrom(2026, 10, 1), to: dayFrom(2026, 11, 26) },
    full: { from: dayFrom(2026, 10, 1), to: dayFrom(2027, 1, 1) },
    previous: null,
  },
  elapsed: 0.608,
  firstDay: dayFrom(2026, 1, 1),
  asOf: dayFrom(2026, 11, 25),
};

/** What a KPI without a target shows here: of one whose data is not whole that is said first. */
const withoutTarget = ['no target', 'data incomplete'];

/** A KPI sheet with these status words, its headline as Sheets would show it. */
function shown(
  rows: [kpi: string, status: string][],
  { period = quarter, locale = 'en_US' }: { period?: SheetPeriod; locale?: string } = {},
) {
  const language: Language = locale.startsWith('nl') ? 'nl' : 'en';
  const layout = newLayout();
  const workbook = new Workbook('test', locale, 'Etc/UTC');
  const sheet = workbook.addSheet('KPIs', { rows: 40, columns: 30 });
  rows.forEach(([kpi, status], index) => {
    workbook.put(sheet, layout.headerRow + index, (layout.at.kpi as number) - 1, kpi);
    workbook.put(sheet, layout.headerRow + index, (layout.at.status as number) - 1, status);
    if (withoutTarget.includes(status)) return;
    workbook.put(sheet, layout.headerRow + index, (layout.at.target as number) - 1, 100);
  });
  const numbers = rows.map((_, index) => layout.headerRow + 1 + index);
  const cell = headline(period, layout, numbers, language);
  if (typeof cell !== 'object') return cell;
  workbook.type(sheet, 0, 0, cell.formula);
  return workbook.read(sheet, 0, 0).value;
}

test.each<[string, [string, string][], string]>([
  [
    'counts what is on track and ahead, and names the first that is behind before any that is at risk',
    [
      ['Revenue', 'at risk'],
      ['Deals won', 'on track'],
      ['Win rate', 'behind'],
      ['Average deal size', 'ahead'],
      ['Sales cycle', 'behind'],
    ],
    'Q4 2026, 61% elapsed: 2 of 5 on track; behind: Win rate and 1 more',
  ],
  [
    'names one at risk where none is behind',
    [
      ['Revenue', 'at risk'],
      ['Deals won', 'ahead'],
    ],
    'Q4 2026, 61% elapsed: 1 of 2 on track; at risk: Revenue',
  ],
  [
    'does not count what has no verdict',
    [
      ['Revenue', 'on track'],
      ['Win rate', 'few data'],
      ['NPS', 'no target'],
    ],
    'Q4 2026, 61% elapsed: 1 of 1 on track',
  ],
  [
    'says so where nothing can be judged',
    [
      ['Revenue', 'too early'],
      ['NPS', 'no target'],
    ],
    'Q4 2026, 61% elapsed: no KPI can be judged yet',
  ],
  [
    'asks for targets where no KPI has one, be the data of some not whole',
    [
      ['Sales activities', 'data incomplete'],
      ['Revenue', 'no target'],
      ['NPS', 'no target'],
    ],
    'Q4 2026, 61% elapsed: no targets yet; type them in the column Target',
  ],
  ['has the period alone without a KPI', [], 'Q4 2026, 61% elapsed'],
])('the headline %s', (_, rows, sentence) => {
  expect(shown(rows)).toBe(sentence);
});

test('the headline reads as Dutch in a Dutch spreadsheet, whose statuses contain one another', () => {
  const rows: [string, string][] = [
    ['Omzet', say({ text: 'status_ahead' }, 'nl')],
    ['Winstpercentage', 'op schema'],
    ['Verkoopduur', 'achter'],
  ];
  expect(shown(rows, { locale: 'nl_NL' })).toBe('Q4 2026, 61% verstreken: 2 van de 3 op schema; achter: Verkoopduur');
});

test('a period that is over has no share elapsed; one that is not never shows 100%', () => {
  const rows: [string, string][] = [['Revenue', 'on track']];
  expect(shown(rows, { period: { ...quarter, elapsed: 1 } })).toBe('Q4 2026: 1 of 1 on track');
  expect(shown(rows, { period: { ...quarter, elapsed: 0.998 } })).toContain('99% elapsed');
});
