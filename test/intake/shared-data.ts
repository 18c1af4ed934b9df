import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UTC } from '../../src/base/zone';
import type { Answer, RawTab, Reading } from '../../src/intake/reading';
import { cellsOf } from '../sample/cells-of';

/** Real data lies beside the project; it is not part of it. */
export const sharedData = join(__dirname, '../../../shared/data');
export const hasSharedData = existsSync(sharedData);

/** `describe` that is skipped, saying so, where the shared data is absent. */
export function describeWithData(name: string, body: () => void): void {
  if (hasSharedData) describe(name, body);
  else describe.skip(`${name} (../shared/data is absent)`, body);
}

/** A CSV file as the tab that it becomes when it is pasted: every cell text. */
export function tabFrom(path: string, delimiter = ','): RawTab {
  const cells = cellsOf(readFileSync(join(sharedData, path), 'utf8').replace(/^\uFEFF/, ''), delimiter);
  return { name: (path.split('/').pop() ?? '').replace(/\.csv$/, ''), cells };
}

export function readingWith(answers: Answer[] = [], locale = 'en_US'): Reading {
  return { zone: UTC, locale, answers };
}
