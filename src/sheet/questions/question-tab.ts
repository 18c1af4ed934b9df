import type { Analysis } from '../../analysis/analysis';
import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { shows } from '../../plan/tab/plan-tab-labels';
import { answerQuestions } from '../../questions/answer';
import { FEW } from '../../questions/compare';
import { toldAnswers } from '../../questions/told';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import { texts } from '../../texts/texts';
import { padded } from '../breakdown/breakdown-tab';
import type { OwnTab } from '../build-sheets';
import { type ColourRule, type DraftCell, emptyDraft, type SheetDraft } from '../draft/draft';
import { headerLook, TITLE, titleLook } from '../draft/looks';
import { type QuestionLine, questionLines, VERDICT_COLUMN } from './question-lines';

/** The lines of the questions begin here; above them the title and what the tab is about. */
export const FIRST_LINE = 5;

const COLUMNS = 7;

/** Pixels of the names of groups, and of the figure beside them. */
const WIDE = 240;

/** True for the cells of a tab of questions. */
export function isQuestionTab(cells: readonly (readonly Cell[])[]): boolean {
  return shows(cells[0]?.[0], 'question_tab');
}

/** Every line of the tab, from its first on. */
export function linesOfTab(analysis: Analysis, language: Language): QuestionLine[] {
  return questionLines(answerQuestions(analysis), toldAnswers(analysis), language);
}

/** Every question that the data can answer, with the groups that tell; null where it can answer none and there is no tab. */
export function questionTabDraft(analysis: Analysis, existing: OwnTab | null, language: Language): SheetDraft | null {
  const answers = answerQuestions(analysis);
  if (!existing && answers.every(({ verdict }) => verdict === null)) return null;
  const lines = questionLines(answers, toldAnswers(analysis), language);
  const title = say({ text: 'question_tab' }, language);
  const about = { period: periodName(analysis.period, language), few: FEW };
  const values: DraftCell[][] = [
    [title],
    [say({ text: 'questions_about', values: about }, language)],
    [say({ text: 'questions_rows' }, language)],
    [],
    ...lines.map(({ cells }) => cells),
  ];
  const rows = Math.max(values.length, existing?.cells.length ?? 0);
  const at = (row: number): QuestionLine => lines[row] ?? { cells: [] };
  const all = Array.from({ length: rows - FIRST_LINE + 1 }, (_, row) => at(row));
  const draft = emptyDraft(existing?.index ?? null, existing?.name ?? title);
  draft.values = [{ row: 1, column: 1, values: padded(values, rows, COLUMNS) }];
  draft.formats = [
    { row: FIRST_LINE, column: 2, values: all.map(({ format = 'General' }) => [format, '#,##0', format, format]) },
  ];
  if (!existing) {
    draft.colours = looks();
    draft.widths = [{ column: 1, count: 2, pixels: WIDE }];
    draft.frozenRows = 1;
    draft.titles = [TITLE];
    draft.plain = true;
    // Only figures, their headers and verdicts stand there.
    draft.rightAligned = [{ row: FIRST_LINE, column: 2, rows: null, columns: 5 }];
  }
  return draft;
}

/** Set once, so they must hold whatever the questions come to: rows are known by what stands in them. */
function looks(): ColourRule[] {
  const area = { row: FIRST_LINE, column: 1, rows: null, columns: COLUMNS };
  const verdicts = { ...area, column: VERDICT_COLUMN, columns: 1 };
  const bars = { ...area, column: COLUMNS, columns: 1 };
  const word = (text: string, background: string): ColourRule => ({
    ...{ area: verdicts, word: text, background, text: '#202124', bold: true },
  });
  const { en, nl } = texts.question_verdict_differs;
  return [
    titleLook(TITLE),
    { ...headerLook(area), formula: `=$C${FIRST_LINE}="n"` },
    // A row with a verdict is a question, or a heading over those without.
    { ...titleLook({ ...area, columns: 1 }), text: '#202124', formula: `=($F${FIRST_LINE}<>"")*($C${FIRST_LINE}="")` },
    { area: bars, word: null, background: '#ffffff', text: '#3367d6', bold: false },
    word(en, '#ceead6'),
    ...(nl === en ? [] : [word(nl, '#ceead6')]),
  ];
}
