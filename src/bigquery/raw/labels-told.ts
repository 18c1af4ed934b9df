import { addTo } from '../../base/add-to';
import { NO_NUMBER, NO_TEXT } from '../dialect';
import { keyOfRow, keySql, type RawRows, type Written } from './raw-rows';

export type LabelledType = 'text' | 'flag' | 'number';

/** What rows say in some columns, and what that comes to. */
export interface LabelsTold {
  places: readonly number[];
  /** What each key comes to; '' for nothing. */
  of: ReadonlyMap<string, string>;
  /** All keys, those of rows that say nothing among them. */
  known: ReadonlySet<string>;
}

/** What each key of these columns comes to; null where rows of one key come to several things. Rows that `leftOut` marks say nothing. */
export function labelsTold(
  raw: RawRows,
  places: readonly number[],
  said: (row: number) => string,
  leftOut: ArrayLike<number> = [],
): LabelsTold | null {
  const of = new Map<string, string>();
  const known = new Set<string>();
  for (let row = 0; row < raw.rows.length; row++) {
    const key = keyOfRow(raw, row, places);
    known.add(key);
    if (leftOut[row] > 0) continue;
    const label = said(row);
    if ((of.get(key) ?? label) !== label) return null;
    of.set(key, label);
  }
  return { places, of, known };
}

/** What the rows come to, by a query; a text that is itself what it comes to needs no list. */
export function labelsSql(raw: RawRows, { places, of }: LabelsTold, type: LabelledType): Written {
  const key = keySql(raw, places);
  const isItself = type === 'text' && places.length === 1 && raw.columns[places[0]].type === 'STRING';
  const keysOf = new Map<string, string[]>();
  for (const [one, label] of of) if (!(isItself && one === label)) addTo(keysOf, label, one);
  const none = { text: NO_TEXT, flag: 'CAST(NULL AS BOOL)', number: NO_NUMBER }[type];
  return (p) => {
    const value = { text: p.text, flag: String, number: (label: string) => p.number(Number(label)) }[type];
    const said = (label: string): string => (label === '' ? none : value(label));
    const cases = [...keysOf].map(([label, keys]) => `WHEN ${key(p)} IN UNNEST(${p.texts(keys)}) THEN ${said(label)}`);
    const others = isItself ? `NULLIF(${key(p)}, '')` : none;
    return cases.length === 0 ? others : `CASE ${cases.join(' ')} ELSE ${others} END`;
  };
}

/** True for rows of another key than those that are known. */
export const isUnknownSql = (raw: RawRows, { places, known }: LabelsTold): Written => {
  const key = keySql(raw, places);
  return (p) => `${key(p)} NOT IN UNNEST(${p.texts([...known])})`;
};
