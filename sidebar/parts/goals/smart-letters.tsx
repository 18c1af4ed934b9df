import type { GoalCheck } from '../../../src/wizard/goals/goal-check';
import { useSidebar } from '../../sidebar';

/** The five letters of a goal, each met or not, and why. */
export function SmartLetters({ letters }: { letters: GoalCheck['smart'] }) {
  const { words } = useSidebar();
  return (
    <>
      <h3>{words.smart}</h3>
      <ul class="smart">
        {letters.map(({ letter, met, says }) => (
          <li key={letter} class={met ? 'met' : ''}>
            <span class="letter" aria-hidden="true">
              {letter}
            </span>
            <span>
              <strong>{words[`smart_${letter}`]}</strong> {met ? '✓' : '○'}{' '}
              <span class="hidden">{met ? words.yes : words.not_yet}</span>
              <br />
              <span class="quiet">{says}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
