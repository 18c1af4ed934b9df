import { disagreements } from './disagreements';
import type { Answer, Fact, Finding } from './facts/fact';
import { openProject, recordOf, valueInRecord } from './fixtures';
import { sayVerdict } from './run/verdict';

jest.setTimeout(120_000);

const found = (answer: Answer, words?: string): Finding => ({ answer, milliseconds: 1, ...(words && { words }) });
const blank: Fact = {
  id: 'blank',
  says: 'A blank cell is an empty text.',
  otherwise: 'Rows are left out.',
  expected: ['', null],
};
const size: Fact = { ...blank, id: 'size', says: 'How large it is.', expected: 'any' };
const clock: Fact = { ...size, id: 'clock', hostMayDiffer: 'it hangs on the day' };

describe('a verdict', () => {
  test('says which assumption is wrong by what it breaks', () => {
    expect(sayVerdict(blank, found(null))).toBe('as expected');
    expect(sayVerdict(blank, found('refused', 'No.'))).toBe('WRONG: Rows are left out.');
    expect(sayVerdict(blank, undefined)).toBe('not found yet');
    expect(sayVerdict(size, found({ a: [1] }))).toBe('good to know');
  });
});

describe('what was found at Google', () => {
  test('agrees as long as it is expected and what the host gives', () => {
    expect(disagreements([blank, size], { blank: found('') }, { blank: found('') })).toEqual([]);
    expect(disagreements([size], { size: found({ a: 1, b: [2] }) }, { size: found({ b: [2], a: 1 }) })).toEqual([]);
    expect(disagreements([clock], { clock: found(1) }, { clock: found(2) })).toEqual([]);
  });

  test.each([
    [blank, found('refused', 'No.'), found(''), 'blank: Google answered refused: No.. Rows are left out.'],
    [blank, found(null), found(''), 'blank: Google answered null, the local host ""'],
    [size, found([1]), found([1, 2]), 'size: Google answered [1], the local host [1,2]'],
    [clock, found(1), found(1), 'gone: there is no such fact any more'],
  ])('disagrees otherwise: %#', (fact, google, host, words) => {
    const id = words.startsWith('gone') ? 'gone' : fact.id;
    expect(disagreements([fact], { [id]: google }, { [id]: host })).toEqual([words]);
  });
});

test('where no triggers are made, as in a test deployment, the rest is found and the tab says what does not come', async () => {
  const host = await openProject({ testDeployment: true, keepsRealm: true });
  host.call('checkFacts', [], { caller: 'menu' });
  expect(valueInRecord(host, 2, 0)).toContain('The clock does not come: ');
  const { findings } = recordOf(host);
  expect(findings['function: KPI'].answer).toBe(0.75);
  expect(findings['trigger: hourly'].answer).toBe('refused');
  expect(findings['clock: spreadsheet']).toBeUndefined();

  const tabs = host.workbook.sheets.map(({ name }) => name).sort();
  host.call('checkFacts', [], { caller: 'menu' });
  expect(host.workbook.sheets.map(({ name }) => name).sort()).toEqual(tabs);
});
