import { address } from '../read-value';
import { isOutside } from './outside-domain';

/** An owner is a name, or an address; a text with an @ that is no address is neither. */
export function isOwner(text: string): boolean {
  return !text.includes('@') || address({ value: text, at: '' }, []) !== undefined;
}

/** Addresses that still need a person's yes. */
export function toConfirm(addresses: readonly string[], owner: string, confirmed: readonly string[]): string[] {
  const known = new Set(confirmed.map((one) => one.toLowerCase()));
  return [...new Set(addresses)].filter((one) => isOutside(one, owner) && !known.has(one.toLowerCase()));
}
