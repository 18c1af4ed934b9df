import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../base/day';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { declaredVariant, variantOf, wayOf } from '../../kpis/declaration/slice';
import { traitOf } from '../../kpis/declaration/traits';
import { playersOf } from '../../kpis/roles';
import { kpiTitle } from '../../plan/kpi-name';
import { isFlagColumn, isNumberColumn } from '../../tables/table';
import { dayInWords } from '../../texts/day-text';
import { asDeclared, type Sentence } from '../../texts/sentence';

/**
 * Why periods up to a day cannot be compared by a figure that waits for how things end: the later one has had less time, and
 * what is open in it may yet end well. Null where it has had enough: as many days as the way to count gives each thing, or as
 * the longest conversion took.
 */
export function unsettled(
  analysis: Analysis,
  { id, variant }: { id: KpiId; variant: string },
  to: Day,
): Sentence | null {
  const kpi = kpiOf(id);
  if (traitOf(kpi, variant, 'matures') !== 'as each ends') return null;
  const isOfLeads = playersOf('leads converted').some((one) => one.id === id);
  const days = declaredVariant(kpi, variant)?.settlesIn ?? (isOfLeads ? longestConversion(analysis) : null);
  if (days !== null && to + days <= analysis.asOf + 1) return null;
  const [sooner] = Object.entries(kpi.variants).flatMap(([counted, { settlesIn }]) => {
    const way = variantOf({ counted, only: wayOf(variant).only });
    return settlesIn === undefined || analysis.result(id, way).value === null ? [] : [{ way, settlesIn }];
  });
  if (!sooner) return { text: 'why_not_mature' };
  const figure = asDeclared({ en: kpiTitle(kpi, sooner.way, 'en'), nl: kpiTitle(kpi, sooner.way, 'nl') });
  return { text: 'why_not_settled', values: { figure, day: dayInWords(analysis.asOf - sooner.settlesIn) } };
}

/** The most days from a lead to a customer; null where that is not known of each who became one. */
function longestConversion({ tables: { leads } }: Analysis): number | null {
  const { daysToConvert, isConverted } = leads?.columns ?? {};
  if (!isNumberColumn(daysToConvert) || !isFlagColumn(isConverted)) return null;
  let longest = 0;
  for (let row = 0; row < isConverted.values.length; row++) {
    if (leads?.leftOut[row] !== 0 || isConverted.values[row] !== 2) continue;
    // What is no number is not known.
    longest = Math.max(longest, daysToConvert.values[row]);
  }
  return Number.isNaN(longest) ? null : longest;
}
