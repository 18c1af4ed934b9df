import { addTo } from '../../../base/add-to';
import type { Concept } from '../../../tables/concepts/concepts';
import type { TableDeclaration } from '../../../tables/declare';
import type { HeaderText } from '../../text/header-text';
import { isHead, meaningOf } from '../header-words/header-meaning';

/**
 * The fields of a table by the meaning that must be among those of a header, each as `field=pattern`: a pattern is taken
 * apart when a header may be it.
 */
export type MadeFields = Map<string, string[]>;

/** The best score of a header whose words together mean a field, whatever their order and language. */
const MADE = 0.87;
/** What a pattern further down the list is worth less, up to eight times: the plain amount before the one with tax. */
const LATER = 0.01;
/** The score where one word beside them is unknown. */
const WITH_UNKNOWN = 0.64;

export function madeFields({ fields }: TableDeclaration): MadeFields {
  const found: MadeFields = new Map();
  for (const field of Object.keys(fields)) {
    fields[field].made?.split('|').forEach((pattern, rank) => {
      const space = pattern.indexOf(' ');
      const first = space < 0 ? pattern : pattern.slice(0, space);
      for (const concept of first.split('/')) {
        const entry = `${field}=${Math.min(rank, 8)}=${pattern}`;
        addTo(found, concept, entry);
      }
    });
  }
  return found;
}

/** How well what a header's words mean together fits the fields of a table. */
export function madeScores(header: HeaderText, made: MadeFields): Map<string, number> {
  const scores = new Map<string, number>();
  const { readings, unknown } = meaningOf(header);
  if (unknown > 1) return scores;
  for (const reading of readings) {
    for (const concept of reading) {
      for (const entry of made.get(concept) ?? []) {
        const [field, rank, pattern] = entry.split('=');
        const tokens = pattern.split(' ');
        if (!isMade(reading, tokens) || (unknown > 0 && tokens.length < 2)) continue;
        if (isTheirs(header, concept, reading)) continue;
        const score = unknown > 0 ? WITH_UNKNOWN : MADE - LATER * Number(rank);
        if ((scores.get(field) ?? 0) < score) scores.set(field, score);
      }
    }
  }
  return scores;
}

/** True when the meanings are those of the pattern and no others: `/` parts alternatives, `?` marks what may be missing. */
function isMade(reading: Set<Concept>, tokens: string[]): boolean {
  let used = 0;
  for (const token of tokens) {
    const optional = token.endsWith('?');
    const alternatives = (optional ? token.slice(0, -1) : token).split('/') as Concept[];
    if (alternatives.some((concept) => reading.has(concept))) used++;
    else if (!optional) return false;
  }
  // What something really came to is that thing.
  return used === reading.size - (reading.has('actual') ? 1 : 0);
}

/** What somebody has or is in: the owner's region is a region, the region's owner an owner. */
const HAD: Concept[] = ['region', 'team', 'country', 'segment', 'source', 'status', 'type', 'category', 'stage'];
const HAVE: Concept[] = ['owner', 'user', 'assign', 'manager', 'customer', 'person'];

/** True where a header names what somebody has beside who has it, and is about the latter. */
function isTheirs(header: HeaderText, concept: Concept, reading: Set<Concept>): boolean {
  if (!HAD.includes(concept) || !HAVE.some((one) => reading.has(one))) return false;
  const at = meaningOf(header).words.findIndex((parts) =>
    parts?.some((senses) => senses.some((sense) => sense.concept === concept)),
  );
  return !isHead(header, at, at + 1);
}
