import { useId } from 'preact/hooks';

/** A field in which one of several is chosen. */
export function ChoiceField({
  label,
  value,
  options,
  onChoose,
  hideLabel = false,
}: {
  label: string;
  value: string;
  options: readonly { value: string; title: string }[];
  onChoose: (value: string) => void;
  hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'hidden' : ''}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  );
}
