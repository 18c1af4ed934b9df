import { useState } from 'preact/hooks';
import type { ChoiceView } from '../../../src/wizard/choices';
import { filled } from '../../filled';
import { useSetup } from '../../sidebar';
import { keyOf } from '../../state/key';
import { sliced, sliceOf } from '../../state/slice';
import { titleOf, viewOfPick } from '../goals/shown-pick';
import { ChoiceField } from './choice-field';
import { Fold } from './fold';

/** The parts of the rows of which a KPI is on the list, and the fields to add one. */
export function SliceRows({ choice, counted }: { choice: ChoiceView; counted: string }) {
  const { setup, view, words, dispatch } = useSetup();
  const [by, setBy] = useState('');
  const [is, setIs] = useState('');
  const picked = setup.picked.filter((kpi) => kpi.id === choice.id && sliceOf(kpi.variant) !== null);
  if (choice.slices.length === 0 && picked.length === 0) return null;
  const dimension = choice.slices.find((one) => one.by === by) ?? choice.slices[0];
  const label = dimension?.labels.find(({ key }) => key === is) ?? dimension?.labels[0];
  return (
    <>
      {picked.length > 0 && (
        <ul class="plain">
          {picked.map((kpi) => {
            const title = titleOf(kpi, view, words);
            const shown = viewOfPick(kpi, view);
            return (
              <li key={keyOf(kpi)}>
                <span>{title}</span>
                {shown && <strong>: {shown.value || words.no_number}</strong>}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={filled(words.drop_part, { kpi: title })}
                  onClick={() => dispatch({ type: 'park part', key: keyOf(kpi) })}
                >
                  {words.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {dimension && label && (
        <Fold title={words.add_part}>
          <ChoiceField
            label={words.part_by}
            value={dimension.by}
            options={choice.slices.map((one) => ({ value: one.by, title: one.title }))}
            onChoose={setBy}
          />
          <ChoiceField
            label={dimension.title}
            value={label.key}
            options={dimension.labels.map(({ key, title }) => ({ value: key, title }))}
            onChoose={setIs}
          />
          <button
            type="button"
            class="small"
            onClick={() =>
              dispatch({
                type: 'pick part',
                id: choice.id,
                variant: sliced(counted, { by: dimension.by, is: label.key }),
              })
            }
          >
            {words.add}
          </button>
          <p class="quiet">{words.part_hint}</p>
        </Fold>
      )}
    </>
  );
}
