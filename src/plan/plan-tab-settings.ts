import type { Cell } from '../engine/cell';
import type { Sentence } from '../engine/sentence';
import type { Zone } from '../engine/zone';
import type { OpeningHours, Plan, Thresholds } from './plan';
import { cellClock, cellMonthDay, cellText } from './plan-cell';
import { type Setting, settings, settingText, shows } from './plan-tab-labels';
import { isBlankCell } from './plan-tab-sections';
import { fiscalStartReader, languages, openingHoursReader, periodReader } from './read-plan';
import { oneOf } from './read-value';
import { wordFrom } from './words';
import { weekdays } from './working-days';

/** A value stands in the third column, or in an empty one beside it, where people may have typed it. */
const LAST_VALUE_COLUMN = 3;

/** The settings of the plan tab, label beside value; what cannot be read is named. */
export function readSettings(rows: Cell[][], zone: Zone): { plan: Plan; asOf: string; problems: Sentence[] } {
  const found = new Map<Setting, Cell>();
  for (const row of rows) {
    const setting = settings.find((name) => shows(row[0], settingText(name)));
    const value = row.slice(1, LAST_VALUE_COLUMN + 1).find((cell) => !isBlankCell(cell));
    if (setting && value !== undefined) found.set(setting, value);
  }
  const problems: Sentence[] = [];
  const text = (setting: Setting): string | undefined =>
    found.has(setting) ? cellText(found.get(setting), zone) : undefined;
  const read = <T>(
    setting: Setting,
    value: string | undefined,
    reader: (placed: { value: unknown; at: string }, problems: Sentence[]) => T | undefined,
  ): T | undefined => (value === undefined ? undefined : reader({ value, at: label(setting) }, problems));
  const label = (setting: Setting): string => String(rows.find((row) => shows(row[0], settingText(setting)))?.[0]);

  const period = text('period');
  const weekStart = text('week_start');
  const language = text('language');
  const plan: Plan = {
    company: text('company'),
    objective: text('objective'),
    period: read('period', period && (wordFrom(period, ['all', 'month', 'quarter', 'year']) ?? period), periodReader),
    language: read('language', language && (wordFrom(language, languages) ?? language), oneOf(languages)),
    weekStart: read('week_start', weekStart && (wordFrom(weekStart, weekdays) ?? weekStart), oneOf(weekdays)),
    fiscalYearStart: found.has('fiscal_start')
      ? read('fiscal_start', cellMonthDay(found.get('fiscal_start'), zone), fiscalStartReader)
      : undefined,
    openingHours: hoursFrom(found, zone, problems),
    thresholds: thresholdsFrom(found),
  };
  return { plan: withoutBlanks(plan), asOf: text('as_of') ?? '', problems };
}

function hoursFrom(found: Map<Setting, Cell>, zone: Zone, problems: Sentence[]): OpeningHours | undefined {
  if (!found.has('open_days') && !found.has('opens') && !found.has('closes') && !found.has('holidays'))
    return undefined;
  const holidays = cellText(found.get('holidays'), zone)
    .split(/[,;\s]+/)
    .filter((day) => day !== '');
  // Days without hours are open around the clock: hours that nobody named are not made up.
  const value: Record<string, unknown> = {
    days: cellText(found.get('open_days'), zone) || 'mon-fri',
    opens: cellClock(found.get('opens'), zone) || '00:00',
    closes: cellClock(found.get('closes'), zone) || '24:00',
  };
  if (holidays.length > 0) value.holidays = holidays;
  return openingHoursReader({ value, at: String(value.days) }, problems);
}

function thresholdsFrom(found: Map<Setting, Cell>): Thresholds | undefined {
  const names = { on_track: 'onTrack', at_risk: 'atRisk', quiet: 'quiet' } as const;
  const thresholds: Thresholds = {};
  for (const setting of ['on_track', 'at_risk', 'quiet'] as const) {
    const value = found.get(setting);
    if (typeof value === 'number') thresholds[names[setting]] = value;
  }
  return Object.keys(thresholds).length > 0 ? thresholds : undefined;
}

function withoutBlanks(plan: Plan): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as Plan;
}
