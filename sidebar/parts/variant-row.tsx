import { useId } from 'preact/hooks';
import type { ChoiceView, VariantView } from '../../src/wizard/choices';
import { useSidebar } from '../sidebar';

/** One way to count a KPI, with what it gives on this very data. */
export function VariantRow({ choice, variant, chosen }: { choice: ChoiceView; variant: VariantView; chosen: boolean }) {
  const { words, dispatch } = useSidebar();
  const id = useId();
  const { name, formula, note, value, reason, needs, differs } = variant;
  const origin = name === 'standard' ? words.standard : name === 'article' ? words.article : '';
  return (
    <div class="variant">
      <div class="head">
        <input
          id={id}
          type="radio"
          name={`variant-${choice.id}`}
          checked={chosen}
          aria-describedby={`${id}-says`}
          onChange={() => dispatch({ type: 'choose variant', id: choice.id, variant: name })}
        />
        <label for={id}>
          {formula}
          {origin && <span class="tag">{origin}</span>}
        </label>
        <span class="value">{value || '–'}</span>
      </div>
      <div id={`${id}-says`} class="quiet">
        {differs && <p class="differs">⚠ {differs}</p>}
        {value === '' && (
          <p>
            {reason}
            {needs && `. ${needs}.`}
          </p>
        )}
        {note && <p>{note}</p>}
      </div>
    </div>
  );
}
