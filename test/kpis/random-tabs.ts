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

/** All of those tabs with their fixed rows alone, as each system writes them: every KPI has a value in some of them. */
export const fixedTabs: RawTab[][] = [0, 1, 2].map((system) =>
  kinds.map((kind) => withRows(written(kind)[system] ?? kind, [])),
);
