import { emptyDraft } from '../../../src/sheet/draft/draft';
import { freeName, standingTab } from '../../../src/sheet/draft/tab-for-draft';

const tabs = [
  { name: 'Deals', cells: [['Deal']] },
  { name: 'kpi plan', cells: [['', null]] },
  { name: 'KPIs', cells: [['mine']] },
];

test('a draft goes where it stands, else on an empty tab of its name, else on a tab to be made', () => {
  expect(standingTab(emptyDraft(2, 'KPIs'), tabs as never)).toBe(2);
  expect(standingTab(emptyDraft(null, 'KPI plan'), tabs as never)).toBe(1);
  expect(standingTab(emptyDraft(null, 'KPIs'), tabs as never)).toBeNull();
});

test('a new tab takes its name, or the name with the first free number, whatever the case', () => {
  expect(freeName('KPI history', tabs)).toBe('KPI history');
  expect(freeName('kpis', tabs)).toBe('kpis 2');
  expect(freeName('KPIs', [...tabs, { name: 'KPIS 2' }])).toBe('KPIs 3');
});
