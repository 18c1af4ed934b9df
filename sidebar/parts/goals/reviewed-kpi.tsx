import { Fragment } from 'preact';
import type { PickedKpi } from '../../../src/wizard/setup/setup';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { keyOf } from '../../state/key';
import { ChangeLink } from '../form/change-link';
import { reportText } from '../reports/report-text';
import { lettersText } from './letters-text';
import { titleOf, viewOfPick } from './shown-pick';

/** A KPI of the plan in a few lines. */
export function ReviewedKpi({ kpi }: { kpi: PickedKpi }) {
  const { state, view, words } = useSetup();
  const variant = viewOfPick(kpi, view);
  const check = state.checks?.goals[keyOf(kpi)];
  const title = titleOf(kpi, view, words);
  const met = (check?.smart ?? []).filter((letter) => letter.met).map(({ letter }) => letter);
  return (
    <div class="card">
      <div class="head">
        <h2>{title}</h2>
        <span class="value">{variant?.value || words.no_number}</span>
      </div>
      <p class="quiet">{variant?.formula}</p>
      <dl>
        <dt>{words.target}</dt>
        <dd>
          {check?.understood || words.none}
          {check?.understood && ` · ${lettersText(met, words)}`}{' '}
          <ChangeLink step="goals" about={`${title}, ${words.target}`} />
          {check?.doubt && <span class="doubt">{check.doubt}</span>}
        </dd>
        {view.toCome.map(
          ({ period, title }) =>
            check?.later[period]?.understood && (
              <Fragment key={period}>
                <dt>{filled(words.target_of, { period: title })}</dt>
                <dd>{check.later[period].understood}</dd>
              </Fragment>
            ),
        )}
        <dt>{words.owner}</dt>
        <dd>
          {kpi.owner.trim() || words.none} <ChangeLink step="owners" about={`${title}, ${words.owner}`} />
        </dd>
        <dt>{words.report}</dt>
        <dd>
          {reportText(kpi, view.reportDates, words)} <ChangeLink step="reports" about={`${title}, ${words.report}`} />
        </dd>
      </dl>
    </div>
  );
}
