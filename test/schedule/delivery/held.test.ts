import { heldAddresses, recipientsIn } from '../../../src/schedule/delivery/held';
import type { Ownership } from '../../../src/schedule/records/memory/ownership';
import type { KeptMark } from '../../../src/schedule/records/memory/run-memory';

const mark = (more: object = {}) => ({ since: 0, occurrence: null, state: 'done', ...more }) as unknown as KeptMark;
const marks = new Map([
  ['refresh', mark()],
  ['report|weekly|ann@example.com|Board', mark()],
  ['report|monthly|ann@example.com|Board', mark()],
  ['alert|workday|bob@other.org', mark()],
  ['report|weekly|gone@other.org|Board', mark({ unplanned: '2017-05-01' })],
]);
const ownership = (agreed: string[]) =>
  ({
    ...{ owner: 'ann@example.com', trigger: 't', generation: 1, started: 0, stopped: null },
    agreements: new Map(agreed.map((address) => [address, { by: 'Ann@Example.com', at: 1 }])),
  }) as Ownership;

test('mail goes to those that the plan names, each once: not to the refresh, nor to who is in it no more', () => {
  expect(recipientsIn(marks)).toEqual(['ann@example.com', 'bob@other.org']);
});

test('those wait to whom the owner has not agreed', () => {
  expect(heldAddresses(marks, ownership([]))).toEqual(['bob@other.org']);
  expect(heldAddresses(marks, ownership(['bob@other.org']))).toEqual([]);
});
