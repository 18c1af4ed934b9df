export type Line = (string | number)[];

/** Lines as CSV text; a cell is quoted only where it must be. */
export function csv(lines: Line[], delimiter = ','): string {
  const special = new RegExp(`["\\n${delimiter}]`);
  const cell = (value: string | number): string => {
    const text = String(value);
    return special.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return `${lines.map((line) => line.map(cell).join(delimiter)).join('\n')}\n`;
}

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);

/** €4,250.00 */
export function euroEnglish(amount: number): string {
  const [whole, cents] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '-' : ''}€${grouped(whole, ',')}.${cents}`;
}

/** € 4.250,00, and € 4.250,- for whole euros */
export function euroDutch(amount: number): string {
  const [whole, cents] = Math.abs(amount).toFixed(2).split('.');
  return `€ ${amount < 0 ? '-' : ''}${grouped(whole, '.')},${cents === '00' ? '-' : cents}`;
}
