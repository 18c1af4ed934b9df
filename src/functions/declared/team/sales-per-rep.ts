import { typedPeriod } from '../../arguments/typed-period';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Sales per rep: spills reps × (rep, sum of the amounts), the highest first. Rows without a rep are a line of their own, so that the lines add up. */
export const salesPerRep = declareFunction({
  name: 'SALES_PER_REP',
  cellWise: false,
  parameters: {
    reps: { kind: 'texts' },
    amounts: { kind: 'numbers' },
    dates: { kind: 'dates', optional: true },
    from: { kind: 'bound', optional: true },
    to: { kind: 'bound', optional: true },
  },
  compute: ({ reps, amounts, dates, from = null, to = null }) => {
    if (!dates && (from !== null || to !== null)) {
      const argument = from !== null ? 'from' : 'to';
      return { text: 'arguments_go_together', values: { argument, other: 'dates' } };
    }
    const inPeriod = typedPeriod(from, to);
    const sums = new Map<string, number>();
    const shown = new Map<string, string>();
    const repOf = (written: string): string => {
      const fold = written.trim().replace(/\s+/g, ' ').toLowerCase();
      if (!shown.has(fold)) shown.set(fold, written);
      return shown.get(fold) as string;
    };
    amounts.forEach((amount, i) => {
      if (reps[i] === '' && Number.isNaN(amount)) return;
      const counted = !Number.isNaN(amount) && inPeriod(dates ? dates[i] : 0);
      const rep = repOf(reps[i]);
      sums.set(rep, (sums.get(rep) ?? 0) + (counted ? amount : 0));
    });
    if (sums.get('') === 0) sums.delete('');
    const lines = Array.from(sums).sort(([a, sumA], [b, sumB]) => sumB - sumA || (a < b ? -1 : 1));
    return {
      header: [{ text: 'header_rep' }, { text: 'header_sales' }],
      rows: lines.map(([rep, sum]) => [rep === '' ? { text: 'without_rep' } : rep, sum]),
    };
  },
});

export const salesPerRepHelp: HelpFor<typeof salesPerRep> = {
  purpose: {
    en: 'Sales per rep: a table of each rep and what they sold, the highest first.',
    nl: 'Verkoop per vertegenwoordiger: een tabel met wat ieder verkocht, de hoogste bovenaan.',
  },
  parameters: {
    reps: { en: 'Column of reps.', nl: 'Kolom met vertegenwoordigers.' },
    amounts: { en: 'Column of amounts won.', nl: 'Kolom met gewonnen bedragen.' },
    dates: { en: 'Column of dates.', nl: 'Kolom met datums.' },
    from: { en: 'First day.', nl: 'Eerste dag.' },
    to: { en: 'Last day, included.', nl: 'Laatste dag, telt mee.' },
  },
  examples: [
    {
      arguments: [
        [['Anna'], ['Bram'], ['Anna']],
        [[400], [500], [300]],
      ],
      gives: [
        ['Rep', 'Sales'],
        ['Anna', 700],
        ['Bram', 500],
      ],
    },
  ],
};
