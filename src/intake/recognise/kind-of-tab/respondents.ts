import type { Concept } from '../../../tables/concepts/concepts';
import { respondents } from '../../../tables/other-kinds/respondents';
import { normalText } from '../../text/normal-text';
import { meansOneOf } from '../header-words/header-meaning';
import { beginIn, beginningsOf } from '../header-words/word-beginnings';
import type { Recognition, SeenColumn } from '../recognise';

type Respondents = 'team' | 'customers';

/** What a question, the name of a column or of the tab says of who answered, and what a column of departments says. */
const SAYS = 2;
const HINTS = 1;

/** A longer header is a question, in which anybody may be named. */
const LONGEST_NAME = 4;

let words: Record<Respondents, string[]> | null = null;

function wordsOf(who: Respondents): string[] {
  words ??= { team: beginningsOf(respondents.team), customers: beginningsOf(respondents.customers) };
  return words[who];
}

/**
 * Who answered a survey, by its name, its questions and its other columns; null where these tell nothing, or as much of
 * the one as of the other. A person who says which column is the score says that it is the team's.
 */
export function respondentsOf(
  { fields, rivals }: Recognition,
  columns: readonly SeenColumn[],
  tabWords: string[],
): Respondents | null {
  const scores = [fields.score?.column, fields.recommendation?.column, ...(rivals?.columns ?? [])];
  if (scores.some((column) => column?.answered !== undefined)) return 'team';
  const ofTeams = [fields.team?.column, fields.role?.column];
  const said = { team: 0, customers: 0 };
  const hear = (who: Respondents | null, weight: number): void => {
    if (who !== null) said[who] += weight;
  };
  hear(saidIn(tabWords), SAYS);
  for (const column of columns) {
    if (column.profile.filled === 0) continue;
    if (ofTeams.includes(column)) hear('team', HINTS);
    else hear(scores.includes(column) ? saidIn(column.header.words) : saidBeside(column), SAYS);
  }
  return said.team === said.customers ? null : said.team > said.customers ? 'team' : 'customers';
}

/** A question about work is the team's, whatever else it names: "recommend us to friends as a place to work". */
function saidIn(header: string[]): Respondents | null {
  // Taken apart at its capital, eNPS is what customers are asked.
  const text = normalText(header.join(' ')).replace(/\be (?=nps\b)/g, 'e');
  const names = (who: Respondents): boolean => beginIn(wordsOf(who), text);
  return names('team') ? 'team' : names('customers') ? 'customers' : null;
}

function saidBeside({ header }: SeenColumn): Respondents | null {
  const who = saidIn(header.words);
  if (who === 'team') return who;
  if (header.words.length > LONGEST_NAME) return null;
  return who ?? (meansOneOf(header, CUSTOMER) ? 'customers' : null);
}

const CUSTOMER: ReadonlySet<Concept> = new Set<Concept>(['customer']);
