/** A text with a capital at its head. */
export function capitalized(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}
