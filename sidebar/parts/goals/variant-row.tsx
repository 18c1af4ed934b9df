import { useId } from 'preact/hooks';
import type { ChoiceView, VariantView } from '../../../src/wizard/choices';
import { useSidebar } from '../../sidebar';

/** One way to count a KPI, with what it gives on this very data. */
export function VariantRow({
  choice,
  variant,
  entry,
  taken,
  missing,
}: {
  choice: ChoiceView;
  variant: VariantView;
  /** The KPI on the list that is counted in one of these ways. */
  entry: { key: string; variant: string };
  /** True when the same KPI is on the list once more, counted in this way. */
  taken: boolean;
  /** Why there is no number here; '' where there is one, or where it was said before. */
  missing: string;
}) {
  const { words, dispatch } = useSidebar();
  const id = useId();
  const { name, formula, note, value, differs } = variant;
  const origin = name === 'standard' ? words.standard : name === 'article' ? words.article : '';
  return (
    <div class="variant">
      <div class="head">
        <input
          id={id}
          type="radio"
          name={`variant-${choice.id}-${entry.key}`}
          checked={entry.variant === variant.name}
          disabled={taken}
          aria-describedby={`${id}-says`}
          onChange={() => dispatch({ type: 'choose variant', id: choice.id, key: entry.key, variant: name })}
        />
        <label for={id}>
          {formula}
          {origin && <span class="tag">{origin}</span>}
        </label>
        <span class="value">{value || '–'}</span>
      </div>
      <div id={`${id}-says`} class="quiet">
        {differs && <p class="differs">⚠ {differs}</p>}
        {missing && <p class="reason">{missing}</p>}
        {note && <p>{note}</p>}
      </div>
    </div>
  );
}
