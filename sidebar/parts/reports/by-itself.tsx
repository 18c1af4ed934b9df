import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { OwnReports } from './own-reports';

/** Whether the sheet goes on by itself once it is built, and to whom reports go then. */
export function ByItself() {
  const { state, setup, view, words, dispatch } = useSetup();
  const reaches = state.checks?.reaches ?? [];
  const mails = reaches.length > 0;
  return (
    <div class="card">
      <label class="check">
        <input
          type="checkbox"
          checked={setup.automatic}
          onChange={(event) => dispatch({ type: 'automatic', on: event.currentTarget.checked })}
        />
        <strong>{mails ? words.automatic_mails : words.automatic}</strong>
      </label>
      {setup.automatic && mails && (
        <p>
          {filled(view.sender ? words.from_now_on_as : words.from_now_on, {
            people: reaches.join(', '),
            sender: view.sender,
          })}
        </p>
      )}
      {setup.automatic && <OwnReports />}
      {setup.automatic && !mails && <p class="quiet">{words.no_mails}</p>}
      {!setup.automatic && <p>{mails ? words.not_automatic_mails : words.not_automatic}</p>}
    </div>
  );
}
