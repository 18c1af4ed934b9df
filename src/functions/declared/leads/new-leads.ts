import { boundParameters, fromHelp, toHelp, typedPeriod } from '../../arguments/typed-period';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** New leads: leads created from the first day up to and including the last; with ids, each id once (case and spaces aside). */
export const newLeads = declareFunction({
  name: 'NEW_LEADS',
  cellWise: false,
  parameters: {
    created: { kind: 'dates' },
    ...boundParameters,
    ids: { kind: 'texts', optional: true },
  },
  compute: ({ created, from, to, ids }) => {
    const inPeriod = typedPeriod(from, to);
    if (created.every(Number.isNaN)) return { text: 'no_dates_given' };
    const seen = new Set<string>();
    let leads = 0;
    created.forEach((moment, i) => {
      if (Number.isNaN(moment) || !inPeriod(moment)) return;
      const id = ids ? ids[i].toLowerCase() : '';
      if (id !== '' && seen.has(id)) return;
      seen.add(id);
      leads++;
    });
    return leads;
  },
});

export const newLeadsHelp: HelpFor<typeof newLeads> = {
  purpose: {
    en: 'New leads: how many leads came in during a period.',
    nl: 'Nieuwe leads: hoeveel leads er in een periode binnenkwamen.',
  },
  parameters: {
    created: {
      en: 'Column of the dates on which leads came in.',
      nl: 'Kolom met de datums waarop leads binnenkwamen.',
    },
    from: fromHelp,
    to: toHelp,
    ids: {
      en: 'Column of e-mails or ids: each counts once.',
      nl: 'Kolom met e-mailadressen of nummers: elk telt één keer.',
    },
  },
  examples: [
    {
      arguments: [
        [['2017-05-01'], ['2017-05-31'], ['2017-05-31'], ['2017-06-01']],
        '2017-05-01',
        '2017-05-31',
        [['a@example.com'], ['b@example.com'], ['B@example.com'], ['c@example.com']],
      ],
      gives: 2,
    },
  ],
};
