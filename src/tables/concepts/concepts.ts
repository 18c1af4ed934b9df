import { happenings } from './happenings';
import { qualities } from './qualities';
import { things } from './things';

/**
 * What the words of headers mean, apart from the fields that are made of them: "Uitgiftedatum", "Date d'émission" and
 * "issue_date" are all `issue date`. One word means one thing in one language; compounds are taken apart into these. A
 * field says which meanings make it (`made`); a word that stands here for anything else rules it out ("owner region").
 */
export const concepts = { ...happenings, ...qualities, ...things };

export type Concept = keyof typeof concepts;
