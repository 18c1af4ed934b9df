import type { ColumnView, TabView } from '../../../src/wizard/tabs-view';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { ChoiceField } from '../form/choice-field';

const IGNORE = 'ignore';

/** A column of a raw tab: its header, a sample of its values, and what it was taken for. */
export function ColumnRow({ tab, column }: { tab: TabView; column: ColumnView }) {
  const { setup, view, words, dispatch } = useSetup();
  const fields = view.tables.find(({ table }) => table === tab.table)?.fields ?? [];
  const said = setup.answers.find(
    (answer) =>
      answer.tab === tab.name &&
      answer.column === column.header &&
      answer.value === undefined &&
      (answer.answer === IGNORE || fields.some(({ field }) => field === answer.answer)),
  );
  const value = said?.answer ?? column.field ?? IGNORE;
  return (
    <div class="column">
      <div>
        <strong>{column.header}</strong>{' '}
        {column.field !== null && column.sure !== 'sure' && <span class="tag">{words[column.sure]}</span>}
        {said && <span class="tag">{words.corrected}</span>}
      </div>
      <div class="quiet samples">{column.samples.join(' · ')}</div>
      <ChoiceField
        label={filled(words.column_is, { header: column.header })}
        hideLabel
        value={value}
        options={[
          ...fields.map(({ field, title }) => ({ value: field, title })),
          { value: IGNORE, title: words.not_used },
        ]}
        onChoose={(answer) => dispatch({ type: 'answer', answer: { tab: tab.name, column: column.header, answer } })}
      />
    </div>
  );
}
