import { useLayoutEffect, useRef } from 'preact/hooks';
import { Fold } from '../parts/form/fold';
import { useSidebar } from '../sidebar';
import { ExplainedTabRows } from './explained-tab-rows';

/** What the selected number rests on: rows above the line, below it and left out, each leading to its cells. */
export function ExplanationPanel() {
  const { state, words, dispatch } = useSidebar();
  const { explanation } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (explanation) heading.current?.focus();
  }, [explanation]);
  return (
    <>
      <p>
        <button type="button" class="explain" onClick={() => dispatch({ type: 'explain' })}>
          {words.explain}
        </button>
      </p>
      {!explanation && <p class="quiet">{words.explain_hint}</p>}
      {explanation && (
        <div class="card">
          <div class="head">
            <h2 ref={heading} tabIndex={-1}>
              {explanation.title}
            </h2>
            <span class="value">{explanation.value || (explanation.reason && words.no_number)}</span>
          </div>
          <p>{explanation.formula}</p>
          {explanation.status && <p>{explanation.status}</p>}
          {explanation.division && <p class="number">{explanation.division}</p>}
          {explanation.reason && <p class="reason">{explanation.reason}</p>}
          {explanation.period && <p class="quiet">{explanation.period}</p>}
          {explanation.why && (
            <Fold title={words.why}>
              <p>{explanation.why}</p>
            </Fold>
          )}
          {explanation.tabs.map((tab) => (
            <ExplainedTabRows key={tab.tab} tab={tab} />
          ))}
          {explanation.notes.map((note) => (
            <p key={note} class="quiet">
              {note}
            </p>
          ))}
          <button type="button" class="link" onClick={() => dispatch({ type: 'close explanation' })}>
            {words.close}
          </button>
        </div>
      )}
    </>
  );
}
