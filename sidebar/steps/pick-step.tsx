import type { ChoiceView } from '../../src/wizard/choices';
import { ChoiceCard } from '../parts/choice-card';
import { Fold } from '../parts/fold';
import { useSetup } from '../sidebar';
import { oursOr } from '../state/edit-setup';
import { filled } from '../texts';

/** The KPIs ranked by the objective and by what the data can answer, five of them proposed. */
export function PickStep() {
  const { setup, view, words } = useSetup();
  const ranked = view.rankings[oursOr(setup.objective, view, view.named)].flatMap(
    (id) => view.choices.find((choice) => choice.id === id) ?? [],
  );
  const isPicked = ({ id }: ChoiceView): boolean => setup.picked.some((kpi) => kpi.id === id);
  const hasNumber = ({ variants }: ChoiceView): boolean => variants.some(({ value }) => value !== '');
  const shown = ranked.filter((choice) => hasNumber(choice) || isPicked(choice));
  const others = ranked.filter((choice) => !shown.includes(choice));
  const count = setup.picked.length;
  return (
    <>
      <p>{words.pick_lead}</p>
      <p aria-live="polite">
        <strong>{filled(words.picked_count, { count })}</strong>
      </p>
      {count > view.most && (
        <p class="notice warns" role="status">
          {filled(words.brake, { count, most: view.most })}
        </p>
      )}
      {shown.map((choice) => (
        <ChoiceCard key={choice.id} choice={choice} />
      ))}
      {others.length > 0 && (
        <Fold title={filled(words.cannot_answer, { count: others.length })}>
          {others.map((choice) => (
            <ChoiceCard key={choice.id} choice={choice} />
          ))}
        </Fold>
      )}
    </>
  );
}
