import { useId } from 'preact/hooks';
import { filled } from '../filled';
import { TextField } from '../parts/form/text-field';
import { titleOf } from '../parts/goals/shown-pick';
import { useSetup } from '../sidebar';
import { keyOf } from '../state/key';

/** Who tracks each KPI: someone of the roster, someone the spreadsheet is shared with, or a name typed. */
export function OwnersStep() {
  const { state, setup, view, words, dispatch } = useSetup();
  const list = useId();
  return (
    <>
      <p>{words.owners_lead}</p>
      <datalist id={list}>
        {view.people.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {setup.picked.map((kpi, index) => {
        const key = keyOf(kpi);
        const title = titleOf(kpi, view, words);
        return (
          <div key={key}>
            <TextField
              label={filled(words.owner_of, { kpi: title })}
              value={kpi.owner}
              list={view.people.length > 0 ? list : undefined}
              onText={(text) => dispatch({ type: 'type owner', key, text })}
              problem={state.checks?.owners[key]}
            />
            {index === 0 && setup.picked.length > 1 && kpi.owner.trim() !== '' && (
              <p>
                <button type="button" class="link" onClick={() => dispatch({ type: 'owner for all', text: kpi.owner })}>
                  {words.for_all}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}
