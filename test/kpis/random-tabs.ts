import fc from 'fast-check';
import type { RawTab } from '../../src/intake/reading';
import { rawTabOf } from '../raw-tab';
import { type Kind, kinds, written } from './kinds-of-tabs';

const withoutId = ['costs', 'survey', 'team', 'stage history'];

function tabOf(kind: Kind): fc.Arbitrary<RawTab> {
  return fc
    .array(kind.row ?? fc.constant<string[]>([]), { maxLength: kind.row ? 8 : 0 })
    .map((rows) => withRows(kind, rows));
}

function withRows({ name, header, always }: Kind, rows: string[][]): RawTab {
  const numbered = withoutId.includes(name)
    ? rows
    : rows.map((row, i) => [`${always[0][0]}${always.length + i + 1}`, ...row]);
  return rawTabOf(name, header, [...always.map((line) => line.split('|')), ...numbered]);
}

/** Some of the tabs a company may have, with a few rows each over the first four months of 2024. */
export const randomTabs: fc.Arbitrary<RawTab[]> = fc
  .subarray(kinds, { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map((kind) => fc.oneof(...written(kind).map(tabOf)))));

/**
 * Ten deals of two reps that were won in ten days each, and two open ones, of which one lies still, should have closed and is
 * long in its stage.
 */
const wonAndStill: RawTab[] = [
  rawTabOf('deals', 'Deal ID|Stage|Amount|Created|Close date|Owner|Expected close', [
    ...Array.from({ length: 10 }, (_, at) => [
      `W${at}`,
      'Won',
      100,
      '2024-01-02',
      '2024-01-12',
      at % 2 ? 'Ann' : 'Bob',
      '2024-01-12',
    ]),
    ['A', 'Open', 7, '2024-01-02', '', 'Ann', '2024-02-01'],
    ['B', 'Open', 9, '2024-01-02', '', 'Bob', '2024-06-30'],
  ]),
  rawTabOf('activities', 'Type|Deal ID|Owner|Date|Status', [
    ...Array.from({ length: 10 }, (_, at) => ['Call', `W${at}`, 'Ann', '2024-01-07', 'Done']),
    ['Call', 'none', 'Ann', '2024-01-01', 'Done'],
    ['Call', 'B', 'Bob', '2024-04-28', 'Done'],
  ]),
  rawTabOf('stage history', 'Deal ID|Stage|Entered on', [
    ...Array.from({ length: 10 }, (_, at) => [
      [`W${at}`, 'Proposal', '2024-01-02'],
      [`W${at}`, 'Review', '2024-01-10'],
    ]).flat(),
    ['A', 'Proposal', '2024-01-02'],
    ['B', 'Proposal', '2024-04-25'],
  ]),
];

/** All of those tabs with their fixed rows alone, as each system writes them: every KPI has a value in some of them. */
export const fixedTabs: RawTab[][] = [
  ...[0, 1, 2].map((system) => kinds.map((kind) => withRows(written(kind)[system] ?? kind, []))),
  wonAndStill,
];
