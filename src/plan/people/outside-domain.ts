import { oncePerValue } from '../../base/once-per';
import { PUBLIC_DOMAINS } from './public-domains';

const domainsIn = oncePerValue((list: string) => {
  const domains = new Set<string>();
  let ending = '';
  for (const word of list.trim().split(' ')) {
    if (word.startsWith('.')) ending = word;
    else domains.add(word + ending);
  }
  return domains;
});

/** True for a domain on which anyone has an address: sharing it says nothing about working together. */
const isPublic = (domain: string): boolean => domainsIn(PUBLIC_DOMAINS).has(domain);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * True for an address to which the owner's figures should go only after someone has said so: one outside the owner's
 * domain, or any other person's when the owner's domain is public or not known.
 */
export function isOutside(address: string, owner: string): boolean {
  if (owner !== '' && address.toLowerCase() === owner.toLowerCase()) return false;
  const domain = domainOf(owner);
  return owner === '' || isPublic(domain) || domainOf(address) !== domain;
}
