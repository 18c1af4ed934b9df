import { keptMarks, marksOf, memoryOf } from '../../../../src/schedule/records/memory/run-memory';

/** As a version before the words were settled kept them. */
const kept = {
  'schedule:run': '{"looked":5,"kpiSheet":1,"planTab":2,"ran":4,"seconds":3,"next":9,"attention":[],"left":2}',
  'schedule:task report|weekly|ann@example.com|Team': JSON.stringify({
    ...{ since: 7, slot: '2017-05-22', state: 'failed', doubt: '2017-05-15', left: 8 },
    said: { at: 'run', figures: { revenue: [1, 2, 'on_track', '2017-05-01', '2017-05-21'] }, notes: {}, alerts: {} },
  }),
};

test('what an earlier version kept of a run is read', () => {
  expect(memoryOf(kept, 0)).toMatchObject({ peeked: 5, unsent: 2, ran: 4, next: 9 });
});

test('what an earlier version kept of a task is read, and kept under the same names', () => {
  const [[key, mark]] = [...marksOf(kept)];
  expect(mark).toMatchObject({ occurrence: '2017-05-22', unknownDelivery: '2017-05-15', unplanned: 8 });
  expect(mark.lastReported?.figures.revenue).toMatchObject({ value: 1, n: 2, status: 'on_track' });
  const [name, text] = Object.entries(keptMarks(new Map([[key, mark]])))[0];
  expect(JSON.parse(text)).toEqual(JSON.parse(kept[name as keyof typeof kept]));
});

test('a mail of unknown delivery is kept under the word of earlier versions', () => {
  const name = 'schedule:task report|weekly|bob@example.com|Team';
  const texts = { [name]: '{"since":7,"slot":"2017-05-22","state":"uncertain"}' };
  const marks = marksOf(texts);
  expect([...marks.values()].map(({ state }) => state)).toEqual(['unknown']);
  expect(JSON.parse(keptMarks(marks)[name])).toEqual(JSON.parse(texts[name]));
});
