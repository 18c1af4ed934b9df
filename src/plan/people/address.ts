/** More than this no mail server takes (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

/** True for something before one @ and a domain with a dot behind it; whether the address exists, only a mail can tell. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@,;<>()]+@[^\s@.,;<>()]+(?:\.[^\s@.,;<>()]+)+$/.test(text);
}

/** An address as it is compared: capitals make no other. */
export function plainAddress(address: string): string {
  return address.trim().toLowerCase();
}

export function isSameAddress(one: string, other: string): boolean {
  return plainAddress(one) === plainAddress(other);
}
