import type { ScriptFact } from '../fact';

/** Made at run time: a pattern that is not understood would keep the whole file from loading. */
const understands = (pattern: string, flags: string, text: string): boolean => {
  try {
    return new RegExp(pattern, flags).test(text);
  } catch {
    return false;
  }
};

const YOUNGER = [
  'Array.prototype.at',
  'Array.prototype.toSorted',
  'Object.groupBy',
  'Object.hasOwn',
  'String.prototype.replaceAll',
  'structuredClone',
  'WeakRef',
  'setTimeout',
  'URL',
  'TextEncoder',
];

const isThere = (path: string): boolean =>
  path
    .split('.')
    .reduce<unknown>((owner, name) => (owner as Record<string, unknown> | undefined)?.[name], globalThis) !== undefined;

/** The language that scripts are run in. */
export const languageFacts: ScriptFact[] = [
  {
    id: 'language: letters of all scripts',
    says: 'Patterns know letters of all scripts, and texts can be taken apart into letters and accents.',
    otherwise: 'Headers with accents are not recognised (src/intake/text/normal-text.ts).',
    expected: [[true, true, 2]],
    find: () => [understands('^\\p{L}+$', 'u', 'Größe'), understands('\\p{N}', 'u', '٣'), 'é'.normalize('NFD').length],
  },
  {
    id: 'language: library of 2019',
    says: 'The library is that of ES2019.',
    otherwise: 'Scripts fail wherever they use it.',
    expected: [[[1, 2], 1, 'a', true]],
    find: () => [
      [1, [2]].flat() as number[],
      Object.fromEntries([['one', 1]]).one,
      ' a '.trimStart().trimEnd(),
      typeof Symbol('a').description === 'string',
    ],
  },
  {
    id: 'language: order of equals',
    says: 'Sorting keeps equals in their order.',
    otherwise: 'Rows of reports change places from one run to the next.',
    expected: [true],
    find: () => {
      const rows = Array.from({ length: 1_000 }, (_, at) => ({ key: at % 3, at }));
      rows.sort((one, other) => one.key - other.key);
      return rows.every((row, index) => index === 0 || rows[index - 1].key < row.key || rows[index - 1].at < row.at);
    },
  },
  {
    id: 'language: zone of the script',
    says: "The script's clock is UTC, as its manifest says.",
    otherwise: 'Dates that are made from parts shift by hours.',
    expected: [true],
    find: () => new Date(2017, 6, 1).getTime() === Date.UTC(2017, 6, 1),
  },
  {
    id: 'language: other files',
    says: 'A function of another script file is there, whatever their order.',
    otherwise: 'No function over raw tabs works, nor the menu, the sidebar and the schedule (src/build/parts.ts).',
    expected: [['function', 'function', 'function']],
    find: () => ['kpis_', 'cells_', 'actions_'].map((name) => typeof (globalThis as Record<string, unknown>)[name]),
  },
  {
    id: 'language: patterns of 2018',
    says: 'Whether patterns know names, lookbehind and dots for all letters.',
    otherwise: 'Nothing leans on it.',
    expected: 'any',
    find: () => [
      understands('(?<year>\\d)', '', '1'),
      understands('(?<=€)5', '', '€5'),
      understands('a.b', 's', 'a\nb'),
    ],
  },
  {
    id: 'language: younger library',
    says: 'What of the younger library is there.',
    otherwise: 'Nothing leans on it.',
    expected: 'any',
    hostMayDiffer: 'the host has what all are known to have, and no more',
    find: () => Object.fromEntries(YOUNGER.map((path) => [path, isThere(path)])),
  },
  {
    id: 'language: countries',
    says: 'Whether numbers and dates are written as in other countries.',
    otherwise: 'Nothing leans on it: the add-on writes its own.',
    expected: 'any',
    hostMayDiffer: 'it hangs on what the engine was built with',
    find: () => [(1234.5).toLocaleString('nl-NL'), new Date(0).toLocaleDateString('de-DE', { timeZone: 'UTC' })],
  },
];
