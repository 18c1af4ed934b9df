import type { Host, HostTab } from '../../../local/host/host';
import { openHost } from '../../../local/host/host';
import { VirtualClock } from '../../../local/host/virtual-clock';
import type { Undone } from '../../../src/app/undo/undo-here';
import type { Opening } from '../../../src/home/opening';
import type { Setup } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import { ask, build } from '../../google/built-host';
import { differences, everything } from '../../google/everything';
import { deals, leads } from '../../wizard/small-company';
import { changeData, place, told, type } from './undo-host';

/** The deals with a channel each, so that they can be put side by side in another way than by owner. */
const sold: HostTab = {
  name: deals.name,
  cells: deals.cells.map((row, at) => [...(row as string[]), at === 0 ? 'Source' : ['Web', 'Fair', 'Call'][at % 3]]),
};
const mine: HostTab = {
  name: 'My list',
  cells: [
    ['Call Ann', 3, '=B1*2'],
    ['Thank Bob', 4, '=Deals!C2+B2'],
  ],
};

function openCompany(): Host {
  const clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  const tabs = [mine, sold, leads as HostTab];
  const host = openHost({
    dist: 'dist',
    keepsRealm: true,
    tabs,
    clock,
    user: { email: 'owner@example.com', locale: 'en' },
  });
  touch(host, 'My list', 0);
  return host;
}

/** Does to a tab what people do: colours, bold and larger letters, widths, heights, notes, lists, frozen and hidden lines. */
function touch(host: Host, name: string, row: number): void {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  for (let column = 0; column < 4; column++) {
    const look = { background: '#ffe599', italic: true, fontSize: 12, horizontal: 'center' as const };
    sheet.styles.set(row, column, { ...sheet.styles.get(row, column), ...look });
  }
  sheet.notes.set(row, 3, 'Ours');
  sheet.columnWidths.set(3, 77);
  sheet.rowHeights.set(row + 1, 55);
  sheet.tabColor = '#aa00aa';
}

const setupOf = (host: Host): Setup => {
  const { setup } = ask<Opening>(host, 'openSidebar');
  return (setup ?? ask<SetupView>(host, 'readSetup')).setup;
};

/** What is built once more, and otherwise. */
const rebuild = (change: (setup: Setup) => Partial<Setup>) => (host: Host) => {
  const setup = ask<SetupView>(host, 'readSetup').setup;
  build(host, { ...setup, step: 'review', chosen: true, ...change(setup) });
};

const actions: [string, (host: Host) => void][] = [
  ['a refresh', (host) => void ask(host, 'refreshNow')],
  ['a build of the same', rebuild(() => ({}))],
  ['a build by another breakdown', rebuild(() => ({ breakdown: 'source' as never }))],
  ['a build without the first KPI', rebuild(({ picked }) => ({ picked: picked.slice(1) }))],
  ['a build without any but the last', rebuild(({ picked }) => ({ picked: picked.slice(-1) }))],
  [
    'a build with one more',
    rebuild(({ picked }) => ({ picked: [...picked, { ...picked[0], id: 'new_leads', variant: 'standard' } as never] })),
  ],
  [
    'a build per quarter',
    (host) => {
      const { setup } = ask<SetupView>(host, 'readSetup');
      const read = ask<SetupView>(host, 'readSetup', { setup: { ...setup, period: 'quarter' } }).setup;
      build(host, { ...read, step: 'review', chosen: true });
    },
  ],
  [
    'a build by somebody who speaks Dutch',
    (host) => {
      host.state.user = { email: 'owner@example.com', locale: 'nl' };
      rebuild(() => ({}))(host);
    },
  ],
];

/** Charts that were changed stay, which is said. */
const withoutCharts = (sheets: unknown[]): unknown[] =>
  sheets.map((sheet) => {
    const { charts, ...rest } = sheet as Record<string, unknown>;
    return rest.name === 'KPI charts' ? { name: rest.name } : rest;
  });

test.each(actions)('undo of %s leaves nothing of it on sheets that somebody has made their own', (_what, act) => {
  const host = openCompany();
  build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
  type(host, 'KPIs', place(host, 'KPIs', 'Win rate', 'Note'), 'Ask Ann');
  for (const { name } of [...host.workbook.sheets]) touch(host, name, 3);
  touch(host, 'KPIs', place(host, 'KPIs', 'Win rate', 'Note')[0]);
  changeData(host);
  const before = everything(host);
  act(host);
  expect(differences(before, everything(host))).not.toEqual([]);
  const { says } = ask<Undone>(host, 'undoLast');
  const of = says.includes(told('undo_charts')) ? withoutCharts : (sheets: unknown[]) => sheets;
  expect(differences(of(before), of(everything(host)))).toEqual([]);
});

test('undo of a first build leaves every tab of people as it was, in its place', () => {
  const host = openCompany();
  const before = everything(host);
  build(host, { ...setupOf(host), step: 'review', chosen: true });
  expect(ask<Undone>(host, 'undoLast').says).toBe(told('undo_first'));
  expect(everything(host)).toEqual(before);
});
