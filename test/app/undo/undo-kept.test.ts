import type { Host } from '../../../local/host/host';
import type { Undone } from '../../../src/app/undo/undo-here';
import { ask, build, homeOf, open, setupOf } from '../../google/built-host';
import { changeData, everything, refused, told } from './undo-host';

/** A KPI sheet that was built by hand, and an hour later refreshed over another deal. */
function refreshed(): { host: Host; built: string } {
  const { host, clock } = open();
  build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
  const built = homeOf(host).refreshed;
  changeData(host);
  clock.time += 3_600_000;
  ask(host, 'refreshNow');
  expect(homeOf(host).refreshed).not.toBe(built);
  return { host, built };
}

test('what is undone was not the last: the home tells again of the build before', () => {
  const { host, built } = refreshed();
  expect(ask<Undone>(host, 'undoLast').home?.refreshed).toBe(built);
  expect(homeOf(host).refreshed).toBe(built);
});

test('an undo that fails on the way leaves everything as it was, and can be done again', () => {
  const { host } = refreshed();
  const before = everything(host);
  let calls = 0;
  host.state.watcher = {
    before: (_, method) => {
      if (method === 'setValues' && ++calls === 2) throw new Error('Service Spreadsheets failed');
    },
    after: () => {},
  };
  expect(refused(host)).not.toBe('');
  host.state.watcher = null;
  expect(everything(host)).toEqual(before);
  expect(homeOf(host).undo).toBe('refresh');
  expect(ask<Undone>(host, 'undoLast').says).toContain(told('undo_refresh'));
});

test('so does one that can keep only half of what it is to keep', () => {
  const { host } = refreshed();
  const before = everything(host);
  const { refreshed: latest } = homeOf(host);
  host.state.watcher = {
    before: (_, method) => {
      if (method === 'deleteProperty') throw new Error('Service error: Properties');
    },
    after: () => {},
  };
  expect(refused(host)).not.toBe('');
  host.state.watcher = null;
  expect(everything(host)).toEqual(before);
  expect(homeOf(host)).toMatchObject({ refreshed: latest, undo: 'refresh' });
});

test('by somebody else ends a schedule of a first build, and its owner gets a mail about it', () => {
  const { host } = open();
  build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: true });
  host.state.user = { email: 'bob@example.com', locale: 'en' };
  expect(ask<Undone>(host, 'undoLast').says).toBe(told('undo_first'));
  expect(host.state.outbox.map(({ to, subject }) => [to, subject])).toEqual([
    [['owner@example.com'], expect.stringContaining('bob@example.com')],
  ]);
});
