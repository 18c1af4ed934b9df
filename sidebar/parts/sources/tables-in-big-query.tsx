import { useState } from 'preact/hooks';
import type { SourcesListed, SourceView } from '../../../src/app/sources/asked-of-big-query';
import type { Sources, SourceTable } from '../../../src/plan/sources';
import { filled } from '../../filled';
import { askServer, type ServerFailure } from '../../server';
import { useSetup } from '../../sidebar';
import { Fold } from '../form/fold';
import { TextField } from '../form/text-field';
import { SourceCard } from './source-card';
import { sourceWords } from './texts';
import { UsedSources } from './used-sources';

/** Where a table lies: the project, which may have dots of its own, and the dataset. */
function placeOf(source: string): [project: string, dataset: string] {
  const parts = source.split('.');
  return [parts.slice(0, -2).join('.'), parts[parts.length - 2] ?? ''];
}

/** Tables that stay in BigQuery: those of a dataset, what each of them looks like, and which are used for what. */
export function TablesInBigQuery() {
  const { state, setup, view, words, dispatch } = useSetup();
  const said = sourceWords(state.language);
  const sources: Sources = setup.sources ?? view.sources ?? {};
  const [lastProject, lastDataset] = placeOf(Object.values(sources)[0] ?? '');
  const [project, setProject] = useState(lastProject);
  const [dataset, setDataset] = useState(lastDataset);
  const [found, setFound] = useState<SourcesListed | null>(null);
  const [looked, setLooked] = useState<SourceView | null>(null);
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState('');

  const asking = <Answer,>(answer: Promise<Answer>, take: (answer: Answer) => void): void => {
    setAsks(true);
    setFailure('');
    answer
      .then(take, ({ message, detail }: ServerFailure) =>
        setFailure([message || words.no_answer, detail && filled(words.google_says, { detail })].join(' ').trim()),
      )
      .then(() => setAsks(false));
  };
  const list = (page: string): void =>
    asking(askServer('listSources', { project, dataset, page }), ({ tables, next }) => {
      setLooked(null);
      setFound({ tables: page === '' ? tables : [...(found?.tables ?? []), ...tables], next });
    });
  const look = (source: string, table: SourceTable | null): void =>
    asking(askServer('lookAtSource', { source, table, setup }), setLooked);
  const use = (source: string, table: SourceTable | null): void => {
    // A table counts once, for one thing.
    const others = Object.entries(sources).filter(([held, one]) => held !== table && one !== source);
    const chosen: Sources = { ...Object.fromEntries(others), ...(table === null ? {} : { [table]: source }) };
    dispatch({ type: 'choose sources', sources: chosen });
    setLooked(null);
  };

  return (
    <Fold title={said.tables} open={Object.keys(sources).length > 0 || view.tabs.every(({ table }) => table === null)}>
      <UsedSources sources={sources} onDrop={(source) => use(source, null)} />
      <p>{said.lead}</p>
      <TextField label={said.project} value={project} onText={setProject} hint="my-project" />
      <TextField label={said.dataset} value={dataset} onText={setDataset} hint="crm" />
      <p>
        <button
          type="button"
          class="small"
          disabled={asks || project.trim() === '' || dataset.trim() === ''}
          onClick={() => list('')}
        >
          {said.list}
        </button>
      </p>
      <div role="status">{asks && <p class="quiet">{said.asking}</p>}</div>
      <div role="alert">{failure && <p class="problem">{failure}</p>}</div>
      {found?.tables.length === 0 && <p>{said.none}</p>}
      {found && found.tables.length > 0 && (
        <>
          <p class="quiet">{said.cost}</p>
          <ul class="plain">
            {found.tables.map(({ source, isView }) => (
              <li key={source}>
                <strong>{source.slice(source.lastIndexOf('.') + 1)}</strong>
                {isView && <span class="tag">{said.view}</span>}{' '}
                {looked?.name === source ? (
                  <SourceCard
                    looked={looked}
                    onLook={(table) => look(source, table)}
                    onUse={(table) => use(source, table)}
                  />
                ) : (
                  <button
                    type="button"
                    class="link"
                    disabled={asks}
                    aria-label={`${said.look}: ${source}`}
                    onClick={() => look(source, null)}
                  >
                    {said.look}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {found.next !== '' && (
            <button type="button" class="link" disabled={asks} onClick={() => list(found.next)}>
              {said.more}
            </button>
          )}
        </>
      )}
    </Fold>
  );
}
