import type { ByObjective, ChoiceView } from '../../src/wizard/choices';
import { filled } from '../filled';
import { ChoiceCard } from '../parts/form/choice-card';
import { ChoiceField } from '../parts/form/choice-field';
import { Fold } from '../parts/form/fold';
import { useSetup } from '../sidebar';
import { oursOr } from '../state/edit-setup';
import type { Words } from '../texts';

/** The KPIs ranked by the objective and by what the data can answer, five of them proposed. */
export function PickStep() {
  const { setup, view, words, dispatch } = useSetup();
  const objective = oursOr(setup.objective, view, view.named);
  const ranked = view.rankings[objective].flatMap((id) => view.choices.find((choice) => choice.id === id) ?? []);
  const isPicked = ({ id }: ChoiceView): boolean => setup.picked.some((kpi) => kpi.id === id);
  const hasNumber = ({ variants }: ChoiceView): boolean => variants.some(({ value }) => value !== '');
  const shown = ranked.filter((choice) => hasNumber(choice) || isPicked(choice));
  const others = ranked.filter((choice) => !shown.includes(choice));
  const count = setup.picked.length;
  const serving = ranked.filter((choice) => isPicked(choice) && serves(choice, objective)).length;
  // What a person has ticked is no proposal of ours, and needs no reason.
  const ticked =
    setup.chosen || count === 0 ? '' : filled(reasonFor(objective, serving, count, words), { count: serving });
  return (
    <>
      <p>{words.pick_lead}</p>
      {ticked && <p>{ticked}</p>}
      <p aria-live="polite">
        <strong>{filled(words.picked_count, { count })}</strong>
      </p>
      {count > view.most && (
        <p class="notice warns" role="status">
          {filled(words.brake, { count, most: view.most })}
        </p>
      )}
      {shown.map((choice) => (
        <ChoiceCard key={choice.id} choice={choice} serves={serves(choice, objective)} />
      ))}
      {others.length > 0 && (
        <Fold title={filled(words.cannot_answer, { count: others.length })}>
          {others.map((choice) => (
            <ChoiceCard key={choice.id} choice={choice} serves={serves(choice, objective)} />
          ))}
        </Fold>
      )}
      <ChoiceField
        label={words.breakdown_label}
        value={setup.breakdown ?? view.breakdown.by}
        options={view.breakdown.choices.map(({ by, title }) => ({ value: by, title }))}
        onChoose={(value) => {
          const chosen = view.breakdown.choices.find(({ by }) => by === value);
          if (chosen) dispatch({ type: 'choose breakdown', by: chosen.by });
        }}
      />
    </>
  );
}

type Chosen = keyof ByObjective;

const serves = ({ serves }: ChoiceView, objective: Chosen): boolean => objective !== '' && serves.includes(objective);

/** Why the proposed KPIs are ticked. */
function reasonFor(objective: Chosen, serving: number, count: number, words: Words): string {
  if (objective === '') return words.pick_by_data;
  if (serving === 0) return words.pick_none_serve;
  return serving === count ? words.pick_all_serve : words.pick_serve;
}
