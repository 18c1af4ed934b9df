import { filled } from '../filled';
import { Fold } from '../parts/form/fold';
import { GoalForm } from '../parts/goals/goal-form';
import { lettersText } from '../parts/goals/letters-text';
import { titleOf } from '../parts/goals/shown-pick';
import { useSetup } from '../sidebar';
import { keyOf } from '../state/key';

/** A number to reach per KPI, by when, and what is to be said about it. */
export function GoalsStep() {
  const { state, setup, view, words } = useSetup();
  const period = view.periods.find((one) => one.period === setup.period)?.title ?? '';
  return (
    <>
      <p>{words.goals_lead}</p>
      <p class="quiet">
        {words.period}: {period}
      </p>
      {view.over[setup.period] && <p class="notice warns">{view.over[setup.period]}</p>}
      {setup.picked.map((kpi, index) => {
        const key = keyOf(kpi);
        const check = state.checks?.goals[key];
        const met = (check?.smart ?? []).filter((letter) => letter.met).map(({ letter }) => letter);
        const title = (
          <>
            <strong>{titleOf(kpi, view, words)}</strong>
            <span class="quiet">
              {' '}
              {check?.understood ? filled(words.target_is, { value: check.understood }) : words.no_target}
              {met.length > 0 && ` · ${lettersText(met, words)}`}
            </span>
          </>
        );
        return (
          <Fold key={key} title={title} open={index === 0}>
            <GoalForm kpi={kpi} />
          </Fold>
        );
      })}
    </>
  );
}
