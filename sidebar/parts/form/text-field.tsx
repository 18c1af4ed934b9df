import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** The server refuses longer texts. */
const LONGEST = 2_000;

/** A field with its label above it, and below it what is wrong or what it means. */
export function TextField({
  label,
  value,
  onText,
  type = 'text',
  mode,
  hint = '',
  list,
  problem = '',
  unit = '',
  children,
}: {
  label: string;
  value: string;
  onText: (text: string) => void;
  type?: 'text' | 'date';
  mode?: 'decimal' | 'email';
  hint?: string;
  /** Id of a datalist with proposals. */
  list?: string;
  problem?: string;
  /** Shown behind the field: % */
  unit?: string;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class={unit ? 'with-unit' : list ? 'with-list' : ''}>
        <input
          id={id}
          type={type}
          value={value}
          inputMode={mode}
          list={list}
          placeholder={hint}
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-says`}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
      <div id={`${id}-says`} class="says">
        {problem && <span class="problem">{problem}</span>}
        {children}
      </div>
    </div>
  );
}
