import { filled } from '../filled';
import { Fold } from '../parts/form/fold';
import { TablesHere } from '../parts/sources/tables-here';
import { GivenAnswers } from '../parts/tabs/given-answers';
import { QuestionCard } from '../parts/tabs/question-card';
import { TabCard } from '../parts/tabs/tab-card';
import { useSetup } from '../sidebar';

/** What was recognised in each raw tab, and the questions that only a person can answer. */
export function TabsStep() {
  const { state, setup, view, words, dispatch } = useSetup();
  const used = view.tabs.filter(({ table }) => table !== null);
  const others = view.tabs.filter(({ table }) => table === null);
  // Those first on which most hangs.
  const questions = view.tabs.flatMap((tab) => tab.questions).sort((one, other) => one.rank - other.rank);
  return (
    <>
      <p>{used.length > 0 ? words.tabs_lead : words.tabs_none}</p>
      {view.changes.length > 0 && (
        <div class="notice">
          <h2>{words.changes}</h2>
          <ul>
            {view.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <div role="status">{state.asksMore && <p class="notice warns">{words.asks_more}</p>}</div>
      <h2>{questions.length > 0 ? words.questions : words.no_questions}</h2>
      {questions.length > 0 && <p class="quiet">{words.skip_question}</p>}
      {questions.map((question) => (
        <QuestionCard
          key={question.tab + question.column + question.value}
          question={question}
          answers={setup.answers}
        />
      ))}
      <GivenAnswers />
      {used.map((tab) => (
        <TabCard key={tab.name} tab={tab} />
      ))}
      {others.length > 0 && (
        <Fold title={filled(words.not_data_tabs, { count: others.length })}>
          {others.map((tab) => (
            <TabCard key={tab.name} tab={tab} />
          ))}
        </Fold>
      )}
      <TablesHere />
      <p>
        <button type="button" class="link" onClick={() => dispatch({ type: 'read again' })}>
          {words.read_again}
        </button>
      </p>
    </>
  );
}
