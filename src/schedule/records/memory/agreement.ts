import { isAddress, isSameAddress, plainAddress } from '../../../plan/people/address';
import { isOutside } from '../../../plan/people/outside-domain';
import { keptThings } from '../../../store/kept-things';
import { asEach, forgetOne, keptTexts, parsed } from '../../../store/kept-values';
import type { Properties, PropertyStore } from '../../../store/properties';
import type { Ownership } from './ownership';

/** A person's yes to mail going to an address. It counts in that person's own name; in another's it was asked for. */
export interface Agreement {
  /** Address of that person; '' where nobody knows any more. */
  by: string;
  /** Instant; 0 where nobody knows any more. */
  at: number;
}

/** By address, in small letters. */
export type Agreements = ReadonlyMap<string, Agreement>;

/** One value each, so that no list outgrows a value. */
const AGREEMENT = keptThings.agreement;

/** `before`: addresses that an earlier version kept without saying whose yes it was; nobody's counts. */
export function agreementsOf(properties: Readonly<Properties>, before: readonly string[] = []): Agreements {
  const agreements = new Map<string, Agreement>(before.map((address) => [plainAddress(address), { by: '', at: 0 }]));
  for (const [address, text] of keptTexts(AGREEMENT, properties)) {
    const { by = '', at = 0 } = parsed<Agreement>(text) ?? {};
    agreements.set(address, { by: String(by), at: Number(at) });
  }
  return agreements;
}

/** Has the owner agreed to mail going to this address? That to the owner's own needs nobody's yes. */
export function mayReach(address: string, { owner, agreements }: Pick<Ownership, 'owner' | 'agreements'>): boolean {
  if (owner === '') return false;
  return isSameAddress(address, owner) || isSameAddress(agreements.get(plainAddress(address))?.by ?? '', owner);
}

/**
 * The properties that keep a person's yes to these addresses. Under a schedule that runs, the owner's own yes
 * stays whoever agrees as well; the day of a person's first yes stays too.
 */
export function keptAgreements(
  addresses: readonly string[],
  { owner, trigger, agreements }: Ownership,
  { by, at }: Agreement,
): Properties {
  const stays = ({ by: whose }: Agreement): boolean =>
    isSameAddress(whose, by) || (trigger !== '' && isSameAddress(whose, owner));
  const news = [...new Set(addresses.map(plainAddress))].filter((address) => {
    const known = agreements.get(address);
    return isAddress(address) && !(known && stays(known));
  });
  const text = JSON.stringify({ by, at });
  return asEach(
    AGREEMENT,
    news.map((address) => [address, text]),
  );
}

/** Forgets the yes to an address. */
export function forgetAgreement(address: string, store: Pick<PropertyStore, 'remove'>): void {
  forgetOne(AGREEMENT, plainAddress(address), store);
}

/** Of these addresses, those that need no tick of their own: whoever starts a schedule agrees to them as they stand. */
export function insideOf(addresses: readonly string[], owner: string): string[] {
  return addresses.filter((address) => !isOutside(address, owner));
}
