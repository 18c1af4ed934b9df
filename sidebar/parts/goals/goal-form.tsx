import type { PickedKpi, TypedGoal } from '../../../src/wizard/setup/setup';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { keyOf } from '../../state/key';
import { TextField } from '../form/text-field';
import { HistoryChart } from './history-chart';
import { LaterTargets } from './later-targets';
import { titleOf, viewOfPick } from './shown-pick';
import { SmartLetters } from './smart-letters';

/** The goal of one KPI: its history, the fields, the letters of SMART and what the target takes. */
export function GoalForm({ kpi }: { kpi: PickedKpi }) {
  const { state, view, words, dispatch } = useSetup();
  const key = keyOf(kpi);
  const check = state.checks?.goals[key];
  const known = view.context.kpis.find((one) => keyOf(one) === key);
  const proposal = view.goalProposals[key];
  const unit = known?.unit === 'ratio' ? '%' : known?.unit === 'money' ? (known.currency ?? '') : '';
  const variant = viewOfPick(kpi, view);
  const type = (field: keyof TypedGoal) => (text: string) => dispatch({ type: 'type goal', key, field, text });
  const number = (field: 'target' | 'floor' | 'stretch') => (
    <TextField
      label={words[field]}
      value={kpi.goal[field]}
      onText={type(field)}
      mode="decimal"
      unit={unit}
      hint={field === 'target' ? '' : words.optional}
      problem={check?.problems[field]}
    >
      {field === 'target' && check?.understood && filled(words.read_as, { value: check.understood })}
      {field === 'target' && check?.doubt && <span class="doubt">{check.doubt}</span>}
    </TextField>
  );
  return (
    <>
      <p>
        {words.now}: <strong>{variant?.value || words.no_number}</strong>
      </p>
      <HistoryChart
        title={titleOf(kpi, view, words)}
        months={view.histories[key] ?? []}
        line={check?.line ?? null}
        bars={known?.flow ?? false}
        ripe={known?.ripe ?? false}
      />
      {number('target')}
      {proposal && (
        <p>
          <button type="button" class="link" onClick={() => type('target')(proposal.typed)}>
            {filled(words.use_proposal, { proposal: proposal.says })}
          </button>
        </p>
      )}
      <div class="pair">
        {number('floor')}
        {number('stretch')}
      </div>
      <TextField
        label={words.due}
        type="date"
        value={kpi.goal.due}
        onText={type('due')}
        problem={check?.problems.due}
      />
      <LaterTargets kpi={kpi} unit={unit} />
      <div aria-live="polite">
        {check?.takes && <p class="notice">{check.takes}</p>}
        <SmartLetters letters={check?.smart ?? []} />
      </div>
    </>
  );
}
