/** A text of the command line or the page, its `{blanks}` filled; one without a value stays as it is. */
export function filled(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
