import { useLayoutEffect, useRef } from 'preact/hooks';
import type { State } from './state/state';

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the focus where the person is: on the heading of a step that has just come, and, where what had it was disabled
 * while waiting or is gone, on the same place again or else on the heading. When the sidebar opens, the focus stays in
 * the spreadsheet.
 */
export function useFocus({ page, setup, call, failure }: State): void {
  const place = `${page} ${setup?.step ?? ''}`;
  const before = useRef(place);
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement) last.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const isNew = place !== before.current;
    const wasOpening = before.current.startsWith('opening');
    before.current = place;
    if (isNew && !wasOpening) {
      focusHeading();
      window.scrollTo(0, 0);
    } else if (call === null && last.current !== null && isLost()) {
      if (last.current.isConnected) last.current.focus();
      if (isLost()) focusHeading();
    }
  }, [place, call, failure]);
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
