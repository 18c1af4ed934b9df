/** What was found: anything that JSON holds as it is. */
export type Answer = null | boolean | number | string | Answer[] | { [key: string]: Answer };

/** What is found where Google refuses. */
export const REFUSED = 'refused';

/** A fact about Google, in words, with every answer with which our code is right. */
export interface Told {
  /** What was found is kept by this name: it stays. */
  id: string;
  says: string;
  /** What of ours leans on it, and what breaks where it is otherwise. */
  otherwise: string;
  /** `any`: we are right whatever it is; it is found because nobody could say. */
  expected: Answer[] | 'any';
  /** Why the local host may answer otherwise than Google, where it may. */
  hostMayDiffer?: string;
}

/** Found by a script that runs for a person: from the editor or a menu. */
export interface ScriptFact extends Told {
  find(): Answer;
}

/** What is put into a cell: text is typed, so that `=` begins a formula. */
export type Given = string | number | boolean | { value: string | number; format: string };

/** Found by a formula in a cell. */
export interface CellFact extends Told {
  /** What its arguments are: blocks of cells, side by side; the formula calls them {1}, {2} … */
  given?: Given[][][];
  /** Default: `=FACT_IN_CELL(id; {1}; {2} …)`. */
  formula?: string;
  /** What that function answers with, given the arguments; default: what they are, in words. */
  answer?(...given: unknown[]): unknown;
  /** Reads what came of it, from the formula's cell and those beside and below it; default: the text that it shows. */
  read?(block: GoogleAppsScript.Spreadsheet.Range): Answer;
}

/** The event that a clock trigger hands over. */
export interface ClockEvent {
  authMode?: unknown;
  triggerUid?: unknown;
}

/** Found in a run that a clock trigger starts. */
export interface TriggerFact extends Told {
  findInTrigger(event: ClockEvent, made: string): Answer;
}

/** Found by a page in the sidebar, with what its server answers. */
export type PageFact = Told;

export type Fact = ScriptFact | CellFact | TriggerFact | PageFact;

/** What was found of one fact. */
export interface Finding {
  answer: Answer;
  /** null: not measured by itself */
  milliseconds: number | null;
  /** Google's own, where it refused. */
  words?: string;
}
