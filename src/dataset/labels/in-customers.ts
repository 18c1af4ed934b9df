import type { KnownField } from '../prepared';

/** How a row names a customer of the list: by id, by name or by e-mail address. */
export const IN_CUSTOMERS: [KnownField, KnownField][] = [
  ['customer', 'id'],
  ['customer', 'name'],
  ['email', 'email'],
];
