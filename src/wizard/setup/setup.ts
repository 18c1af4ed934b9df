import type { Language } from '../../base/language';
import type { DimensionId } from '../../dimensions';
import type { KnownTab } from '../../intake/answers/known-tabs';
import type { Answer } from '../../intake/reading';
import type { KpiId } from '../../kpis/declaration/catalogue';
import type { Cadence } from '../../plan/calendar/cadences';
import type { Sources } from '../../plan/sources';

/** The steps of a set-up, in the order in which good KPIs are chosen. */
export const steps = ['objective', 'tabs', 'pick', 'goals', 'owners', 'reports', 'review'] as const;
export type Step = (typeof steps)[number];

/**
 * A set-up as a person is filling it in: what they chose, and what they typed, as they typed it. It is kept half done,
 * wrong numbers included; planOfSetup makes a plan of it.
 */
export interface Setup {
  step: Step;
  /** The language in which numbers were typed. */
  language: Language;
  /** One of the objectives, own words, or '' for none yet. */
  objective: string;
  /** month, quarter, year, all or FROM..TO; '' until the data has been read. */
  period: string;
  /** The days for which goals are typed, inclusive ISO days; null until the data has been read. */
  span: { from: string; to: string } | null;
  /** By what KPIs are to stand beside each other, where that was chosen here; else the plan says it. */
  breakdown?: DimensionId;
  /** The tables that lie elsewhere, where those were chosen here; else the plan says it. */
  sources?: Sources;
  answers: Answer[];
  /** The KPIs chosen, in the order of the KPI sheet. */
  picked: PickedKpi[];
  /** Taken off the list; what was typed for them is kept. */
  parked: PickedKpi[];
  /** False as long as the list is the one that was proposed. */
  chosen: boolean;
  /** Addresses outside the sender's domain that the person who fills it in has confirmed. */
  confirmed: string[];
  /** True when the sheet is to refresh itself, and reports are to go out, once it is built. */
  automatic: boolean;
  /** The plan as it was when it was shown; what equals it was not changed here. */
  seen: Seen;
  /** The tabs as they were when the answers were given. */
  known: KnownTab[];
}

export interface Seen {
  /** ISO day up to which the data went; '' before any plan was shown. */
  asOf: string;
  objective: string;
  period: string;
  /** The tables that lie elsewhere; absent where there are none. */
  sources?: Sources;
  /** Keys of the KPIs on the sheet. */
  kpis: string[];
  answers: Answer[];
}

/** What people fill in for a KPI. */
export interface ShownPick {
  goal: TypedGoal;
  /** Targets of periods to come, as typed, by period: `2027-01-01..2027-03-31`; absent for none. */
  later?: Record<string, string>;
  owner: string;
  report: TypedReport;
}

export interface PickedKpi extends ShownPick {
  id: KpiId;
  variant: string;
  /** As the plan had it when it was shown; what equals it was not typed here. */
  shown: ShownPick;
}

/** A goal as typed: numbers in the language of the set-up, percentages as 27 or 27 %, the date as an ISO day. */
export interface TypedGoal {
  target: string;
  floor: string;
  stretch: string;
  due: string;
}

export interface TypedReport {
  name: string;
  cadence: Cadence | '';
  /** 0 to 23 */
  hour: number;
  /** Addresses, separated by commas. */
  recipients: string;
}

export function emptySetup(language: Language): Setup {
  return {
    step: 'objective',
    language,
    objective: '',
    period: '',
    span: null,
    answers: [],
    picked: [],
    parked: [],
    chosen: false,
    confirmed: [],
    automatic: true,
    seen: { asOf: '', objective: '', period: '', kpis: [], answers: [] },
    known: [],
  };
}
