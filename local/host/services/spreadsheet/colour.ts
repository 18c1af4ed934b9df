const NAMES: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/**
 * A colour as #rrggbb; undefined for null, which goes back to the default. A word that is no colour changes nothing, in
 * silence: what was `before` stays.
 */
export function colour(value: string | null | undefined, before?: string): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return Object.hasOwn(NAMES, text) ? NAMES[text] : before;
}
