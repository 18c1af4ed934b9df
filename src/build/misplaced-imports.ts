import { posix } from 'node:path';
import { GOOGLE_ITSELF, NAMES_ONE_KPI, OF_ONE_KPI, ROOM_IN_NODE, ROOM_OF_GOOGLE, ROOM_OF_WORDS, rooms } from './rooms';

/** One import or re-export of a file: what it names, and whether only types are taken. */
interface Import {
  from: string;
  isType: boolean;
}

const STATEMENT =
  /^(?:import|export)\b(?<what>[^;'"]*?\bfrom)?\s*['"](?<from>[^'"]+)['"]|\b(?:import|require)\(['"](?<called>[^'"]+)['"]\)/gm;

/** The imports of a source file that Biome has formatted: each statement begins a line. */
function importsIn(source: string): Import[] {
  return [...source.matchAll(STATEMENT)].map(({ groups = {} }) => ({
    from: groups.from ?? groups.called,
    isType: /^\s*type\b/.test(groups.what ?? ''),
  }));
}

/**
 * Says of each import of a file that it may not make which it is, and why not. `path`: from the project's folder, as
 * src/engine/figures.ts; `source`: its text.
 */
export function misplacedImports(path: string, source: string): string[] {
  return importsIn(source).flatMap((one) => {
    const why = refusal(path, one);
    return why === null ? [] : [`${path} imports ${one.from}: ${why}`];
  });
}

/** Says of a file outside `google` that names one of Google's types so. */
export function misplacedTypes(path: string, source: string): string[] {
  const isAllowed = !path.startsWith('src/') || roomOf(path) === ROOM_OF_GOOGLE || !/\bGoogleAppsScript\b/.test(source);
  return isAllowed ? [] : [`${path} names a type of Google: only src/${ROOM_OF_GOOGLE} may; see src/app/ports.`];
}

function refusal(path: string, { from, isType }: Import): string | null {
  const target = from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;
  const intoSources = target?.startsWith('src/') ?? false;
  if (path.startsWith('local/'))
    return intoSources ? 'the local host sees the built bundle, as Google does, never the sources.' : null;
  if (path.startsWith('sidebar/'))
    return intoSources && !isType && roomOf(target ?? '') !== ROOM_OF_WORDS
      ? 'the sidebar takes types from src, and code of questions/meaning alone.'
      : null;
  return path.startsWith('src/') ? refusalInSources(path, target) : null;
}

function refusalInSources(path: string, target: string | null): string | null {
  const room = roomOf(path);
  if (room === null) return 'its room is not on the list in src/build/rooms.ts.';
  if (room === ROOM_IN_NODE) return null;
  if (target === null) return `Apps Script has no packages; only src/${ROOM_IN_NODE} runs in Node.`;
  const other = target.startsWith('src/') ? roomOf(target) : null;
  if (other === null) return 'it stands in no room on the list in src/build/rooms.ts.';
  if (target === GOOGLE_ITSELF && room !== ROOM_OF_GOOGLE) return 'it hands out objects of Google; see src/app/ports.';
  if (OF_ONE_KPI.test(target) && !NAMES_ONE_KPI.test(path))
    return 'it declares one KPI; what is particular to it is a trait or a role, see src/kpis/roles.ts.';
  if (rooms.indexOf(other) <= rooms.indexOf(room)) return null;
  return `imports point downward, and ${other} stands above ${room}.`;
}

/** The room of a file in src, named with or without `.ts`. */
function roomOf(path: string): string | null {
  const within = path.slice('src/'.length);
  const holds = (room: string): boolean => `${within}/`.startsWith(`${room}/`) || `${within}.ts` === room;
  return rooms.filter(holds).sort((one, other) => other.length - one.length)[0] ?? null;
}
