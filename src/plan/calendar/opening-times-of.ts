import { type OpeningTimes, parseOpeningTimes } from '../../statistics/opening-times';
import type { Plan } from '../plan';

/** The opening hours of a plan; null where it has none. */
export const openingTimesOf = ({ openingHours }: Plan): OpeningTimes | null =>
  openingHours
    ? parseOpeningTimes(openingHours.days, openingHours.opens, openingHours.closes, openingHours.holidays)
    : null;
