import { own } from '../../base/own';
import { PUBLIC_DOMAINS } from './public-domains';

/** True for a domain on which anyone has an address: sharing it says nothing about working together. */
function isPublic(domain: string): boolean {
  const dot = domain.indexOf('.');
  const names = own(PUBLIC_DOMAINS, domain.slice(dot + 1)) ?? '';
  return ` ${names} `.includes(` ${domain.slice(0, dot)} `);
}

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
