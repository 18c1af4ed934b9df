import { type Band, band, byColumn, type OwnLabel } from '../declare';

const hours = (below: number, span: string): Band => ({
  below,
  key: `${span} h`,
  title: { en: `${span} h`, nl: `${span} u` },
});

/** Minutes from the creation of a lead to its first answer: elapsed, or of opening hours where the plan has them. */
export const responseBands = [
  band(15, '0-15 min'),
  band(60, '15-60 min'),
  hours(240, '1-4'),
  hours(1440, '4-24'),
  { below: Number.POSITIVE_INFINITY, key: '24 h+', title: { en: '24 h+', nl: '24 u+' } },
];

export const unanswered: OwnLabel = { key: 'unanswered', title: { en: 'unanswered', nl: 'onbeantwoord' } };

export const responseBand = byColumn({
  id: 'response_band',
  title: { en: 'Speed of the first answer', nl: 'Snelheid van het eerste antwoord' },
  column: 'responseBand',
  alike: [['leads', 'deals']],
  known: 'once in',
  labels: [...responseBands, unanswered],
  unlabelled: 'no_lead_known',
});
