import { type Band, band, type Dimension, madeFrom } from '../declare';

/** More bands, or longer ones, tell nothing of sales. */
const MOST = { limits: 9, days: 3650 };

/** Bands of whole days by where each but the first begins. Their names say it, so that one name never means other rows. */
function bandsOfDays(limits: readonly number[]): Band[] {
  return [...limits, Number.POSITIVE_INFINITY].map((below, at) => {
    const from = limits[at - 1] ?? 0;
    const last = below - 1 > from ? `${from}-${below - 1}` : `${from}`;
    return band(below, Number.isFinite(below) ? last : `${from}+`);
  });
}

/** The bands that a text names by their limits in days, `7, 21, 45`; null where these are no whole days that rise. */
export function bandsNamed(text: string): Band[] | null {
  const typed = text.split(/[,;]/).map((part) => part.trim());
  const limits = typed.map(Number);
  const rise = limits.every((limit, at) => limit > (limits[at - 1] ?? 0) && limit <= MOST.days);
  return typed.every((part) => /^\d+$/.test(part)) && rise && limits.length <= MOST.limits ? bandsOfDays(limits) : null;
}

/** Those of a plan that names none. */
export const usualLimits = '14, 30, 60, 90';

export const cycleBands = bandsNamed(usualLimits) as Band[];

/** Whole days from creation to close, in bands: of a deal, or of the first that was won from a customer. */
export const cycleBandIn = (bands: readonly Band[]): Dimension<'cycle_band'> =>
  madeFrom({
    id: 'cycle_band',
    title: { en: 'Cycle length in days', nl: 'Cycluslengte in dagen' },
    from: 'cycleDays',
    as: bands,
    alike: [['deals'], ['subscriptions'], ['subscription_events'], ['customers']],
    known: 'afterwards',
    unlabelled: 'no_label',
  });

export const cycleBand = cycleBandIn(cycleBands);
