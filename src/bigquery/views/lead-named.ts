import type { LeadOfDeal } from '../prepare/leads/lead-of-deal';
import { LEADS_OF_DEALS, type LookLine } from './look';

/**
 * By which columns deals name the leads that they came from: the first of which at least half of the fewer names are found
 * on the other side, as `matching` of the data set finds it. Null where there is none; 'unclear' where one name is that of
 * several leads, or is written with noughts before it on one side alone.
 */
export function leadNamed(lines: readonly LookLine[]): LeadOfDeal | 'unclear' | null {
  for (const by of LEADS_OF_DEALS) {
    const told = lines.find(({ what, name }) => what === 'named' && name === by.deals)?.label;
    if (!told) continue;
    const [ofDeals, ofLeads, both, most, ...pads] = JSON.parse(told) as number[];
    if (both === 0 || both * 2 < Math.min(ofDeals, ofLeads)) continue;
    const isPaddedAlone = pads.some((count) => count > 0) && pads.includes(0);
    return most > 1 || isPaddedAlone ? 'unclear' : by;
  }
  return null;
}
