import type { Sentence } from '../../../texts/sentence';
import { boundParameters, fromHelp, toHelp, typedPeriod } from '../../arguments/typed-period';
import { declareFunction, type FunctionAnswer } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * Sales activities done from the first day up to and including the last: their number; with reps or with types, a
 * table of each and its number, the highest first; with both, reps × types with a total.
 */
export const salesActivities = declareFunction({
  name: 'SALES_ACTIVITIES',
  cellWise: false,
  parameters: {
    dates: { kind: 'dates' },
    ...boundParameters,
    reps: { kind: 'texts', optional: true },
    types: { kind: 'texts', optional: true },
  },
  compute: ({ dates, from, to, reps, types }): FunctionAnswer => {
    const inPeriod = typedPeriod(from, to);
    if (dates.every(Number.isNaN)) return { text: 'no_dates_given' };
    const done = dates.map((_, i) => i).filter((i) => !Number.isNaN(dates[i]) && inPeriod(dates[i]));
    if (!reps && !types) return done.length;
    const lines = countsOf(done.map((i) => (reps ?? types ?? [])[i]));
    const label: Sentence = reps ? { text: 'header_rep' } : { text: 'header_type' };
    const blank: Sentence = reps ? { text: 'without_rep' } : { text: 'without_type' };
    if (!reps || !types) {
      return {
        header: [label, { text: 'header_activities' }],
        rows: lines.map(([key, count]) => [key || blank, count]),
      };
    }
    const kinds = countsOf(done.map((i) => types[i])).map(([type]) => type);
    const cells = new Map(countsOf(done.map((i) => JSON.stringify([reps[i], types[i]]))));
    return {
      header: [label, ...kinds.map(asHeader), { text: 'header_total' }],
      rows: lines.map(([rep, total]) => [
        rep || blank,
        ...kinds.map((type) => cells.get(JSON.stringify([rep, type])) ?? 0),
        total,
      ]),
    };
  },
});

/** How often each text occurs, the most frequent first. */
function countsOf(texts: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts).sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

function asHeader(type: string): Sentence {
  return type === '' ? { text: 'without_type' } : { text: 'as_written', values: { value: type } };
}

export const salesActivitiesHelp: HelpFor<typeof salesActivities> = {
  purpose: {
    en: 'Sales activities: how many calls, e-mails, meetings and demos were done in a period, per rep and type if you give those columns.',
    nl: 'Verkoopactiviteiten: hoeveel gesprekken, e-mails, afspraken en demo’s er in een periode gedaan zijn, per vertegenwoordiger en soort als je die kolommen geeft.',
  },
  parameters: {
    dates: {
      en: 'Column of the dates on which activities were done.',
      nl: 'Kolom met de datums waarop activiteiten gedaan zijn.',
    },
    from: fromHelp,
    to: toHelp,
    reps: { en: 'Column of reps.', nl: 'Kolom met vertegenwoordigers.' },
    types: { en: 'Column of types of activity.', nl: 'Kolom met soorten activiteiten.' },
  },
  examples: [
    {
      arguments: [[['2017-05-02'], ['2017-05-03'], ['2017-06-01']], '2017-05-01', '2017-05-31'],
      gives: 2,
    },
    {
      arguments: [
        [['2017-05-02'], ['2017-05-03'], ['2017-05-09']],
        '2017-05-01',
        '2017-05-31',
        [['Anna'], ['Anna'], ['Bram']],
        [['call'], ['demo'], ['call']],
      ],
      gives: [
        ['Rep', 'call', 'demo', 'Total'],
        ['Anna', 1, 1, 2],
        ['Bram', 1, 0, 1],
      ],
    },
  ],
};
