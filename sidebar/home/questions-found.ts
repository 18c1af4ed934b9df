import type { AskedQuestion } from '../../src/home/asked-questions';

/**
 * Of the questions those of which a text tells most, as a cell finds them (src/questions/telling-words); none where it
 * tells of none.
 */
export function questionsFound(typed: string, among: readonly AskedQuestion[]): AskedQuestion[] {
  const plain = typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  const text = ` ${plain.trim()} `;
  const told = among.map(({ words }) =>
    words.reduce((sum, word) => sum + (text.includes(word) ? word.trim().split(' ').length : 0), 0),
  );
  const most = Math.max(0, ...told);
  return most === 0 ? [] : among.filter((_, at) => told[at] === most);
}
