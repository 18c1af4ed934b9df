import { type Answer, REFUSED, type ScriptFact } from '../fact';

type Properties = GoogleAppsScript.Properties.Properties;

const MEMORY =
  'What the add-on keeps for a spreadsheet is lost: the plan, the schedule, what a build remembers (src/google/document-store.ts).';
const KEY = 'facts';

const withProperties = (look: (properties: Properties) => Answer): Answer => {
  const properties = PropertiesService.getDocumentProperties();
  if (!properties) return 'none';
  try {
    return look(properties);
  } finally {
    properties.deleteProperty(KEY);
    properties.deleteProperty(`${KEY}.0`);
  }
};

/** What is kept for a spreadsheet, and how others are kept out meanwhile. */
export const keptFacts: ScriptFact[] = [
  {
    id: 'kept: properties',
    says: 'The document has properties: several are put at once, others stay, and what was put is read back.',
    otherwise: MEMORY,
    expected: [['1', 'two', true]],
    find: () =>
      withProperties((properties) => {
        properties.setProperty(KEY, '1');
        properties.setProperties({ [`${KEY}.0`]: 'two' }, false);
        const all = properties.getProperties();
        return [all[KEY] ?? '', all[`${KEY}.0`] ?? '', properties.getProperty('no such property') === null];
      }),
  },
  {
    id: 'kept: long property',
    says: 'A property holds 8,500 bytes, with letters of two and three bytes among them.',
    otherwise: MEMORY,
    expected: [[8_500, 4_250, 2_833]],
    find: () =>
      withProperties((properties) =>
        [8_500, 'x', 4_250, 'é', 2_833, '€'].flatMap((count, at, all): number[] => {
          if (typeof count !== 'number') return [];
          properties.setProperty(KEY, String(all[at + 1]).repeat(count));
          return [properties.getProperty(KEY)?.length ?? 0];
        }),
      ),
  },
  {
    id: 'kept: property that is too long',
    says: 'Whether a property holds more than 9 kB.',
    otherwise: 'Nothing leans on it: what is kept is cut into parts.',
    expected: 'any',
    hostMayDiffer: 'documented as 9 kB, measured as far more',
    find: () =>
      withProperties((properties) => {
        try {
          return properties.setProperty(KEY, 'x'.repeat(20_000)).getProperty(KEY)?.length ?? 0;
        } catch {
          return REFUSED;
        }
      }),
  },
  {
    id: 'kept: cache',
    says: 'The document has a cache, which may lose what it was given.',
    otherwise: 'A build shows no progress (src/google/build-progress.ts).',
    expected: ['2', null],
    find: () => {
      const cache = CacheService.getDocumentCache();
      cache?.put(KEY, '2', 60);
      const kept = cache?.get(KEY) ?? null;
      cache?.remove(KEY);
      return kept;
    },
  },
  {
    id: 'kept: lock',
    says: 'The document has a lock, and it is free.',
    otherwise: 'Nothing can be built or refreshed (src/google/document-lock.ts).',
    expected: [[true, true, false]],
    find: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(500);
      const has = lock.hasLock();
      SpreadsheetApp.flush();
      lock.releaseLock();
      return [taken, has, lock.hasLock()];
    },
  },
  {
    id: 'kept: lock without patience',
    says: 'A lock that is tried for less than no time is not taken.',
    otherwise: 'Nothing leans on it.',
    expected: [false, true, REFUSED],
    find: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(-1);
      SpreadsheetApp.flush();
      lock.releaseLock();
      return taken;
    },
  },
];
