import { useSetup } from '../sidebar';
import { Fold } from './form/fold';

/** What is going to happen, in three sentences: shown as long as there is no KPI sheet. */
export function Tour() {
  const { words } = useSetup();
  return (
    <Fold title={words.tour} open>
      <ol class="tour">
        <li>{words.tour_read}</li>
        <li>{words.tour_choose}</li>
        <li>{words.tour_explain}</li>
      </ol>
    </Fold>
  );
}
