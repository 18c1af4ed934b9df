import type { TabView } from '../../../src/wizard/tabs-view';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { counted } from '../counted';
import { ChoiceField } from '../form/choice-field';
import { Fold } from '../form/fold';
import { answerTo } from './answer-to';
import { ColumnRows } from './column-rows';
import { ProblemList } from './problem-list';

const NOT_DATA = 'not data';

/** One raw tab: what it holds, its columns with a sample, and what is wrong in it; all of it can be corrected. */
export function TabCard({ tab }: { tab: TabView }) {
  const { state, setup, view, words, dispatch } = useSetup();
  const said = setup.answers.find(({ tab: name, column }) => name === tab.name && column === '');
  const isTable = (answer: string): boolean => answer === NOT_DATA || view.tables.some(({ table }) => table === answer);
  const table = said && isTable(said.answer) ? said.answer : (tab.table ?? NOT_DATA);
  const { problems, notes } = tab;
  const open = tab.questions.filter((question) => !answerTo(question, setup.answers));
  // The plan says what such a table holds.
  const liesElsewhere = Object.values(view.sources ?? {}).includes(tab.name);
  const title = (
    <>
      <strong>{tab.name}</strong>
      {tab.table !== null && (
        <span class="quiet">
          {' '}
          {tab.title} · {filled(words.rows, { count: counted(tab.rows, state.language) })} · {words[tab.sure]}
        </span>
      )}
      {open.length > 0 && <span class="tag">{filled(words.open_questions, { count: open.length })}</span>}
      {problems.length > 0 && <span class="tag">{filled(words.problem_count, { count: problems.length })}</span>}
    </>
  );
  return (
    <Fold title={title}>
      {!liesElsewhere && (
        <ChoiceField
          label={words.this_tab_holds}
          value={table}
          options={[
            ...view.tables.map((one) => ({ value: one.table, title: one.title })),
            { value: NOT_DATA, title: words.not_data },
          ]}
          onChoose={(answer) => dispatch({ type: 'answer', answer: { tab: tab.name, column: '', answer } })}
        />
      )}
      {problems.length > 0 && (
        <>
          <h3>{words.problems}</h3>
          <ProblemList problems={problems} />
        </>
      )}
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      {tab.columns.some(({ field }) => field !== null) && <h3>{words.columns}</h3>}
      <ColumnRows tab={tab} />
    </Fold>
  );
}
