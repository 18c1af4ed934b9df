import { keptThings } from '../../../store/kept-things';
import { parsed } from '../../ports/store';
import { type Agreements, agreementsOf } from './agreement';

/** Whose schedule it is. Kept in the document's properties. */
export interface Ownership {
  /** Counts takeovers: a trigger of an earlier generation stops by itself. */
  generation: number;
  /** Address of the person whose trigger runs and whose name mails carry. */
  owner: string;
  /** The id of that trigger; '' while the schedule is stopped. */
  trigger: string;
  /** Instant from which occurrences count. */
  started: number;
  /** Who has said yes to mail going where: only the owner's own counts, so that a new owner starts with none. */
  agreements: Agreements;
  /** Who has stopped it, address or '', and the instant; null while it runs. */
  stopped: Stop | null;
}

export interface Stop {
  by: string;
  at: number;
}

export const OWNERSHIP = keptThings.ownership.key;

/** `confirmed`: addresses agreed to by nobody knows whom, as an earlier version kept them. */
type Stored = Omit<Ownership, 'agreements'> & { confirmed?: string[] };

/** The ownership that a document's properties tell of; of generation 0 where nothing was ever scheduled. */
export function ownershipOf(properties: Record<string, string>): Ownership {
  const kept = parsed<Stored>(properties[OWNERSHIP]) ?? {};
  const { generation = 0, trigger = '', owner = '', started = 0, stopped = null, confirmed = [] } = kept;
  return { generation, trigger, owner, started, stopped, agreements: agreementsOf(properties, confirmed) };
}

/** What is kept of it; one value of the store. The agreements have values of their own. */
export function ownershipText({ generation, owner, trigger, started, stopped }: Ownership): string {
  const stored: Stored = { generation, owner, trigger, started, stopped };
  return JSON.stringify(stored);
}
