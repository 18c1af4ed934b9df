import { filled } from '../filled';
import { useSetup } from '../sidebar';
import { titleOf } from './goals/shown-pick';

/** Id of what is said, for the button beside it. */
export const PROPOSED = 'proposed';

/** What a build of all that is proposed would make, so that nobody has to go through the steps to see. */
export function BuildProposed() {
  const { state, setup, view, words } = useSetup();
  const titles = setup.picked.map((kpi) => titleOf(kpi, view, words));
  const reaches = setup.automatic ? (state.checks?.reaches ?? []) : [];
  return (
    <p id={PROPOSED} class="quiet">
      {filled(words.proposed, { kpis: titles.join(', ') })}
      {reaches.length > 0 && ` ${filled(words.proposed_mails, { people: reaches.join(', ') })}`}
    </p>
  );
}
