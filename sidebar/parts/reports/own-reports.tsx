import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { isRecipient } from '../../state/edit-setup';

/** Says that reports are proposed to come to the person at the keyboard, who can do without in one click. */
export function OwnReports() {
  const { setup, view, words, dispatch } = useSetup();
  const { recipient } = view;
  const comes = setup.picked.some((kpi) => kpi.report.cadence !== '' && isRecipient(kpi, recipient));
  if (recipient === '' || !comes) return null;
  return (
    <p>
      {filled(words.own_reports, { address: recipient })}{' '}
      <button type="button" class="link" onClick={() => dispatch({ type: 'leave out recipient', address: recipient })}>
        {words.leave_me_out}
      </button>
    </p>
  );
}
