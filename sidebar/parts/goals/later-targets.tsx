import type { PickedKpi } from '../../../src/wizard/setup/setup';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { keyOf } from '../../state/key';
import { Fold } from '../form/fold';
import { TextField } from '../form/text-field';

/** The targets of periods to come: one field each, and those that the plan has for other days. */
export function LaterTargets({ kpi, unit }: { kpi: PickedKpi; unit: string }) {
  const { state, setup, view, words, dispatch } = useSetup();
  const key = keyOf(kpi);
  const { later = {} } = kpi;
  const proposal = view.goalProposals[key];
  const checks = state.checks?.goals[key]?.later ?? {};
  const periods = view.toCome.filter(({ period, offered }) => offered || period in later);
  if (periods.length === 0) return null;
  const count = Object.values(later).filter((text) => text.trim() !== '').length;
  const title = count === 0 ? words.later_targets : `${words.later_targets} · ${filled(words.later_count, { count })}`;
  return (
    <Fold title={title} open={kpi.shown.later !== undefined || view.over[setup.period] !== undefined}>
      <p class="quiet">{words.later_hint}</p>
      {periods.map(({ period, title }, index) => (
        <TextField
          key={period}
          label={filled(words.target_of, { period: title })}
          value={later[period] ?? ''}
          onText={(text) => dispatch({ type: 'type later target', key, period, text })}
          mode="decimal"
          unit={unit}
          hint={words.optional}
          problem={checks[period]?.problem}
        >
          {checks[period]?.understood && filled(words.read_as, { value: checks[period].understood })}
          {checks[period]?.doubt && <span class="doubt">{checks[period].doubt}</span>}
          {index === 0 && proposal && (
            <button
              type="button"
              class="link"
              onClick={() => dispatch({ type: 'type later target', key, period, text: proposal.typed })}
            >
              {filled(words.use_proposal, { proposal: proposal.says })}
            </button>
          )}
        </TextField>
      ))}
    </Fold>
  );
}
