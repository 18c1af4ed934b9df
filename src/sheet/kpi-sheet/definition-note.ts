import type { Language } from '../../base/language';
import type { KpiResult } from '../../engine/result';
import { declaredVariant, wayOf } from '../../kpis/declaration/slice';
import { withSlice } from '../../plan/kpi-name';
import { daysOf, type KpiFacts } from '../../scorecard/kpi-facts';
import { say, sayNumber } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';

/** What a number is: the note on its cell. Definition, variant, period, the line, and every row used or left out. */
export function definitionNote(facts: KpiFacts, language: Language): string {
  const { kpi, variant, result } = facts;
  const told = (sentence: Sentence): string => say(sentence, language);
  const { counted, only } = wayOf(variant);
  const described = declaredVariant(kpi, variant);
  const lines = [
    kpi.purpose[language],
    described
      ? `${kpi.title[language]} = ${described.title[language]} (${withSlice(counted, only, language)})`
      : kpi.title[language],
    described?.note?.[language] ?? '',
    periodLine(result, told),
    divisionLine(result, language),
    ...result.rows.flatMap((account) => {
      const leftOut = account.leftOut.filter(({ rows }) => rows > 0);
      const all = account.used + leftOut.reduce((total, { rows }) => total + rows, 0);
      const used = told({ text: 'sheet_note_rows', values: { tab: account.tab, used: account.used, all } });
      return [
        used,
        ...leftOut.map(({ rows, reason }) => `– ${told({ text: 'sheet_note_left_out', values: { rows, reason } })}`),
      ];
    }),
    result.reason === null ? '' : told(result.reason),
    ...result.notes.map(told),
    ...previousLines(facts, language),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function periodLine({ period }: KpiResult, told: (sentence: Sentence) => string): string {
  const { from, to } = daysOf(period);
  return from === null
    ? told({ text: 'sheet_note_until', values: { to } })
    : told({ text: 'sheet_note_period', values: { from, to } });
}

function divisionLine({ value, top, bottom }: KpiResult, language: Language): string {
  if (value === null || top === null || bottom === null) return '';
  return `${sayNumber(top, language)} ÷ ${sayNumber(bottom, language)}`;
}

/** What the number is compared with. */
function previousLines({ previous }: KpiFacts, language: Language): string[] {
  if (!previous) return [];
  const told = (sentence: Sentence): string => say(sentence, language);
  const period = periodLine(previous, told);
  const line = divisionLine(previous, language);
  const parts = [period, line, previous.reason ? told(previous.reason) : ''].filter((part) => part !== '');
  return [told({ text: 'sheet_note_previous', values: { what: parts.join('; ') } })];
}
