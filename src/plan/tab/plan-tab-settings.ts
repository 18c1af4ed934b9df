import type { Cell } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import { weekdays } from '../../base/weekday';
import type { Zone } from '../../base/zone';
import { type DimensionId, dimensionOf } from '../../dimensions';
import { usualLimits } from '../../dimensions/deals/cycle-band';
import { asDeclared, type Sentence } from '../../texts/sentence';
import { breakdownNamed, breakdownOf, breakdowns } from '../breakdown';
import { periodKinds } from '../calendar/periods';
import { openDaysText } from '../calendar/working-days';
import type { OpeningHours, Plan, Thresholds } from '../plan';
import { cycleBandsReader, isMonthDay, languages, openDaysReader } from '../read-plan';
import { number as bytesReader, clock, type Reader, textThat } from '../read-value';
import { sourcesReader } from '../sources';
import { type Word, wordFrom, wordSentence } from '../words';
import { cellClock, cellDay, cellMonthDay, cellText } from './plan-cell';
import { type Setting, settings, settingText, shows } from './plan-tab-labels';
import { isBlankCell, type SectionRow } from './plan-tab-sections';
import { daysSentence, listedDays, typedDays, typedSpan } from './typed-days';
import { choiceOf, isShare, type UnreadableCell } from './unreadable-cell';

/** A value stands in the third column, or in an empty one beside it, where people may have typed it. */
const LAST_VALUE_COLUMN = 3;

/** As a cell says it. */
const monthDayReader = textThat(isMonthDay, { text: 'expects_month_day' });

/** What stands beside a setting's label. */
interface Typed {
  cell: Cell;
  /** `C4` */
  place: string;
}

export interface ReadSettings {
  plan: Plan;
  asOf: string;
  problems: UnreadableCell[];
  /** Cells that cannot be read, by setting. */
  unread: Record<string, Cell>;
}

/** The settings of the plan tab, label beside value; what cannot be read is named. */
export function readSettings(rows: SectionRow[], zone: Zone): ReadSettings {
  const found = new Map<Setting, Typed>();
  for (const { row, cells } of rows) {
    const setting = settings.find((name) => shows(cells[0], settingText(name)));
    const column = cells.slice(0, LAST_VALUE_COLUMN + 1).findIndex((cell, at) => at > 0 && !isBlankCell(cell));
    if (setting && column > 0) found.set(setting, { cell: cells[column], place: cellAddress(column, row) });
  }
  const problems: UnreadableCell[] = [];
  const unread: Record<string, Cell> = {};
  const text = (setting: Setting): string | undefined =>
    found.has(setting) ? cellText(found.get(setting)?.cell ?? '', zone) : undefined;
  /** Leaves a cell as it is, and names what counts in its place. */
  const fails = (setting: Setting, expected: Sentence, value: Sentence | string): undefined => {
    const { cell, place } = found.get(setting) as Typed;
    unread[setting] = cell;
    const what: Sentence = { text: settingText(setting) };
    const until: Sentence = { text: 'until_counts', values: { value } };
    problems.push({ cell: place, what, typed: cellText(cell, zone), expected, until });
    return undefined;
  };
  const read = <Value>(
    setting: Setting,
    value: Cell | undefined,
    reader: Reader<Value>,
    usual: Sentence | string,
  ): Value | undefined => {
    const wrong: Sentence[] = [];
    const accepted = value === undefined ? undefined : reader({ value, at: '' }, wrong);
    return wrong.length === 0 ? accepted : fails(setting, wrong[0].values?.expected as Sentence, usual);
  };
  const chosen = <Known extends Word>(
    setting: Setting,
    words: readonly Known[],
    usual: Sentence,
  ): Known | undefined => {
    const typed = text(setting);
    if (typed === undefined) return undefined;
    return wordFrom(typed, words) ?? fails(setting, choiceOf(words.map(wordSentence)), usual);
  };

  const period = text('period');
  const plan: Plan = {
    company: text('company'),
    objective: text('objective'),
    period:
      period === undefined
        ? undefined
        : (wordFrom(period, periodKinds) ??
          typedSpan(period) ??
          fails('period', { text: 'expects_period_cell' }, wordSentence('all'))),
    language: chosen('language', languages, { text: 'usual_language' }),
    weekStart: chosen('week_start', weekdays, wordSentence('monday')),
    fiscalYearStart: read(
      'fiscal_start',
      found.has('fiscal_start') ? cellMonthDay(found.get('fiscal_start')?.cell ?? '', zone) : undefined,
      monthDayReader,
      { text: 'usual_fiscal' },
    ),
    openingHours: openingHours(),
    thresholds: thresholds(),
    breakdown: breakdown(),
    cycleBands: read('cycle_bands', text('cycle_bands'), cycleBandsReader, usualLimits),
    sources: read('sources', text('sources'), sourcesReader, { text: 'usual_elsewhere' }),
    maximumBytesBilled: read('maximum_bytes', found.get('maximum_bytes')?.cell, bytesReader, {
      text: 'usual_elsewhere',
    }),
  };
  return { plan: withoutBlanks(plan), asOf: cellDay(found.get('as_of')?.cell ?? '', zone), problems, unread };

  /** Days without hours are open around the clock: hours that nobody named are not made up. */
  function openingHours(): OpeningHours | undefined {
    const time = (setting: 'opens' | 'closes', usual: string): string | undefined =>
      read(setting, found.has(setting) ? cellClock(found.get(setting)?.cell ?? '', zone) : undefined, clock, usual);
    const typedDays = read('open_days', text('open_days'), openDaysReader, { text: 'usual_days' });
    const days = typedDays && openDaysText(typedDays, 'en');
    const opens = time('opens', '00:00');
    let closes = time('closes', '24:00');
    if (closes !== undefined && (opens ?? '00:00') >= closes) {
      closes = fails('closes', { text: 'expects_opens_first' }, '24:00');
    }
    const holidays = holidaysFrom();
    if ([days, opens, closes, holidays].every((part) => part === undefined)) return undefined;
    const hours: OpeningHours = { days: days ?? 'mon-fri', opens: opens ?? '00:00', closes: closes ?? '24:00' };
    return holidays ? { ...hours, holidays } : hours;
  }

  function holidaysFrom(): string[] | undefined {
    const typed = listedDays(text('holidays') ?? '');
    const days = typedDays(typed).filter((day): day is string => day !== null);
    if (days.length < typed.length) {
      fails(
        'holidays',
        { text: 'plan_help_holidays' },
        days.length > 0 ? daysSentence(days) : { text: 'usual_holidays' },
      );
    }
    return days.length > 0 ? days : undefined;
  }

  function breakdown(): DimensionId | undefined {
    const typed = text('breakdown');
    if (typed === undefined) return undefined;
    const titles = breakdowns.map((id): Sentence => asDeclared(dimensionOf(id).title));
    return (
      breakdownNamed(typed) ?? fails('breakdown', choiceOf(titles), asDeclared(dimensionOf(breakdownOf({})).title))
    );
  }

  function thresholds(): Thresholds | undefined {
    const names = { on_track: 'onTrack', at_risk: 'atRisk', quiet: 'quiet' } as const;
    const typed: Thresholds = {};
    for (const setting of ['on_track', 'at_risk', 'quiet'] as const) {
      const cell = found.get(setting)?.cell;
      if (cell === undefined) continue;
      if (isShare(cell)) typed[names[setting]] = cell;
      else fails(setting, { text: 'expects_share' }, { text: 'usual_threshold' });
    }
    return Object.keys(typed).length > 0 ? typed : undefined;
  }
}

/** 0.85 → 85% */
export function shareText(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function withoutBlanks(plan: Plan): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as Plan;
}
