import type { Concept } from '../../tables/concepts/concepts';
import type { AnyField } from '../../tables/prepared-fields';
import { declarationOf, type TableName } from '../../tables/tables';
import { activityDone, activityKind } from '../meaning/activity-words';
import { isPlannedCost } from '../meaning/costs/planned-costs';
import { isSaleWord } from '../meaning/documents/document-kinds';
import { asideOf } from '../meaning/in-doubt/aside-words';
import { isDoubtful } from '../meaning/in-doubt/doubtful-words';
import { isNoSelling, isPlanWord, noSaleOf } from '../meaning/in-doubt/no-sales';
import { isAccepted, outcomeOf, outcomeSpokenOf } from '../meaning/stage-words';
import { paymentStatus, subscriptionStatus } from '../meaning/status-words';
import type { NamedState } from '../reading';
import { meansOneOf } from '../recognise/header-words/header-meaning';
import { isSold, namesTable, tableNames } from '../recognise/header-words/vocabulary';
import { namesOther } from '../recognise/kind-of-tab/other-kind';
import { readHeader } from '../text/header-text';
import { normalText, tabWordsOf } from '../text/normal-text';
import { monthNamed } from '../values/dates/month-names';
import { formsOf, toldByName } from './told-by-name';

interface Saying {
  /** The same for words that mean the same. */
  means: string;
  /** null where the rows count as if it said nothing. */
  says: NamedState['says'] | null;
  /**
   * Where it must tell the tab from others of its table: a lone tab may be called Test, or Budget. Of won deals alone no
   * rate of winning comes, so another tab must say how its deals ended, by its name or a column.
   */
  apart?: 'from any' | 'from told';
  /** True where a person is asked of a lone tab. */
  alone?: true;
}

/** Columns that say of each row what the name of a tab would say of all. */
const TELLING = [
  'status',
  'paymentStatus',
  'stage',
  'won',
  'lost',
  'closed',
  'wonOn',
  'lostOn',
  'probability',
  'active',
  'lifecycle',
  'converted',
  'convertedOn',
  'done',
  'outcome',
  'meetingOutcome',
  'endedOn',
  'cancelledOn',
  'churned',
] satisfies AnyField[];

/** True where a column says of each row what a name could say of all. */
export const isToldByRows = (columns: Readonly<Record<string, unknown>>): boolean =>
  TELLING.some((field) => columns[field] !== undefined);

/** What a name says, and by which word. */
export type Said = Saying & { word: string };

/** What a word says of the rows of a table that have no column for it, by the words that such a column has. */
const STATES: Partial<Record<TableName, (label: string) => Saying | null>> = {
  deals: (label) => {
    const means = outcomeOf(label, false) ?? (isAccepted(label) ? 'won' : null);
    return means && { means, says: 'state', apart: 'from told' };
  },
  orders: saleOf,
  subscriptions: customerOf,
  customers: customerOf,
  activities: (label) => {
    const done = activityDone(label);
    return done === null ? null : { means: String(done), says: 'state' };
  },
};

/** What the name of a tab tells; where a word beside it may make a name of the two, only a person knows. */
export function stateOf(name: string, table: TableName, isTold: boolean): Said | null {
  const found = toldByName(
    name.replace(/pro[ -]forma/i, 'proforma').replace(/\bto[ -]do/i, 'todo'),
    (label) => saidOf(label, table, isTold),
    KNOWN[table] ?? isKnown,
  );
  if (found === null) return isOurs(name, table) ? { ...DOUBT, word: name } : null;
  if (found.plain || found.says === null) return found;
  return { ...found, says: 'doubt', apart: found.means === 'no sale' ? undefined : 'from any' };
}

const DOUBT: Saying = { means: 'doubt', says: 'doubt' };

/** Who says it pays itself: "Our leases", "Software we use". */
const OURS =
  /(?<!\p{L})(?:our|we|us|ons|onze|wij|unser|unsere|unserer|wir|nos|notre|nous|nuestro|nuestra|nuestros|nuestras)(?!\p{L})/iu;

/** True where the name of a list of who pays says that we do, and no word of it is for customers: "Our customers". */
const isOurs = (name: string, table: TableName): boolean =>
  declarationOf(table).spans === 'list' && OURS.test(name) && !namesTable(tabWordsOf(name), 'customers');

/** What people call the rows of any list says nothing of them: "Orders" are no deals that were ordered. */
const isKnown = (word: string): boolean =>
  tableNames.some((table) => namesTable([normalText(word)], table)) ||
  namesOther([normalText(word)]) ||
  activityKind(word) !== 'other' ||
  isSaleWord(word) ||
  isPart(word);

/** Of orders, what is no sale says so though people call lists of it that: "Quotes", "Sales plan". */
const isOfOrders = (word: string): boolean =>
  isKnown(word) &&
  !formsOf(word).some((form) => noSaleOf(form) !== null || isDoubtful(form, 'orders') || asideOf(form) === 'shown');

/** Of customers, those who left say so though people call lists of them that: "Bajas". */
function isOfCustomers(word: string): boolean {
  return isKnown(word) && !formsOf(word).some((form) => customerOf(form)?.says);
}

/** Of costs, what they are called alone: a plan is a product as well. */
const isOfCosts = (word: string): boolean => namesTable([normalText(word)], 'costs') || isPart(word);

/** Of what was done, what sells nothing says so: "Maintenance visits". */
const isOfActivities = (word: string): boolean => isKnown(word) && !formsOf(word).some(isNoSelling);

const KNOWN: Partial<Record<TableName, (word: string) => boolean>> = {
  activities: isOfActivities,
  costs: isOfCosts,
  orders: isOfOrders,
  subscriptions: isOfCustomers,
  customers: isOfCustomers,
};

/** A part of a time. */
const isPart = (word: string): boolean => /\d/.test(word) || monthNamed(word) !== undefined;

function saidOf(label: string, table: TableName, isTold: boolean): Saying | null {
  const aside = asideOf(label);
  // What is yet to come is told of each row by a column, and of people it does not matter.
  const { rowIs } = declarationOf(table);
  const isAside = aside === 'ahead' ? !isTold && rowIs !== 'buyer' : aside === 'shown' ? isSold(table) : aside !== null;
  const isDoubt = isAside || isDoubtful(label, table);
  const doubt: Saying | null = isDoubt ? { means: 'doubt', says: 'doubt', apart: 'from any' } : null;
  if (table === 'costs')
    return isPlannedCost(label) || isPlanWord(label)
      ? { means: 'planned', says: 'planned', apart: 'from any', alone: true }
      : doubt;
  if (table === 'activities' && isNoSelling(label)) return DOUBT;
  const isState = !isTold && outcomeSpokenOf(label) !== 'junk';
  return (isState ? STATES[table]?.(label) : null) ?? doubt;
}

const EXPECTED: ReadonlySet<Concept> = new Set<Concept>(['expected', 'target']);

/** Of orders, that they were lost or called off; of what may yet be paid, or is planned, only a person knows whether it is a sale. */
function saleOf(label: string): Saying | null {
  const outcome = STATES.deals?.(label)?.means;
  const said = paymentStatus(label);
  const isUnpaid = said === 'unpaid' || said === 'void';
  if (outcome === 'lost' || (outcome === 'out' && isUnpaid)) return { means: outcome, says: 'no sale' };
  if (outcome === 'won') return { means: outcome, says: null };
  const none = noSaleOf(label);
  if (none !== null) return { means: none, says: 'doubt', ...(none !== 'no sale' && { apart: 'from any' }) };
  if (meansOneOf(readHeader(label), EXPECTED)) return { means: 'planned', says: 'doubt' };
  return isUnpaid ? { means: 'doubt', says: 'doubt' } : null;
}

function customerOf(label: string): Saying | null {
  const means = subscriptionStatus(label);
  return means && { means, says: means === 'active' ? null : 'state' };
}
