import { filled } from '../filled';
import { Fold } from '../parts/form/fold';
import { titleOf } from '../parts/goals/shown-pick';
import { OwnReports } from '../parts/reports/own-reports';
import { ReportForm } from '../parts/reports/report-form';
import { reportText } from '../parts/reports/report-text';
import { useSetup } from '../sidebar';
import { keyOf } from '../state/key';
import { isSameAddress } from '../state/same-address';

/** Per KPI which report, how often and to whom; addresses outside the sender's domain are confirmed. */
export function ReportsStep() {
  const { state, setup, view, words, dispatch } = useSetup();
  const outside = state.checks?.outside ?? [];
  const sender = view.sender || words.nobody_known;
  return (
    <>
      <p>{words.reports_lead}</p>
      <OwnReports />
      {setup.picked.map((kpi, index) => {
        const title = (
          <>
            <strong>{titleOf(kpi, view, words)}</strong>
            <span class="quiet"> {reportText(kpi, view.reportDates, words)}</span>
          </>
        );
        return (
          <Fold key={keyOf(kpi)} title={title} open={index === 0}>
            <ReportForm kpi={kpi} />
          </Fold>
        );
      })}
      <div aria-live="polite">
        {outside.length > 0 && (
          <fieldset class="notice warns">
            <legend class="hidden">{words.outside_legend}</legend>
            <p>{filled(words.outside_lead, { sender })}</p>
            {view.asks && <p>{filled(words.outside_asks, { sender })}</p>}
            {outside.map(({ address }) => (
              <label key={address} class="check">
                <input
                  type="checkbox"
                  checked={setup.confirmed.some((one) => isSameAddress(one, address))}
                  onChange={(event) =>
                    dispatch({ type: 'confirm address', address, confirmed: event.currentTarget.checked })
                  }
                />
                {filled(words.outside_yes, { address })}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </>
  );
}
