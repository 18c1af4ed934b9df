import type { Language } from '../../src/base/language';
import type { Explanation } from '../../src/explain/explanation';
import type { AnsweredOver } from '../../src/home/asked-questions';
import type { HomeView } from '../../src/home/home-view';
import type { Checks } from '../../src/wizard/checks';
import type { Setup } from '../../src/wizard/setup/setup';
import type { SetupView } from '../../src/wizard/setup-view';
import type { Call, ScheduleCall } from './call';

export type Page = 'opening' | 'setup' | 'home' | 'removed';

/** All that the sidebar knows. Plain JSON: it could be kept and opened again. */
export interface State {
  page: Page;
  language: Language;
  /** What was read from the tabs; null before. */
  view: SetupView | null;
  /** What the person has chosen and typed; null outside a set-up. */
  setup: Setup | null;
  /** What is to be said about it; that of an earlier moment while `unchecked`. */
  checks: Checks | null;
  home: HomeView | null;
  explanation: Explanation | null;
  /** The questions of a manager, once they were asked. */
  asked: AnsweredOver | null;
  /** The call that the person waits for; meanwhile nothing can be changed. */
  call: Call | null;
  /** Calls that nobody waits for, one of each kind at most. */
  keeping: Call<'keepSetup'> | null;
  checking: Call<'checkTyped'> | null;
  selecting: Call<'selectCells'> | null;
  asking: Call<'buildProgress'> | null;
  /** Tasks of a build that are done. */
  progress: number;
  /** Edits since the sidebar opened. */
  edits: number;
  unkept: boolean;
  unchecked: boolean;
  failure: Failure | null;
  /** What the schedule was told last, and did. */
  done: ScheduleCall | null;
  /** What was undone last, where the page does not show it by itself; '' for nothing. */
  undone: string;
  /** True when an answer has raised a question that was not there before. */
  asksMore: boolean;
  /** True while the person is asked whether to stop and remove. */
  asksToStop: boolean;
  nextId: number;
}

/** Something went wrong; nothing that was typed is lost. */
export interface Failure {
  /** What the server says in the person's language; '' when it said nothing. */
  message: string;
  /** Google's own words; '' where it was not Google that failed. */
  detail: string;
  /** What to try again; null where there is nothing to. */
  call: Call | null;
  /** False when nobody waited for it: it goes on in the background once more. */
  waited: boolean;
}

export function opening(language: Language): State {
  return {
    page: 'opening',
    language,
    view: null,
    setup: null,
    checks: null,
    home: null,
    explanation: null,
    asked: null,
    call: { id: 1, name: 'openSidebar', request: null, status: 'wanted', edits: 0 },
    keeping: null,
    checking: null,
    selecting: null,
    asking: null,
    progress: 0,
    edits: 0,
    unkept: false,
    unchecked: false,
    failure: null,
    done: null,
    undone: '',
    asksMore: false,
    asksToStop: false,
    nextId: 2,
  };
}
