/**
 * Fills the blanks of a text: `{name}` with the value of that name, `{rows|row|rows}` with it and the word for one or for
 * more of them (1 row, 0 rows, 1,234 rows). A blank without a value stays as it is. A value that ends in a full stop needs
 * no other behind it.
 */
export function fill(text: string, given: (name: string) => string | undefined): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (blank, name: string, one: string | undefined, more: string | undefined, at: number) => {
      const value = text[at + blank.length] === '.' ? given(name)?.replace(/\.$/, '') : given(name);
      if (value === undefined) return blank;
      return one === undefined ? value : `${value} ${value === '1' ? one : more}`;
    },
  );
}
