/** The words of a text, small and without accents. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/**
 * How many of the telling words, parted by `|`, stand in a text that somebody typed: `rep|seller*` are the word rep, and
 * every word that begins with seller; `sales cycle` are those two words, one behind the other.
 */
export function wordsTold(text: string, telling: string): number {
  const typed = ` ${wordsOf(text).join(' ')} `;
  return telling.split('|').filter((word) => {
    const isBeginning = word.endsWith('*');
    return typed.includes(isBeginning ? ` ${word.slice(0, -1)}` : ` ${word} `);
  }).length;
}

/** Of some things those of which a text tells most, in the order given; none where it tells of none. */
export function mostTold<T extends { words: string }>(text: string, among: readonly T[]): T[] {
  const told = among.map(({ words }) => wordsTold(text, words));
  const most = Math.max(0, ...told);
  return most === 0 ? [] : among.filter((_, at) => told[at] === most);
}
