/** A number of things with the thousands of the language. */
export function counted(count: number, language: string): string {
  return count.toLocaleString(language);
}
