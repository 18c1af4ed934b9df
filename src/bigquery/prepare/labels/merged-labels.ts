import { identifier } from '../../dialect';
import { made, type Prepared, withMade } from '../prepared';

/** All that JavaScript takes for white space, as a class of RE2. */
const SPACES = String.raw`[\s\x{0B}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+`;

/** The form in which two writings of one name are the same, of a text that is there; NULL where nothing remains of it. */
export const foldSql = (text: string): string => `NULLIF(LOWER(TRIM(REGEXP_REPLACE(${text}, r'${SPACES}', ' '))), '')`;

/**
 * A text column under another name, in which writings that differ by case and spaces alone are one: the commonest, of
 * several the first in the order of characters.
 */
export function withMerged(prepared: Prepared, column: string, name: string): Prepared {
  const [text, fold, count] = [column, `${name}_fold`, `${name}_count`].map(identifier);
  const counted = withMade(prepared, [
    made(`${name}_fold`, 'text', foldSql(text)),
    made(`${name}_count`, 'number', `COUNT(*) OVER (PARTITION BY ${text})`),
  ]);
  const commonest = `FIRST_VALUE(${text}) OVER (PARTITION BY ${fold} ORDER BY ${count} DESC, ${text})`;
  return withMade(counted, [made(name, 'text', `IF(${fold} IS NULL, NULL, ${commonest})`)]);
}
