import { MILLISECONDS_A_MINUTE } from '../../../base/day';
import { openingMinutes } from '../../../statistics/opening-minutes';
import { median } from '../../../statistics/quantile';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

const MONDAY_TO_FRIDAY = [true, true, true, true, true, false, false];

/**
 * Response time in minutes: the median from a lead's creation to the first answer, over the answered leads. With
 * opening hours, only the minutes of Monday to Friday between them. Answers dated before the lead do not count.
 */
export const responseTime = declareFunction({
  name: 'RESPONSE_TIME',
  cellWise: false,
  parameters: {
    created: { kind: 'dates' },
    responded: { kind: 'dates' },
    opens: { kind: 'time', optional: true },
    closes: { kind: 'time', optional: true },
  },
  compute: ({ created, responded, opens, closes }, document) => {
    let minutesBetween: (from: number, to: number) => number;
    if (opens !== undefined && closes !== undefined) {
      if (closes <= opens) return { text: 'closes_before_it_opens' };
      const times = { weekdays: MONDAY_TO_FRIDAY, opens, closes, holidays: new Set<number>() };
      minutesBetween = (from, to) => openingMinutes(times, from, to);
    } else if (opens !== undefined) {
      return { text: 'arguments_go_together', values: { argument: 'opens', other: 'closes' } };
    } else if (closes !== undefined) {
      return { text: 'arguments_go_together', values: { argument: 'closes', other: 'opens' } };
    } else {
      const zone = document.zone();
      minutesBetween = (from, to) => (zone.toInstant(to) - zone.toInstant(from)) / MILLISECONDS_A_MINUTE;
    }
    const minutes = created
      .map((moment, i) => (responded[i] >= moment ? minutesBetween(moment, responded[i]) : Number.NaN))
      .filter((length) => !Number.isNaN(length));
    return minutes.length === 0 ? { text: 'no_responses_given' } : median(minutes);
  },
});

export const responseTimeHelp: HelpFor<typeof responseTime> = {
  purpose: {
    en: 'Response time: the minutes it takes until a lead is answered (the median of the answered leads).',
    nl: 'Reactietijd: hoeveel minuten het duurt tot een lead antwoord krijgt (de mediaan van de beantwoorde leads).',
  },
  parameters: {
    created: {
      en: 'Column of the moments at which leads came in.',
      nl: 'Kolom met de momenten waarop leads binnenkwamen.',
    },
    responded: {
      en: 'Column of the moments of the first answer. Blank: not answered.',
      nl: 'Kolom met de momenten van het eerste antwoord. Leeg: niet beantwoord.',
    },
    opens: {
      en: 'Opening time, as 9 or as a time: then only the opening hours of Monday to Friday count.',
      nl: 'Openingstijd, als 9 of als tijd: dan tellen alleen de openingsuren van maandag t/m vrijdag.',
    },
    closes: { en: 'Closing time, as 17 or as a time.', nl: 'Sluitingstijd, als 17 of als tijd.' },
  },
  examples: [
    { arguments: [[['2017-05-02 10:00']], [['2017-05-02 12:30']], 9, 17], gives: 150 },
    { arguments: [[['2017-05-05 16:30']], [['2017-05-08 09:30']], 9, 17], gives: 60 },
    { arguments: [[['2017-05-06 11:00']], [['2017-05-08 10:00']], 9, 17], gives: 60 },
    { arguments: [[['2017-05-05 16:30']], [['2017-05-08 09:30']]], gives: 3900 },
  ],
};
