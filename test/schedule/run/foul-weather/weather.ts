import { Fault } from '../../../../local/host/faults';
import type { Envelope } from '../../../../src/sheet/envelope';
import { AN_HOUR, type Scheduled, type } from '../../scheduled-host';

/** Numbers from 0 up to 1, the same for the same seed (Park and Miller). */
export function randomFrom(seed: number): () => number {
  let state = (seed * 48_271 + 7) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Something that goes wrong for a while. The answer ends it. */
export type Trouble = (running: Scheduled, random: () => number) => () => void;

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const nothing = (): void => {};

/** The properties of the spreadsheet, with all room but this many bytes taken by another add-on. */
export function fillStore({ host }: Scheduled, free: number): void {
  const store = storeOf(host);
  const size = [...store].reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
  for (let room = 500 * 1024 - size - free, part = 0; room > 0; room -= 9_000, part++) {
    store.set(`other ${part}`, 'x'.repeat(Math.min(9_000, room)));
  }
}

function storeOf({ state }: Scheduled['host']): Map<string, string> {
  const found = [...state.properties].find(([name]) => name.startsWith('document'));
  if (!found) throw new Error('no document properties');
  return found[1];
}

export const troubles: Record<string, Trouble> = {
  'somebody else holds the lock': ({ host: { state } }) => {
    state.locksElsewhere.add('document');
    return () => state.locksElsewhere.delete('document');
  },
  'the lock vanishes': ({ host: { state } }) => {
    state.nulls.add('document lock');
    return () => state.nulls.delete('document lock');
  },
  'the permission to mail is withdrawn': ({ host: { state } }) => {
    state.withdrawnScopes.add(MAIL);
    return () => state.withdrawnScopes.delete(MAIL);
  },
  'the properties are full': (running, random) => {
    fillStore(running, Math.floor(random() * 3_000));
    return () => {
      const store = storeOf(running.host);
      for (const key of [...store.keys()]) if (key.startsWith('other ')) store.delete(key);
    };
  },
  'the clock jumps': ({ clock }, random) => {
    clock.time += Math.round((random() * 6 - 3) * AN_HOUR);
    return nothing;
  },
  'no mail may be sent today': ({ host: { state } }) => {
    state.mailQuota = 0;
    return () => {
      state.mailQuota = 100;
    };
  },
  'a run is broken': ({ host: { state } }, random) => {
    const kinds = ['exception', 'killed before', 'killed after'] as const;
    state.watcher = new Fault(1 + Math.floor(random() * 250), kinds[Math.floor(random() * kinds.length)]);
    return () => {
      state.watcher = null;
    };
  },
  'somebody else types, looks and refreshes': ({ host }, random) => {
    const { user } = host.state;
    host.state.user = { email: 'bob@example.com', locale: 'nl' };
    try {
      type(host, 'Revenue', 'Note', `Bob says ${Math.floor(random() * 1_000)}`);
      const call = random() < 0.5 ? 'refreshNow' : 'openSidebar';
      const answer = host.call(call, []) as Envelope<unknown> | null;
      if (answer && !answer.ok && answer.error === '') throw new Error(`${call} refuses without a word`);
    } finally {
      host.state.user = user;
    }
    return nothing;
  },
};
