import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import { startMonth } from '../../../dimensions/customers/start-month';
import { kpiOf } from '../../../kpis';
import { playerOf } from '../../../kpis/roles';
import { type CohortMonth, cohortsOf, together } from '../../../questions/cohorts/cohorts';
import { FEW } from '../../../questions/compare';
import { heatOf } from '../../../sheet/cohorts/heat';
import { monthText } from '../../../texts/day-text';
import { say, sayNumber, sayShare } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import type { ReportLine } from '../report-line';
import type { ReportSection } from './waterfall-section';

/** As many months of start, and these months since, as a phone is wide; all of them stand on the tab. */
const MOST_COHORTS = 12;
const SINCE = [0, 1, 2, 3, 6, 9, 12];

/** Who of each month is still a customer, as a heat map, where the report is on customers who stay. */
export function cohortSection(lines: readonly ReportLine[], analysis: Analysis, language: Language): ReportSection[] {
  const aims = kpiOf(playerOf('customers kept since they started').id).serves;
  if (!lines.some(({ facts }) => facts.kpi.serves.some((aim) => aims.includes(aim)))) return [];
  const cohorts = cohortsOf(analysis);
  if (cohorts.length === 0) return [];
  const heading = say({ text: 'cohorts_heading' }, language);
  const all = together(cohorts);
  if (all[0].of < FEW)
    return [{ heading, text: [say({ text: 'cohorts_few', values: { few: FEW } }, language)], rows: [] }];
  const since = SINCE.filter((month) => month < all.length);
  const shown = cohorts.slice(-MOST_COHORTS).map(({ month, months }) => ({ name: monthText(month, language), months }));
  // They add up to more than the months below them, where those are not all.
  const whole: Sentence =
    shown.length === cohorts.length
      ? { text: 'questions_whole' }
      : { text: 'cohorts_all_since', values: { month: monthText(cohorts[0].month, language) } };
  const body = [
    // Beside cohorts of a few people each, all of them together tell; where they are few as well, nothing does.
    { name: say(whole, language), months: all.map((one) => (one.of < FEW ? undefined : one)) },
    ...shown,
  ];
  const cellText = (one: CohortMonth | undefined): string => (one ? sayShare(one.kept / one.of, language, 0) : '');
  const counted = (months: readonly (CohortMonth | undefined)[]): string => sayNumber(months[0]?.of ?? 0, language);
  return [
    {
      heading,
      text: [say({ text: 'cohorts_about', values: { few: FEW } }, language)],
      rows: [
        [startMonth.title[language], 'n', ...since.map(String)],
        ...body.map(({ name, months }) => [name, counted(months), ...since.map((at) => cellText(months[at]))]),
      ],
      colours: body.map(({ months }) => [
        ...[null, null],
        ...since.map((at) => {
          const one = months[at];
          return one ? heatOf(one) : null;
        }),
      ]),
    },
  ];
}
