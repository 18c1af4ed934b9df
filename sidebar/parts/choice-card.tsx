import { useId } from 'preact/hooks';
import type { ChoiceView } from '../../src/wizard/choices';
import { useSetup } from '../sidebar';
import { Fold } from './fold';
import { VariantRow } from './variant-row';

/** A KPI to pick: what it is for, its value right now, and every way to count it. */
export function ChoiceCard({ choice }: { choice: ChoiceView }) {
  const { setup, words, dispatch } = useSetup();
  const box = useId();
  const entry = setup.picked.find((kpi) => kpi.id === choice.id) ?? setup.parked.find((kpi) => kpi.id === choice.id);
  const isPicked = setup.picked.some((kpi) => kpi.id === choice.id);
  const chosen = choice.variants.find(({ name }) => name === entry?.variant) ?? choice.variants[0];
  const differs = choice.variants.some((variant) => variant.differs !== '');
  return (
    <div class={isPicked ? 'card picked' : 'card'}>
      <div class="head">
        <input
          id={box}
          type="checkbox"
          checked={isPicked}
          onChange={() => dispatch(isPicked ? { type: 'park', id: choice.id } : { type: 'pick', id: choice.id })}
        />
        <label for={box}>{choice.title}</label>
        <span class="value">{chosen.value || words.no_number}</span>
      </div>
      <p class="quiet">{choice.purpose}</p>
      {chosen.value === '' && (
        <p>
          {chosen.reason}
          {chosen.needs && `. ${chosen.needs}.`}
        </p>
      )}
      <Fold title={words.how_counted}>
        {choice.variants.length > 1 ? (
          <fieldset class="variants">
            <legend class="hidden">{`${choice.title}: ${words.how_counted}`}</legend>
            {choice.variants.map((variant) => (
              <VariantRow key={variant.name} choice={choice} variant={variant} chosen={chosen.name === variant.name} />
            ))}
          </fieldset>
        ) : (
          <>
            <p>{chosen.formula}</p>
            {chosen.note && <p class="quiet">{chosen.note}</p>}
          </>
        )}
        {differs && <p class="notice warns">{words.variants_differ}</p>}
      </Fold>
    </div>
  );
}
