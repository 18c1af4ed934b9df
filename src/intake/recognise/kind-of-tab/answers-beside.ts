import { headerScores, namesTable } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

/** What people say beside a score. */
const COMMENT = /comm?ent|feedback|remark|opmerking|toelichting|reactie|kommentar|anmerkung/;

/** Whether what looks like leads are answers: of a survey, as a header says it, or perhaps. */
type Answers = 'survey' | 'perhaps' | null;

/**
 * A score that no field of leads reads, with what was said beside it, is an answer: who answered, when they were asked and
 * when they answered look like leads and their first responses.
 */
export function areAnswers(
  leads: Recognition,
  candidates: readonly Recognition[],
  columns: readonly SeenColumn[],
): Answers {
  const survey = candidates.find(({ table }) => table === 'survey');
  const score = survey?.fields.score?.column;
  if (!score || Object.values(leads.fields).some(({ column }) => column.index === score.index)) return null;
  if ((headerScores(score.header, 'survey').get('score') ?? 0) < 0.9 || !(score.profile.scores > 0.8)) return null;
  if (columns.some(({ header }) => namesTable(header.words, 'survey') || /\be? ?nps\b/.test(header.words.join(' '))))
    return 'survey';
  return columns.some(({ header }) => COMMENT.test(header.words.join(' '))) ? 'perhaps' : null;
}
