import type { KpiId } from '../../kpis/declaration/catalogue';
import { figures } from './figures';

/** The figures of which a text speaks; in "recurring revenue" it does not speak of revenue. */
export function figuresMeant(typed: string): KpiId[] {
  const text = spaced(typed);
  const found = Object.entries(figures).flatMap(([id, family]) =>
    familyWordsIn(text, family).map((word) => ({ id, word })),
  );
  const own = found.filter(({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)));
  return [...new Set(own.map(({ id }) => id as KpiId))];
}

/** A text as its words, small and without accents, each between spaces. */
export function spaced(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  return ` ${plain.trim()} `;
}

/** The words of a family that a text, as `spaced` writes it, has: between spaces, but where a word may go on. */
export function familyWordsIn(text: string, family: string): string[] {
  return family
    .split('|')
    .map((word) => ` ${/[a-z]{4}$/.test(word) ? word : `${word} `}`.replace(/^ \*|\* $|\.(?= $)/g, ''))
    .filter((word) => text.includes(word));
}
