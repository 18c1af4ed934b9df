import type { SourceView } from '../../../src/app/sources/asked-of-big-query';
import type { SourceTable } from '../../../src/plan/sources';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { counted } from '../counted';
import { ChoiceField } from '../form/choice-field';
import { ColumnRows } from '../tabs/column-rows';
import { QuestionCard } from '../tabs/question-card';
import { sourceWords } from './texts';

/** A table in BigQuery before it is used: what it was recognised as, its columns with a sample, and what is to be asked. */
export function SourceCard({
  looked,
  onLook,
  onUse,
}: {
  looked: SourceView;
  onLook: (table: SourceTable) => void;
  onUse: (table: SourceTable) => void;
}) {
  const { state, setup, view, words } = useSetup();
  const said = sourceWords(state.language);
  const { rows, columns, questions, notes, tables } = looked;
  // Another of its kind has no rows that may leave the spreadsheet.
  const table = tables.find((one) => one === looked.table) ?? null;
  const options = view.tables.filter((one) => tables.some((name) => name === one.table));
  const title = options.find((one) => one.table === table)?.title ?? '';
  const tab = { ...looked, rows: rows ?? 0 };
  return (
    <div class="card">
      <p class="quiet">
        {rows !== null && `${filled(words.rows, { count: counted(rows, state.language) })} · `}
        {notes.join('. ')}.
      </p>
      <ChoiceField
        label={said.holds}
        value={table ?? ''}
        options={[
          ...(table === null ? [{ value: '', title: said.unknown }] : []),
          ...options.map((one) => ({ value: one.table, title: one.title })),
        ]}
        onChoose={(chosen) => onLook(chosen as SourceTable)}
      />
      {table !== null && (
        <p>
          <button type="button" class="small primary" onClick={() => onUse(table)}>
            {filled(said.use, { table: title })}
          </button>
        </p>
      )}
      {columns.some(({ field }) => field !== null) && <p class="quiet">{said.from_sample}</p>}
      {questions.map((question) => (
        <QuestionCard key={question.column + question.value} question={question} answers={setup.answers} />
      ))}
      <ColumnRows tab={tab} />
    </div>
  );
}
