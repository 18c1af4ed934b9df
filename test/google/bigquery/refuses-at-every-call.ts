import { Fault } from '../../../local/host/faults';
import { stateKey } from '../../../local/host/keep-state';
import type { Opened } from './big-query-host';
import { errorOf } from './plan-of-sources';

/** A refresh that leaves all as it was, and says so in these words, when BigQuery fails at any of its calls; their names. */
export function refusesAtEveryCall({ host, ask }: Opened, says: string): string[] {
  const names = new Fault(0, 'exception');
  host.state.watcher = names;
  expect(ask('refreshNow')).toMatchObject({ ok: true });
  const before = stateKey(host);
  const calls = names.names.flatMap((name, at) => (name.startsWith('BigQuery') ? [{ name, at: at + 1 }] : []));
  for (const { at } of calls) {
    host.state.watcher = new Fault(at, 'exception');
    expect(errorOf(ask('refreshNow'))).toContain(says);
    host.state.watcher = null;
    expect(stateKey(host)).toBe(before);
  }
  return calls.map(({ name }) => name);
}
