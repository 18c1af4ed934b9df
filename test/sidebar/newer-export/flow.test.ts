import { type Done, Flow, type View } from '../../../sidebar/newer-export/flow';
import { TooLarge } from '../../../sidebar/newer-export/unpacked';
import { ServerFailure } from '../../../sidebar/server';
import type { ExportPreview } from '../../../src/incoming/preview';

const preview: ExportPreview = { language: 'en', tab: 'Deals', tabs: ['Deals'], says: [], warns: [], kinds: [] };
const rows = Array.from({ length: 30 }, (_, at) => Array.from({ length: 1000 }, () => `cell ${at}`));

function flowOf(answers: Partial<Record<string, () => unknown>> = {}) {
  const calls: { name: string; request: unknown }[] = [];
  const views: View[] = [];
  const usual: Record<string, () => unknown> = {
    receiveExport: () => ({ received: 0 }),
    compareExport: () => preview,
    takeExport: () => ({ language: 'en', says: 'taken' }),
    undoExport: () => ({ language: 'en', says: 'undone' }),
    refreshNow: () => ({}),
  };
  const server = async (name: string, request: unknown): Promise<never> => {
    calls.push({ name, request });
    return (answers[name] ?? usual[name])() as never;
  };
  const flow = new Flow(
    server,
    (view) => views.push(view),
    async () => rows,
  );
  return { flow, calls, views, last: () => views[views.length - 1] };
}

const file = Object.assign(new Blob(['x']), { name: 'june.csv' });

test('a large file goes in parts that together are the whole, and the page shows how far it is', async () => {
  const { flow, calls, views, last } = flowOf();
  await flow.choose(file);
  const parts = calls
    .filter(({ name }) => name === 'receiveExport')
    .map(({ request }) => request as { rows: unknown[] });
  expect(parts.length).toBe(2);
  expect(parts.flatMap((part) => part.rows)).toEqual(rows);
  expect(views.flatMap(({ stage }) => (stage.at === 'sending' ? [stage.sent] : []))).toEqual([0, 20]);
  expect(last()).toEqual({ stage: { at: 'preview', preview }, failure: null });
});

test('taken over, refreshed and put back', async () => {
  const { flow, calls, last } = flowOf();
  await flow.take(preview);
  const done = (): Done => last().stage as Done;
  expect(done()).toEqual({ at: 'taken', says: 'taken', refreshed: false });
  const taken = done();
  await flow.refresh(taken);
  expect(done()).toEqual({ at: 'taken', says: 'taken', refreshed: true });
  await flow.undo(done());
  // The KPIs rest on rows that are gone now.
  expect(done()).toEqual({ at: 'undone', says: 'undone', refreshed: false });
  await flow.refresh(done());
  expect(done()).toEqual({ at: 'undone', says: 'undone', refreshed: true });
  expect(calls.map(({ name }) => name)).toEqual(['takeExport', 'refreshNow', 'undoExport', 'refreshNow']);
  await flow.undo(taken);
  expect(done()).toEqual({ at: 'undone', says: 'undone', refreshed: null });
});

test('a failure leaves the person where the step began, with what the server said', async () => {
  const refuses = (): never => {
    throw new ServerFailure('Cell H5 holds a formula', '');
  };
  const { flow, last } = flowOf({ takeExport: refuses, receiveExport: refuses });
  await flow.take(preview);
  expect(last()).toEqual({
    stage: { at: 'preview', preview },
    failure: { says: 'Cell H5 holds a formula', detail: '', unread: null },
  });
  await flow.choose(file);
  expect(last().stage).toEqual({ at: 'choose' });
});

test.each([
  ['cannot be read', new Error('invalid zip'), { detail: 'invalid zip', unread: 'unreadable' }],
  ['unpacks to more than the page holds', new TooLarge(), { detail: '', unread: 'too_large' }],
])('a file that %s asks the server nothing', async (_, error, failure) => {
  const calls: string[] = [];
  const views: View[] = [];
  const broken = new Flow(
    async (name) => calls.push(name) as never,
    (view) => views.push(view),
    async () => {
      throw error;
    },
  );
  await broken.choose(file);
  expect(views[views.length - 1].failure).toEqual({ says: '', ...failure });
  expect(calls).toEqual([]);
});
