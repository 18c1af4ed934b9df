import type { AnyField } from '../../../tables/prepared-fields';
import { squeezed } from '../../text/normal-text';
import { withoutNoughts } from '../../values/leading-noughts';
import { namesId } from '../header-words/header-meaning';
import { saysField } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

/** What people whom other tabs name as owners add to a list being the team, and what people of customers take from it. */
const OWNERS = 4;
const HALF = 0.5;

/** Two people may share a name; a column with fewer names than this for its rows says whose each row is. */
const NEARLY_ONE_EACH = 0.8;
const SMALL = /^\d{1,4}$/;

/** Columns by which a list knows its own people. */
const OWN: readonly string[] = ['id', 'name', 'email'] satisfies AnyField[];

/**
 * For a list of people: whether other tabs name them as owners, by whichever column is the list's own; one that is nothing
 * yet is their id. Nobody may become a rep only by standing in a list: who owns a contact is not that contact, and the
 * people of customers have companies and addresses of their own. Small numbers are in every list but one that is called a
 * team. `owners`: as in chooseTable.
 */
export function rosterEvidence(
  { table, fields }: Recognition,
  columns: SeenColumn[],
  owners: ReadonlySet<string> = new Set(),
  isNamed: boolean,
): number {
  if (table !== 'team') return 0;
  const haveCompanies = columns.some((column) => isTheirCompany(column, fields));
  const areOutside = haveCompanies || hasManyDomains(fields.email?.column);
  const isOwner = ({ header }: SeenColumn): boolean => saysField(header, 'deals', 'rep');
  const keys = columns.filter((column) => isKey(column, fields) && !(haveCompanies && isOwner(column)));
  const shares = keys.map((column) => shareOfOwners(column, owners, isNamed));
  const most = Math.max(0, ...shares);
  if (most < HALF) return areOutside || (most === 0 && owners.size > 0) ? -OWNERS : 0;
  const column = keys[shares.indexOf(most)];
  if (!isRead(column, fields) && fields.id === undefined) fields.id = { column, sure: most };
  return OWNERS;
}

const isRead = (column: SeenColumn, fields: Recognition['fields']): boolean =>
  Object.values(fields).some((one) => one.column === column);

/** True for a column that tells one person of the list from another. */
function isKey(column: SeenColumn, fields: Recognition['fields']): boolean {
  const { filled, labels } = column.profile;
  if (labels.size < filled * NEARLY_ONE_EACH && fields.quotaMonth === undefined) return false;
  const field = Object.keys(fields).find((one) => fields[one].column === column);
  if (field === 'name') return isOwnName(column, fields);
  return field === undefined || OWN.includes(field);
}

/** False for an owner beside the first and last names of somebody else. */
function isOwnName({ profile }: SeenColumn, { firstName, lastName }: Recognition['fields']): boolean {
  const parts = [firstName, lastName].flatMap((part) => (part ? [...part.column.profile.labels.keys()] : []));
  return parts.length === 0 || [...profile.labels.keys()].some((label) => parts.some((part) => label.includes(part)));
}

/** Colleagues share a domain or two. */
function hasManyDomains(email: SeenColumn | undefined): boolean {
  if (email === undefined) return false;
  const addresses = [...email.profile.labels.keys()].filter((label) => label.includes('@'));
  const domains = new Set(addresses.map((label) => label.slice(label.lastIndexOf('@') + 1).toLowerCase()));
  return domains.size > 2 && domains.size > addresses.length * HALF;
}

/** True for the company of each person, where nearly everybody has another. */
function isTheirCompany(column: SeenColumn, fields: Recognition['fields']): boolean {
  const { filled, labels, numbers } = column.profile;
  if (isRead(column, fields) || filled < 2 || labels.size <= filled * HALF || numbers > HALF) return false;
  return !namesId(column.header) && saysField(column.header, 'deals', 'customer');
}

/** Half of the list being owners is enough, and so is half of the owners in a list that is not much longer. */
function shareOfOwners({ header, profile }: SeenColumn, owners: ReadonlySet<string>, isNamed: boolean): number {
  const labels = [...profile.labels.keys()].filter((label) => isNamed || header.words.length > 1 || !SMALL.test(label));
  const known = labels.filter((label) => owners.has(withoutNoughts(squeezed(label)))).length;
  return known === 0 ? 0 : Math.max(known / labels.length, Math.min(known / owners.size, (known / labels.length) * 5));
}
