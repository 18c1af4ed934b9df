/** A text as its words, small and without accents, each between spaces. */
function spaced(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  return ` ${plain.trim()} `;
}

/**
 * What stands in a text, as `spaced` writes it, of each telling word. They are parted by `|`: `rep|seller*` are the word
 * rep, and every word that begins with seller; `sales cycle` are those two words, one behind the other.
 */
export function tellingWords(telling: string): string[] {
  return telling.split('|').map((word) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `));
}

/**
 * Of some things those of which a text tells most, in the order given; none where it tells of none. Two words, one behind
 * the other, tell more than one.
 */
export function mostTold<T extends { words: string }>(text: string, among: readonly T[]): T[] {
  const typed = spaced(text);
  const told = among.map(({ words }) =>
    tellingWords(words).reduce((sum, word) => sum + (typed.includes(word) ? word.trim().split(' ').length : 0), 0),
  );
  const most = Math.max(0, ...told);
  return most === 0 ? [] : among.filter((_, at) => told[at] === most);
}
