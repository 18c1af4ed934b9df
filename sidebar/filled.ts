/** A text with its blanks filled, those as `{rows|row|rows}` with the word for one or for more as well. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (blank, name: string, one?: string, more?: string) => {
    if (!(name in values)) return blank;
    const value = String(values[name]);
    return one === undefined ? value : `${value} ${value === '1' ? one : more}`;
  });
}
