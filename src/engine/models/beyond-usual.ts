import { isSentence, type Sentence } from '../../texts/sentence';
import { NOTHING } from '../figures';
import type { Model, ModelRows } from './model';

/** What is usual of the rows of a table. */
interface Usual {
  isBeyond: (row: number) => boolean;
  /** What it is, by the name of the figure beside. */
  figures: Record<string, number>;
}

/** How many of the rows are beyond what is usual; those that are not are left out. A sentence says why nobody knows what is. */
export const beyondUsual = (
  usualOf: (rows: Omit<ModelRows, 'index'>) => Usual | Sentence,
  told: Pick<Model, 'reads' | 'toldBy' | 'beyond'> & Pick<NonNullable<Model['leavesOut']>, 'because'>,
): Model => ({
  ...told,
  revision: 1,
  addsUp: true,
  leavesOut: {
    because: told.because,
    rows: ({ index, ...rows }) => {
      const usual = usualOf(rows);
      const out = new Uint8Array(rows.table.rows);
      if (!isSentence(usual)) for (const row of index) out[row] = usual.isBeyond(row) ? 0 : 1;
      return out;
    },
  },
  fit: ({ index, ...rows }) => {
    const usual = usualOf(rows);
    const n = index.length;
    return isSentence(usual) ? usual : { ...NOTHING, value: n, n, top: n, extra: usual.figures };
  },
  line: ({ table }) => ({ top: new Float64Array(table.rows).fill(1), bottom: null }),
});
