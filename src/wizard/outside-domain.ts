/** Domains on which anyone has an address: sharing one says nothing about working together. */
const PUBLIC = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.com live.nl msn.com yahoo.com icloud.com me.com ' +
    'aol.com proton.me protonmail.com gmx.com gmx.de gmx.net web.de mail.com ziggo.nl kpnmail.nl planet.nl xs4all.nl ' +
    'telenet.be skynet.be orange.fr free.fr'
  ).split(' '),
);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * True for an address to which the owner's figures should go only after someone has said so: one outside the owner's
 * domain, or any other person's when the owner's domain is public or not known.
 */
export function isOutside(address: string, owner: string): boolean {
  if (owner !== '' && address.toLowerCase() === owner.toLowerCase()) return false;
  const domain = domainOf(owner);
  return owner === '' || PUBLIC.has(domain) || domainOf(address) !== domain;
}
