import { address } from '../plan/read-value';
import { recipientsFrom } from '../plan/shown-kpi';
import { isOutside } from './outside-domain';

/** Recipients as typed: those that are addresses, and the parts that are none. */
export function readRecipients(text: string): { addresses: string[]; wrong: string[] } {
  const { recipients, wrong } = recipientsFrom(text);
  return { addresses: recipients.map((recipient) => recipient.address), wrong };
}

/** An owner is a name, or an address; a text with an @ that is no address is neither. */
export function isOwner(text: string): boolean {
  return !text.includes('@') || address({ value: text, at: '' }, []) !== undefined;
}

/** Addresses that still need a person's yes. */
export function toConfirm(addresses: readonly string[], owner: string, confirmed: readonly string[]): string[] {
  const known = new Set(confirmed.map((one) => one.toLowerCase()));
  return [...new Set(addresses)].filter((one) => isOutside(one, owner) && !known.has(one.toLowerCase()));
}
