import type { FieldDeclaration } from '../../../tables/declare';
import { declarationOf } from '../../../tables/tables';
import { namesTable } from '../header-words/vocabulary';
import type { Profile } from '../profile';
import type { Recognition, SeenColumn } from '../recognise';
import { checkedBySense, saysWonAndLost, valueCheck } from '../value-checks';
import { namesOther } from './other-kind';

/** A tab's name says more than any field; a header that names a row about half as much. */
const NAMED = 4;
const HEADER_NAMES = 2;
const ANSWERED = 9;
const WON_AND_LOST = 3;

/** A list may have a row twice; below this share of ids that are one of a kind its rows are no things of their own. */
const UNIQUE = 0.9;
const FEW = 10;

/**
 * What speaks for a tab being what it looks like, beside what any list has (names, dates, e-mails): the fields that only
 * such a tab has, the names of a row in its headers, and its own name where that stands for nothing else. 0: its looks
 * alone.
 */
export function evidenceFor({ table, fields, rivals }: Recognition, isNamed: boolean): number {
  const declared = declarationOf(table).fields;
  let evidence = isNamed ? NAMED : 0;
  for (const [field, { column }] of Object.entries(fields)) {
    if (column.answered !== undefined) evidence += ANSWERED;
    else evidence += declared[field] ? tellsOf(declared[field], column.profile) : 0;
  }
  if (rivals !== null) evidence += (declared[rivals.field].tells ?? 1) + rivals.columns.length - 1;
  const used = Object.entries(fields).filter(([field, { column }]) => !(field === 'id' && comesBack(column)));
  // A contact's number is in a list of contacts, and a production order's in one of production.
  const isNaming = (words: string[]): boolean => words.length > 1 && namesTable(words, table) && !namesOther(words);
  if (used.some(([, { column }]) => isNaming(column.header.words))) evidence += HEADER_NAMES;
  return evidence;
}

/** An id that comes back in row after row is of something that another tab lists: a customer's, in what happened to them. */
const comesBack = ({ profile }: SeenColumn): boolean =>
  profile.filled > FEW && profile.labels.size < UNIQUE * profile.filled;

function tellsOf(field: FieldDeclaration, profile: Profile): number {
  if (field.values === 'stage' && saysWonAndLost(profile)) return WON_AND_LOST;
  if (profile.filled > 0 && checkedBySense(field) && valueCheck(field, profile, 1) < 0) return 0;
  return field.tells ?? 0;
}
