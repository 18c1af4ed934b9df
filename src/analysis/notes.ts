import type { Figures } from '../engine/figures';
import { fieldsOf } from '../engine/formula/fields';
import type { Formula } from '../engine/formula/formula';
import type { Parts } from '../engine/rows/parts';
import type { NoteBeside } from '../kpis/declaration/declare';
import { traitOf } from '../kpis/declaration/traits';
import type { Table } from '../tables/table';
import { tables } from '../tables/tables';
import { dayInWords } from '../texts/day-text';
import { isSentence, type Sentence } from '../texts/sentence';
import type { Asked } from './ask';
import { rateInterval } from './rate-interval';
import { bulkImports } from './reach/bulk-imports';

/** A rate over fewer than this says little. */
const FEW = 10;

/** What ought to be said beside a figure: which tab it comes from, which stand-in it uses, how sure it is. */
export function notesOf(asked: Asked, figures: Figures): Sentence[] {
  const { evaluation, variantName, variant, kpi, period, formula } = asked;
  if (isSentence(evaluation) || formula === null) return [];
  const notes: Sentence[] = standInNotes(figures);
  const main = evaluation.parts[0];
  if (main && variant.oneOf.length > 1)
    notes.push({ text: 'note_from', values: { table: tables[main.table.table].title } });
  if (main && period.from === null && isUndated(formula, main.table)) notes.push({ text: 'note_undated' });
  if (period.from !== null && traitOf(kpi, variantName, 'span') !== 'all') {
    notes.push({ text: 'note_period', values: { from: dayInWords(period.from), to: dayInWords(period.to - 1) } });
  }
  const fields = fieldsOf(formula);
  for (const { fields: stoodIn, says } of main?.table.standIns ?? [])
    if (stoodIn.some((field) => fields.has(field))) notes.push(says);
  // What the inputs of a figure say alike is said once.
  notes.push(...new Map(evaluation.notes.map((note) => [note.text, note])).values(), ...(figures.notes ?? []));
  if (main)
    for (const note of [...(kpi.notes ?? []), ...(variant.notes ?? [])])
      notes.push(...declaredNote(note, { main, figures, lastDay: period.to - 1 }));
  const few = fewNote(asked, figures);
  if (few) notes.push(few);
  return notes;
}

/** True for rows that would belong to a period by a date that their tab does not tell. */
function isUndated(formula: Formula, { columns }: Table): boolean {
  const date = 'rows' in formula ? formula.rows.date : null;
  return date !== null && columns[date]?.type !== 'date';
}

/** Says that a figure stands in for the one asked for, where it does. */
export function standInNotes({ standsIn }: Pick<Figures, 'standsIn'>): Sentence[] {
  return standsIn ? [{ text: 'note_stands_in', values: { why: standsIn } }] : [];
}

interface Answer {
  /** The rows counted first. */
  main: Parts;
  figures: Figures;
  lastDay: number;
}

/** What a KPI says beside its answer, where it has to. */
function declaredNote(note: NoteBeside, { main, figures, lastDay }: Answer): Sentence[] {
  if ('finds' in note) return bulkImports(main);
  const text = note.says;
  if ('whenFigure' in note) {
    const count = figures.extra[note.whenFigure] ?? 0;
    return count > 0 ? [{ text, values: { count } }] : [];
  }
  if ('whenNothing' in note) return figures.n === 0 ? [{ text, values: { day: dayInWords(lastDay) } }] : [];
  if ('withoutColumn' in note)
    return main.table.columns[note.withoutColumn] ? [] : [main.table.unread[note.withoutColumn] ?? { text }];
  return [{ text }];
}

/** Wilson's interval beside a rate that rests on few. */
function fewNote(asked: Asked, figures: Figures): Sentence | null {
  const interval = figures.n < FEW ? rateInterval(asked, figures) : null;
  if (!interval) return null;
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(share * 100));
  return { text: 'note_few', values: { n: figures.n, low, high } };
}
