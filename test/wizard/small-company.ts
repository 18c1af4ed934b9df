import { analyze } from '../../src/analysis/analysis';
import type { Language } from '../../src/base/language';
import { UTC } from '../../src/base/zone';
import { knownTabs } from '../../src/intake/answers/known-tabs';
import type { RawTab } from '../../src/intake/reading';
import type { Plan } from '../../src/plan/plan';
import type { Sentence } from '../../src/texts/sentence';
import { planOfSetup } from '../../src/wizard/setup/plan-of-setup';
import type { Setup } from '../../src/wizard/setup/setup';
import { USUAL_PERIOD } from '../../src/wizard/setup/setup-of-plan';
import { type SetupView, setupView } from '../../src/wizard/setup-view';

const two = (value: number): string => String(value).padStart(2, '0');
const lastDates = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = lastDates.map((last, index) => ({ month: two(index + 1), last }));

/**
 * A year in which every month is alike: ten deals decided, four of them won at 1,000 each; twenty leads, of which four
 * became customers.
 */
export const deals: RawTab = {
  name: 'Deals',
  cells: [
    ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'],
    ...months.flatMap(({ month, last }) =>
      Array.from({ length: 10 }, (_, index) => [
        `Deal ${month}-${index}`,
        index < 4 ? 'Closed Won' : 'Closed Lost',
        '1000',
        `2017-${month}-01`,
        `2017-${month}-${two(last - index)}`,
        index % 2 ? 'Ann' : 'Bob',
      ]),
    ),
  ],
};

export const leads: RawTab = {
  name: 'Leads',
  cells: [
    ['Lead', 'Created', 'Converted'],
    ...months.flatMap(({ month }) =>
      Array.from({ length: 20 }, (_, index) => [
        `Lead ${month}-${index}`,
        `2017-${month}-${two(index + 1)}`,
        index < 4 ? 'yes' : 'no',
      ]),
    ),
  ],
};

export interface Opened {
  tabs?: RawTab[];
  setup?: Setup | null;
  plan?: Plan;
  language?: Language;
  owner?: string;
  /** Who sets it up, where mail goes out in another's name. */
  you?: string;
  shared?: string[];
  /** Wall clock; default 2018-01-03 09:30. */
  now?: number;
  changes?: Sentence[];
}

/** What the wizard shows of these tabs, as the server makes it. */
export function viewOf(opened: Opened = {}): SetupView {
  const { tabs = [deals, leads], setup = null, plan = {}, language = 'en' } = opened;
  const soFar = { plan, asleep: [] };
  const followed = setup ? planOfSetup(setup, soFar) : { ...plan, period: plan.period ?? USUAL_PERIOD };
  const analysis = analyze(tabs, { plan: followed, zone: UTC, locale: 'en_US' });
  const numbered = tabs.map((tab, sheet) => ({ ...tab, sheet }));
  return setupView({
    analysis,
    raw: tabs,
    setup,
    soFar,
    changes: opened.changes ?? [],
    known: knownTabs(analysis.readings, numbered),
    now: (opened.now ?? Date.parse('2018-01-03T09:30Z')) as number,
    sender: {
      running: false,
      address: opened.owner ?? 'owner@example.com',
      you: opened.you ?? opened.owner ?? 'owner@example.com',
      confirmed: [],
      decided: false,
      origin: 'unknown',
    },
    shared: opened.shared ?? [],
    language,
  });
}
