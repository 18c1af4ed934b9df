import { ChangeLink } from '../parts/form/change-link';
import { ReviewedKpi } from '../parts/goals/reviewed-kpi';
import { ByItself } from '../parts/reports/by-itself';
import { useSetup } from '../sidebar';
import { keyOf } from '../state/key';

/** The whole plan on one page, and what must be mended before it is built. */
export function ReviewStep() {
  const { state, setup, view, words } = useSetup();
  const objective = view.objectives.find((one) => one.objective === setup.objective)?.title ?? setup.objective;
  const problems = state.checks?.problems ?? [];
  const questions = view.tabs.reduce((count, tab) => count + tab.questions.length, 0);
  return (
    <>
      <p>{words.review_lead}</p>
      {problems.length > 0 && (
        <div class="notice bad">
          <h2>{words.mend}</h2>
          <ul>
            {problems.map(({ step, key, says }) => (
              <li key={step + key + says}>
                {says} <ChangeLink step={step} about={says} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl>
        <dt>{words.step_objective}</dt>
        <dd>
          {objective || words.none} <ChangeLink step="objective" about={words.step_objective} />
        </dd>
        <dt>{words.period}</dt>
        <dd>{view.periods.find(({ period }) => period === setup.period)?.title}</dd>
        <dt>{words.step_tabs}</dt>
        <dd>
          {view.tabs
            .filter(({ table }) => table !== null)
            .map(({ name }) => name)
            .join(', ') || words.none}{' '}
          {questions > 0 && <span class="tag">{`${words.questions}: ${questions}`}</span>}{' '}
          <ChangeLink step="tabs" about={words.step_tabs} />
        </dd>
      </dl>
      <ByItself />
      {state.checks?.brake && <p class="notice warns">{state.checks.brake}</p>}
      {setup.picked.map((kpi) => (
        <ReviewedKpi key={keyOf(kpi)} kpi={kpi} />
      ))}
    </>
  );
}
