import type { PickedKpi, TypedReport } from '../../../src/wizard/setup/setup';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { keyOf } from '../../state/key';
import { ChoiceField } from '../form/choice-field';
import { TextField } from '../form/text-field';

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  title: `${String(hour).padStart(2, '0')}:00`,
}));

/** The report of one KPI, with the first dates on which it comes. */
export function ReportForm({ kpi }: { kpi: PickedKpi }) {
  const { state, setup, view, words, dispatch } = useSetup();
  const key = keyOf(kpi);
  const { report } = kpi;
  const { cadence } = report;
  const { often, begun, today, later, counted } = view.reportDates;
  const dates = cadence === '' ? [] : (report.hour > begun ? today : later)[cadence];
  const change = (changed: Partial<TypedReport>): void => dispatch({ type: 'change report', key, report: changed });
  return (
    <>
      <div class="pair">
        <ChoiceField
          label={words.cadence}
          value={cadence}
          options={[
            { value: '', title: words.cadence_none },
            ...Object.entries(often).map(([value, title]) => ({ value, title })),
          ]}
          onChoose={(value) => change({ cadence: value as TypedReport['cadence'] })}
        />
        {cadence !== '' && (
          <ChoiceField
            label={words.at_hour}
            value={String(report.hour)}
            options={hours}
            onChoose={(value) => change({ hour: Number(value) })}
          />
        )}
      </div>
      {cadence !== '' && (
        <>
          <p class="quiet">{filled(words.first_dates, { dates: dates.join(', '), zone: view.timeZone })}</p>
          {counted[cadence] && <p class="quiet">{filled(words.weeks_counted, { first: counted[cadence] })}</p>}
          <TextField
            label={words.report_name}
            hint={words.report_name_hint}
            value={report.name}
            onText={(name) => change({ name })}
          />
          <TextField
            label={words.recipients}
            hint={words.recipients_hint}
            mode="email"
            value={report.recipients}
            onText={(recipients) => change({ recipients })}
            problem={state.checks?.recipients[key]}
          />
        </>
      )}
      {setup.picked.length > 1 && (
        <p>
          <button type="button" class="link" onClick={() => dispatch({ type: 'report for all', report })}>
            {words.for_all}
          </button>
        </p>
      )}
    </>
  );
}
