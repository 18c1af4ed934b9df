import { oncePer } from '../base/once-per';
import type { Period } from '../base/period';
import type { DataSet } from './data-set';

/** What is asked of a declared part over a set of data, for all that ever was (`isEver`) or for a span of time. */
type Ask<Declared, Told> = (declared: Declared, data: DataSet, isEver: boolean) => Told;

/**
 * Keeps what was told of a declared part for as long as the data is kept: every question about a KPI asks it anew, and it
 * depends on no more of a period than whether it begins somewhere.
 */
export function perData<Declared extends object, Told>(
  ask: Ask<Declared, Told>,
): (declared: Declared, data: DataSet, period?: Period) => Told {
  const known = oncePer((_data: DataSet) => ({ ever: new Map<Declared, Told>(), dated: new Map<Declared, Told>() }));
  return (declared, data, period) => {
    const isEver = period?.from === null;
    const told = known(data)[isEver ? 'ever' : 'dated'];
    let answer = told.get(declared);
    if (answer === undefined) {
      answer = ask(declared, data, isEver);
      told.set(declared, answer);
    }
    return answer;
  };
}
