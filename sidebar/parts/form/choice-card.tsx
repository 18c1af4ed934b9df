import { useId } from 'preact/hooks';
import type { ChoiceView } from '../../../src/wizard/choices';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { keyOf } from '../../state/key';
import { sliceOf } from '../../state/slice';
import { VariantRow } from '../goals/variant-row';
import { missingText, missingTexts } from '../tabs/missing-text';
import { Fold } from './fold';
import { SliceRows } from './slice-rows';

/** A KPI to pick: what it is for, its value right now, and every way to count it. */
export function ChoiceCard({ choice, serves }: { choice: ChoiceView; serves: boolean }) {
  const { setup, view, words, dispatch } = useSetup();
  const box = useId();
  const picked = setup.picked.filter((kpi) => kpi.id === choice.id);
  const parked = setup.parked.find((kpi) => kpi.id === choice.id && sliceOf(kpi.variant) === null);
  const isPicked = picked.length > 0;
  // A plan may name a KPI twice, counted in two ways.
  const whole = picked.filter(({ variant }) => sliceOf(variant) === null);
  const entries: { key: string; variant: string }[] =
    whole.length > 0
      ? whole.map((kpi) => ({ key: keyOf(kpi), variant: kpi.variant }))
      : [{ key: '', variant: parked?.variant ?? view.fresh[choice.id].variant }];
  const shown = entries.map(
    ({ variant }) => choice.variants.find(({ name }) => name === variant) ?? choice.variants[0],
  );
  const [chosen] = shown;
  const missing = missingTexts(choice.variants, [chosen]);
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
        <span class="value">{shown.map(({ value }) => value || words.no_number).join(' · ')}</span>
      </div>
      <p class="quiet">
        {choice.purpose}
        {serves && <span class="tag">{words.serves}</span>}
      </p>
      {!isPicked && chosen !== choice.variants[0] && (
        <p class="quiet">
          {filled(words.counted_otherwise, { formula: chosen.formula, reason: choice.variants[0].reason })}
        </p>
      )}
      {chosen.basis && (
        <p class="quiet">
          {shown.map(({ basis }) => basis).join(' · ')}
          {chosen.thin && `. ${words.thin}`}
        </p>
      )}
      {chosen.value === '' && <p class="reason">{missingText(chosen)}</p>}
      {isPicked && <SliceRows choice={choice} counted={chosen.name} />}
      <Fold title={words.how_counted}>
        {choice.variants.length > 1 ? (
          entries.map((entry, index) => (
            <fieldset key={entry.key} class="variants">
              <legend class={entries.length > 1 ? 'quiet' : 'hidden'}>
                {entries.length > 1
                  ? filled(words.variant_of, { number: index + 1, all: entries.length })
                  : `${choice.title}: ${words.how_counted}`}
              </legend>
              {choice.variants.map((variant) => (
                <VariantRow
                  key={variant.name}
                  choice={choice}
                  variant={variant}
                  entry={entry}
                  missing={missing[variant.name] ?? ''}
                  taken={entries.some((other) => other !== entry && other.variant === variant.name)}
                />
              ))}
            </fieldset>
          ))
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
