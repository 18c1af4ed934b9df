import type { Analysis } from '../../analysis/analysis';
import { endedQuarters, FEWEST } from '../../analysis/survey';
import { dayOf } from '../../base/day';
import type { Language } from '../../base/language';
import type { Period } from '../../base/period';
import { isDateColumn, isTextColumn, labelAt } from '../../tables/table';
import { dayInWords } from '../../texts/day-text';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import { isSentence, type Sentence } from '../../texts/sentence';
import { type OpenAnswer, type SaidAlike, saidAlike } from './said-alike';

/** What the team wrote in one quarter. */
export interface Ideas {
  quarter: Period;
  /** How many wrote something. */
  answers: number;
  alike: SaidAlike[];
}

/**
 * What people said alike in the last whole quarter in which enough wrote something. As with every survey (src/analysis/survey.ts) a
 * quarter that runs shows nothing; what fewer than five said stays in the tab, and so do names, teams and dates. A
 * sentence says why there is nothing; of a quarter in which fewer wrote it tells how many.
 */
export function ideasOf(analysis: Analysis): Ideas | Sentence {
  const { survey } = analysis.tables;
  const { suggestion, answeredOn, person } = survey?.columns ?? {};
  if (!survey || !isTextColumn(suggestion)) return { text: 'ideas_no_column' };
  if (!isDateColumn(answeredOn)) return { text: 'ideas_undated' };
  const labelOf = (column: typeof person, row: number): string => (isTextColumn(column) ? labelAt(column, row) : '');
  const unsaid = namesIn(analysis);
  const today = Math.max(analysis.asOf + 1, analysis.now === null ? 0 : dayOf(analysis.now));
  let few: Sentence | null = null;
  for (const quarter of endedQuarters(today)) {
    const answers: OpenAnswer[] = [];
    for (let row = 0; row < survey.rows; row++) {
      const day = dayOf(answeredOn.values[row]);
      const text = labelOf(suggestion, row);
      if (survey.leftOut[row] !== 0 || !(day >= quarter.from && day < quarter.to) || !/\p{L}/u.test(text)) continue;
      answers.push({ text, person: labelOf(person, row) || `row ${row}` });
    }
    const count = new Set(answers.map((one) => one.person)).size;
    if (count >= FEWEST) return { quarter, answers: count, alike: saidAlike(answers, unsaid, FEWEST) };
    const [from, until] = [quarter.from, quarter.to - 1].map(dayInWords);
    if (count > 0) few ??= { text: 'ideas_few', values: { answers: count, from, until, few: FEWEST } };
  }
  return few ?? { text: 'ideas_nobody' };
}

/** In whole sentences. How many said so is told by fives, so that nobody sees one answer more or less. */
export function ideasTexts(found: Ideas | Sentence, language: Language): string[] {
  if (isSentence(found)) return [say(found, language)];
  const { quarter, answers, alike } = found;
  const values = { quarter: periodName(quarter, language), answers, few: FEWEST };
  if (alike.length === 0) return [say({ text: 'ideas_none', values }, language)];
  return [
    say({ text: 'ideas_of', values }, language),
    ...alike.map(({ words, people }) => {
      const least = Math.floor(people / FEWEST) * FEWEST;
      return say({ text: 'ideas_alike', values: { words: words.join(' '), least } }, language);
    }),
  ];
}

/** Every part of a name of a person, a team or a customer that the tabs know. */
function namesIn({ tables, reps }: Analysis): Set<string> {
  const columns = [tables.survey?.columns.person, tables.survey?.columns.team, tables.team?.columns.name];
  const labels = columns.flatMap((column) => (isTextColumn(column) ? column.labels : []));
  return new Set([...labels, ...reps].flatMap((label) => label.toLowerCase().split(/[^\p{L}]+/u)));
}
