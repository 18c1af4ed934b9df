import type { Caller, HostState } from '../state';
import type { AuthMode } from './auth-mode';
import { Realm } from './realm';

/** A realm that outlives its run, and what it takes for the state of a host: whichever it is told to. */
interface Kept {
  realm: Realm;
  serve(state: HostState): void;
}

const kept = new Map<string, Kept>();

/**
 * The realm that all runs of a build share which are started in this way, whatever spreadsheet they are for: V8 has
 * compiled what they call.
 */
export function keptRealm(state: HostState, caller: Caller, mode: AuthMode, milliseconds: number): Realm {
  const way = `${state.keepsRealm} ${caller} ${mode} ${milliseconds}`;
  const known = kept.get(way);
  if (known !== undefined && isSameBuild(known.realm, state)) {
    known.serve(state);
    return known.realm;
  }
  const { pointer, serve } = pointed(state);
  const realm = new Realm(pointer, { caller, mode }, milliseconds);
  kept.set(way, { realm, serve });
  return realm;
}

/** A text that was compiled before is the same script. */
function isSameBuild({ scripts }: Realm, { bundle }: HostState): boolean {
  return scripts.length === bundle.scripts.length && scripts.every((script, at) => script === bundle.scripts[at]);
}

/** What reads and changes the state that was last told. */
function pointed(first: HostState): { pointer: HostState; serve(state: HostState): void } {
  let current = first;
  const pointer = {} as HostState;
  for (const name of Object.keys(first) as (keyof HostState)[]) {
    Object.defineProperty(pointer, name, {
      get: () => current[name],
      set: (value: never) => {
        current[name] = value;
      },
    });
  }
  return {
    pointer,
    serve: (state) => {
      current = state;
    },
  };
}
