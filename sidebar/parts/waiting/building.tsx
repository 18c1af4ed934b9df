import { useSidebar } from '../../sidebar';

/** What building does, one thing after another, and how far it is. */
export function Building() {
  const { state, words } = useSidebar();
  const tasks = [words.building_1, words.building_2, words.building_3];
  return (
    <ol class="tasks">
      {tasks.map((task, index) => {
        const isDone = index < state.progress;
        const isNow = index === state.progress;
        return (
          <li key={task} class={isDone ? 'done' : isNow ? 'now' : ''}>
            <span class="mark" aria-hidden="true">
              {isDone ? '✓' : isNow ? <span class="spinner" /> : '·'}
            </span>
            {task} <span class="quiet">({isDone ? words.done : isNow ? words.under_way : words.waiting})</span>
          </li>
        );
      })}
    </ol>
  );
}
