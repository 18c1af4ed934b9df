import { useSidebar } from '../../sidebar';

/** A link that selects cells of a tab. */
export function CellsLink({ tab, ranges, label }: { tab: string; ranges: string[]; label: string }) {
  const { dispatch } = useSidebar();
  if (ranges.length === 0) return null;
  return (
    <button
      type="button"
      class="link"
      aria-label={`${label}: ${tab} ${ranges.slice(0, 3).join(', ')}`}
      onClick={() => dispatch({ type: 'select', tab, ranges })}
    >
      {label}
    </button>
  );
}
