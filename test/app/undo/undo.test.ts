import { fireTrigger } from '../../../local/host/fire-triggers';
import { type HostTab, openHost } from '../../../local/host/host';
import type { Undone } from '../../../src/app/undo/undo-here';
import type { Opening } from '../../../src/home/opening';
import { ask, build, homeOf, open, setupOf } from '../../google/built-host';
import { deals, leads } from '../../wizard/small-company';
import { cell, changeData, everything, place, refused, told, type } from './undo-host';

describe('undo', () => {
  test('of a first build: its tabs are gone, and what was chosen stands in the steps', () => {
    const { host } = open();
    const before = everything(host);
    // Not what would be proposed anew.
    const proposed = setupOf(host);
    const setup = { ...proposed, step: 'review' as const, chosen: true, picked: proposed.picked.slice(1) };
    const picked = setup.picked.map(({ id }) => id);
    expect(build(host, setup).undo).toBe('build');
    expect(ask<Undone>(host, 'undoLast')).toMatchObject({ says: told('undo_first'), home: null });
    expect(everything(host)).toEqual(before);
    const { home, setup: view } = ask<Opening>(host, 'openSidebar');
    expect([home, view?.setup.picked.map(({ id }) => id)]).toEqual([null, picked]);
    expect(host.state.triggers).toEqual([]);
  });

  test('not where somebody has typed in what was made', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true });
    type(host, 'KPIs', place(host, 'KPIs', 'Win rate', 'Note'), 'Ask Ann');
    const before = everything(host);
    expect(refused(host)).toBe(told('undo_typed_in_made', { tab: 'KPIs' }));
    expect(everything(host)).toEqual(before);
  });

  test('of a refresh: every cell is as it was', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    const before = everything(host);
    changeData(host);
    const withRow = everything(host).Deals;
    ask(host, 'refreshNow');
    expect(everything(host)).not.toEqual({ ...before, Deals: withRow });
    expect(homeOf(host).undo).toBe('refresh');
    expect(ask<Undone>(host, 'undoLast').says).toBe(told('undo_refresh'));
    expect(everything(host)).toEqual({ ...before, Deals: withRow });
    expect(refused(host)).toBe(told('undo_none'));
    expect(homeOf(host).undo).toBeNull();
  });

  test('keeps what was typed in between, and says where', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    const target = place(host, 'KPIs', 'Win rate', 'Target');
    type(host, 'KPIs', target, 0.4);
    changeData(host);
    ask(host, 'refreshNow');
    const note = place(host, 'KPIs', 'Win rate', 'Note');
    type(host, 'KPIs', note, 'Ask Ann');
    const actual = place(host, 'KPIs', 'Win rate', 'Actual');
    type(host, 'KPIs', actual, 0.99);
    const { says } = ask<Undone>(host, 'undoLast');
    const kept = told('undo_kept', { cells: `KPIs!${'ABCDEFGHIJKL'[actual[1]]}${actual[0] + 1}` });
    // The target has got its line in a chart.
    expect(says).toBe([told('undo_refresh'), kept, told('undo_charts')].join(' '));
    expect([target, note, actual].map((one) => cell(host, 'KPIs', one))).toEqual([0.4, 'Ask Ann', 0.99]);
    // The target typed before is still the person's, and counts from the next refresh on.
    ask(host, 'refreshNow');
    expect(cell(host, 'KPIs', target)).toBe(0.4);
  });

  test('of a build that puts KPIs in and takes some out: the rows come back with what stood in them', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    type(host, 'KPIs', place(host, 'KPIs', 'Win rate', 'Note'), 'Ask Ann');
    ask(host, 'refreshNow');
    const before = everything(host);
    const set = ask<{ setup: ReturnType<typeof setupOf> }>(host, 'readSetup').setup;
    const [first, ...others] = set.picked;
    const other = { ...first, id: 'new_leads', variant: 'standard' } as typeof first;
    build(host, { ...set, step: 'review', picked: [...others.filter(({ id }) => id !== 'new_leads'), other] });
    expect(everything(host)).not.toEqual(before);
    expect(ask<Undone>(host, 'undoLast').says).toBe(`${told('undo_build')} ${told('undo_charts')}`);
    const charts = { 'KPI charts': '' };
    expect({ ...everything(host), ...charts }).toEqual({ ...before, ...charts });
  });

  test('not once rows have moved', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    changeData(host);
    ask(host, 'refreshNow');
    const [row] = place(host, 'KPIs', 'Win rate', 'Target');
    type(host, 'KPIs', [row + 12, 0], 'My own list');
    const before = everything(host);
    expect(refused(host)).toBe(told('undo_moved', { tab: 'KPIs' }));
    expect(everything(host)).toEqual(before);
  });

  test('not once the schedule has refreshed the sheets, and the menu says so', () => {
    const { host, clock } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: true });
    clock.time += 86_400_000;
    fireTrigger(host, host.state.triggers[0]);
    expect(homeOf(host).undo).toBeNull();
    host.call('undoFromMenu', [], { caller: 'menu' });
    expect(host.state.alerts).toEqual([told('undo_since')]);
  });

  test('of nothing is said to be nothing', () => {
    const host = openHost({ dist: 'dist', keepsRealm: true, tabs: [deals, leads] as HostTab[] });
    expect(refused(host)).toBe(told('undo_none'));
  });
});
