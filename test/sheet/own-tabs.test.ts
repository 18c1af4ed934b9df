import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';
import { headerText, sheetColumns } from '../../src/sheet/kpi-sheet/columns';
import { sortTabs } from '../../src/sheet/own-tabs';
import { say } from '../../src/texts/say';
import type { TextKey } from '../../src/texts/texts';
import { fakeKpis } from '../plan/fake-kpis';
import { fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

const titles: [string, TextKey][] = [
  ['history', 'history_tab'],
  ['deals', 'deal_log_tab'],
  ['charts', 'chart_tab'],
  ['incoming', 'incoming_tab'],
  ['before', 'before_tab'],
];
const sorted = (...tabs: RawTab[]) => sortTabs(tabs, fakeKpis, UTC);
const tab = (name: string, ...cells: Cell[][]): RawTab => ({ name, cells });

test.each(titles)(
  '%s is known by the title in its first cell, in either language and under any name; the first is ours',
  (kind, title) => {
    for (const language of ['en', 'nl'] as const) {
      const text = say({ text: title }, language);
      const { records, raw } = sorted(tab('Deals', ['ID'], [text]), tab('Renamed', [text]), tab('A copy', [text]));
      const found = Object.entries(records).filter(([, one]) => one !== null);
      expect(found.map(([known, one]) => [known, one?.name, one?.index])).toEqual([[kind, 'Renamed', 1]]);
      // What says so further down, or beside it, is a tab of the person's own.
      expect(raw.map(({ name }) => name)).toEqual(['Deals']);
      expect(sorted(tab('Deals', ['', text])).raw).toHaveLength(1);
    }
  },
);

test.each([
  ['questionTab', 'question_tab'],
  ['cohortTab', 'cohort_tab'],
] as const)(
  'the %s is known by the title in its first cell too; what says so elsewhere is a raw tab',
  (kind, title) => {
    for (const language of ['en', 'nl'] as const) {
      const text = say({ text: title }, language);
      const { own, raw } = sorted(
        tab('Deals', ['', text]),
        tab('Mine', ['ID'], [text]),
        tab('Ours', [text]),
        tab('Copy', [text]),
      );
      expect([own[kind]?.name, own[kind]?.index]).toEqual(['Ours', 2]);
      expect(raw.map(({ name }) => name)).toEqual(['Deals', 'Mine']);
    }
  },
);

test('a KPI sheet that lost a column that it cannot do without is no raw tab, as far as a header is looked for', () => {
  const torn = sheetColumns
    .filter((column) => column !== 'target')
    .map((column) => say({ text: headerText(column) }, 'en'));
  const within = (row: number) => sorted(tab('Torn', ...Array.from({ length: row - 1 }, () => ['']), torn)).raw.length;
  expect([within(100), within(101)]).toEqual([0, 1]);
});

test('the KPI sheet and its plan are no raw tabs, nor are copies of them; an empty tab is one', () => {
  const sheet = new PaperSpreadsheet();
  sheet.build({ kpis: [{ id: 'revenue' }] }, (plan) => fakeAnalysis(plan, { revenue: { value: 5 } }));
  const ours = sheet.tabs.map(({ name, cells }) => tab(name, ...cells));
  const { own, raw } = sorted(tab('Empty'), ...ours, ...ours.map(({ name, cells }) => tab(`${name} old`, ...cells)));
  expect([own.kpiSheet?.name, own.planTab?.name, own.plan?.plan.kpis?.map(({ id }) => id)]).toEqual([
    ...['KPIs', 'KPI plan', ['revenue']],
  ]);
  expect(raw.map(({ name }) => name)).toEqual(['Empty']);
});

test('without a plan tab what it last said counts', () => {
  const last = { plan: { company: 'Zilver' } } as never;
  expect(sortTabs([tab('Deals', ['ID'])], fakeKpis, UTC, () => last).own.plan).toBe(last);
});
