import { isoDay } from '../engine/day';
import { isSentence } from '../engine/evaluate';
import type { Figures } from '../engine/figures';
import type { Sentence } from '../engine/sentence';
import { wilsonInterval } from '../statistics/wilson';
import { tables } from '../tables/tables';
import type { Asked } from './ask';
import { bulkImports } from './bulk-imports';

/** A rate over fewer than this says little. */
const FEW = 10;

/** What ought to be said beside a figure: which tab it comes from, which stand-in it uses, how sure it is. */
export function notesOf(asked: Asked, figures: Figures): Sentence[] {
  const { evaluation, variant, kpi, period, formula } = asked;
  if (isSentence(evaluation)) return [];
  const notes: Sentence[] = [];
  const main = evaluation.parts[0]?.table;
  if (main && variant.oneOf.length > 1) notes.push({ text: 'note_from', values: { table: tables[main.table].title } });
  if (period.from !== null && (variant.span ?? kpi.span) !== 'all') {
    notes.push({ text: 'note_period', values: { from: isoDay(period.from), to: isoDay(period.to - 1) } });
  }
  const text = JSON.stringify(formula);
  const uses = (field: string): boolean => text.includes(`"${field}"`);
  if (main?.table === 'deals') {
    const { columns, joins } = main;
    if (uses('value') && !columns.amount && columns.value) notes.push({ text: 'note_expected_amount' });
    const onlyExpected = columns.expectedCloseOn && !columns.closedOn && !columns.wonOn && !columns.lostOn;
    if (uses('closed') && onlyExpected) notes.push({ text: 'note_expected_close' });
    if (uses('created') && joins?.some(({ fields }) => fields.includes('created')))
      notes.push({ text: 'note_created_from_lead' });
  }
  if (main?.table === 'leads' && uses('responded') && main.joins?.some(({ fields }) => fields.includes('responded'))) {
    notes.push({ text: 'note_response_from_activities' });
  }
  const byPurchases = main?.table === 'orders' || main?.table === 'deals';
  if (byPurchases && (uses('isUpsell') || uses('isCrossSell'))) notes.push({ text: 'note_by_purchases' });
  notes.push(...evaluation.notes, ...(figures.notes ?? []));
  const early = figures.extra.wonBeforeCreated;
  if (early > 0) notes.push({ text: 'note_won_before_created', values: { count: early } });
  if (kpi.id === 'churn' && asked.variantName === 'article') notes.push({ text: 'note_article_churn' });
  if (kpi.id === 'mrr' && figures.n === 0)
    notes.push({ text: 'note_export_edge', values: { day: isoDay(period.to - 1) } });
  if (kpi.id === 'new_leads') notes.push(...bulkImports(evaluation.parts[0]));
  const few = fewNote(asked, figures);
  if (few) notes.push(few);
  return notes;
}

/** Wilson's interval beside a rate that rests on few. */
function fewNote({ kpi, variant, formula }: Asked, { value, n, top, bottom }: Figures): Sentence | null {
  const isRate = (variant.unit ?? kpi.unit) === 'ratio' && (formula?.shape === 'rows' || formula?.shape === 'cohort');
  if (!isRate || value === null || n >= FEW || bottom !== n || top === null) return null;
  const { low, high } = wilsonInterval(top, n);
  return { text: 'note_few', values: { n, low: Math.round(low * 100), high: Math.round(high * 100) } };
}
