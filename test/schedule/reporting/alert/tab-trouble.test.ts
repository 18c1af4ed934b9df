import type { Analysis } from '../../../../src/analysis/analysis';
import { dayFromIso } from '../../../../src/base/day';
import type { LostTab } from '../../../../src/engine/data-set';
import { tabTroubles, troublesAsk, troublesTold } from '../../../../src/schedule/reporting/alert/tab-trouble';

const day = (iso: string): number => dayFromIso(iso) as number;

/** Tabs of which nothing came in after a day and which are usually silent for a week, and tabs that lost rows. */
const troubles = (ends: [tab: string, last: string][], lost: Partial<LostTab>[] = []) =>
  tabTroubles({
    now: null,
    asOf: day('2017-05-31'),
    ends: () => ends.map(([tab, last]) => ({ tabs: [tab], last: day(last), patience: 7 })),
    lost: () => lost,
  } as unknown as Analysis);

test('an export that stopped is asked for anew; one that rests as it usually does is not', () => {
  const found = troubles([
    ['Deals', '2017-05-01'],
    ['Leads', '2017-05-30'],
  ]);
  expect(found.map(({ kind, tabs, standing }) => [kind, tabs, standing])).toEqual([['stale', 'Deals', '2017-05-01']]);
  expect(found[0].told).toMatchObject({ text: 'alert_stale', values: { tabs: 'Deals', days: 30 } });
  expect(troublesAsk(found)).toEqual([{ text: 'alert_do_stale', values: { tabs: 'Deals' } }]);
});

test('tabs that stopped on one day are told together, and asked for together whatever the day', () => {
  const found = troubles([
    ['Deals', '2017-05-01'],
    ['Leads', '2017-05-01'],
    ['Orders', '2017-04-20'],
  ]);
  expect(troublesTold(found).map(({ values }) => values?.tabs)).toEqual(['Deals, Leads', 'Orders']);
  expect(troublesAsk(found)).toEqual([{ text: 'alert_do_stale', values: { tabs: 'Deals, Leads, Orders' } }]);
});

test('one export that stopped is told once: what ended with it, or a day later, and would be told soon goes along', () => {
  const tabsOf = (...ends: [tab: string, last: string][]) => troubles(ends).map(({ tabs }) => tabs);
  const stopped: [tab: string, last: string][] = [
    ['Deals', '2017-05-23'],
    ['Orders', '2017-04-20'],
  ];
  expect(tabsOf(...stopped, ['Leads', '2017-05-24'])).toEqual(['Deals', 'Orders', 'Leads']);
  expect(tabsOf(...stopped, ['Leads', '2017-05-25'])).toEqual(['Deals', 'Orders']);
  expect(tabsOf(['Leads', '2017-05-24'])).toEqual([]);
});

test('it concerns what is counted from that tab, be it beside others', () => {
  const [found] = troubles([['Deals', '2017-05-01']]);
  const counted = (...tabs: string[]) => found.concerns({ result: { rows: tabs.map((tab) => ({ tab })) } } as never);
  expect([counted('Deals', 'Costs'), counted('Costs'), counted()]).toEqual([true, false, false]);
});

test('a tab that is gone and one that is shorter each ask for what mends them', () => {
  const found = troubles(
    [],
    [
      { tab: 'Deals', state: 'gone' },
      { tab: 'Leads', state: 'shrunk' },
      { tab: 'Orders', state: 'shrunk' },
    ],
  );
  expect(troublesAsk(found)).toEqual([
    { text: 'alert_do_gone', values: { tabs: 'Deals' } },
    { text: 'alert_do_whole', values: { tabs: 'Leads, Orders' } },
  ]);
});

test('a tab that stopped and is shorter too asks for one export', () => {
  const found = troubles([['Deals', '2017-05-01']], [{ tab: 'Deals', state: 'shrunk' }]);
  expect(found.map(({ kind }) => kind)).toEqual(['stale', 'shrunk']);
  expect(troublesAsk(found)).toEqual([{ text: 'alert_do_stale', values: { tabs: 'Deals' } }]);
});
