import { isOutside } from '../wizard/outside-domain';
import { parsed } from './store';

/** Whose schedule it is. Kept in the document's properties. */
export interface Ownership {
  /** Counts takeovers: a trigger of an earlier generation stops by itself. */
  generation: number;
  /** Address of the person whose trigger runs and whose name mails carry. */
  owner: string;
  /** The id of that trigger; '' while the schedule is stopped. */
  trigger: string;
  /** Instant from which slots count. */
  started: number;
  /** Addresses outside the owner's domain to which a person has agreed. */
  confirmed: string[];
}

export const OWNERSHIP = 'schedule:owner';

/** The ownership that a document's properties tell of; of generation 0 where nothing was ever scheduled. */
export function ownershipOf(properties: Record<string, string>): Ownership {
  const kept = parsed<Ownership>(properties[OWNERSHIP]) ?? {};
  const { generation = 0, trigger = '', owner = '', started = 0, confirmed = [] } = kept;
  return { generation, trigger, owner, started, confirmed };
}

/** The same with exactly these addresses agreed to. */
export function withConfirmed(ownership: Ownership, addresses: readonly string[]): Ownership {
  const agreed = addresses.map((address) => address.trim().toLowerCase());
  return { ...ownership, confirmed: [...new Set(agreed)] };
}

/** May the owner's reports go to this address: is it inside the owner's domain, or has a person agreed to it? */
export function mayReach(address: string, { owner, confirmed }: Ownership): boolean {
  return !isOutside(address, owner) || confirmed.includes(address.toLowerCase());
}

/** What is kept of it; one value of the store. */
export function ownershipText(ownership: Ownership): string {
  return JSON.stringify(ownership);
}
