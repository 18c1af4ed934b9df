import { useState } from 'preact/hooks';
import { filled } from '../filled';
import { ChoiceField } from '../parts/form/choice-field';
import { TextField } from '../parts/form/text-field';
import { TablesHere } from '../parts/sources/tables-here';
import { useSetup } from '../sidebar';

/** What the team is after, and over which period its goals run. */
export function ObjectiveStep() {
  const { setup, view, words, dispatch } = useSetup();
  const isOurs = view.objectives.some(({ objective }) => objective === setup.objective);
  const [ownWords, setOwnWords] = useState(!isOurs && setup.objective !== '');
  const choose = (objective: string): void => dispatch({ type: 'choose objective', objective });
  const understood = view.objectives.find(({ objective }) => objective === view.named)?.title;
  return (
    <>
      <p>{words.objective_lead}</p>
      <fieldset class="choices">
        <legend class="hidden">{words.objective_label}</legend>
        {view.objectives.map(({ objective, title }) => (
          <label key={objective}>
            <input
              type="radio"
              name="objective"
              checked={setup.objective === objective && !ownWords}
              onChange={() => {
                setOwnWords(false);
                choose(objective);
              }}
            />
            {title}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name="objective"
            checked={ownWords}
            onChange={() => {
              setOwnWords(true);
              if (isOurs) choose('');
            }}
          />
          {words.objective_own}
        </label>
      </fieldset>
      {ownWords && (
        <TextField label={words.objective_label} value={isOurs ? '' : setup.objective} onText={choose}>
          {understood &&
            setup.objective === view.setup.objective &&
            filled(words.objective_understood, { title: understood })}
        </TextField>
      )}
      <ChoiceField
        label={words.period_label}
        value={setup.period}
        options={view.periods.map(({ period, title }) => ({ value: period, title }))}
        onChoose={(period) => dispatch({ type: 'choose period', period })}
      />
      <TablesHere />
    </>
  );
}
