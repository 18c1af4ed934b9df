import { keptThings } from '../../../store/kept-things';
import { asOne, keptText, parsed } from '../../../store/kept-values';
import type { Properties } from '../../../store/properties';
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

const OWNERSHIP = keptThings.ownership;

/** `confirmed`: addresses agreed to by nobody knows whom, as an earlier version kept them. */
type Stored = Omit<Ownership, 'agreements'> & { confirmed?: string[] };

/** The ownership that a document's properties tell of; of generation 0 where nothing was ever scheduled. */
export function ownershipOf(properties: Readonly<Properties>): Ownership {
  const kept = parsed<Stored>(keptText(OWNERSHIP, properties)) ?? {};
  const { generation = 0, trigger = '', owner = '', started = 0, stopped = null, confirmed = [] } = kept;
  return { generation, trigger, owner, started, stopped, agreements: agreementsOf(properties, confirmed) };
}

/** The property that keeps it. The agreements have properties of their own. */
export function keptOwnership({ generation, owner, trigger, started, stopped }: Ownership): Properties {
  const stored: Stored = { generation, owner, trigger, started, stopped };
  return asOne(OWNERSHIP, JSON.stringify(stored));
}
