import type { Cell } from '../../../src/base/cell';
import type { KnownTab, NumberedTab } from '../../../src/intake/answers/known-tabs';
import { relocateAnswers } from '../../../src/intake/answers/relocate-answers';
import { say } from '../../../src/texts/say';

const headers = ['Deal', 'Stage', 'Amount', 'Created', 'Closed'];
const known: KnownTab[] = [
  { sheet: 7, name: 'Deals', headers, fields: { name: 'Deal', stage: 'Stage', amount: 'Amount' } },
];
const answers = [
  { tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'open' },
  { tab: 'Deals', column: '', answer: 'deals' },
];

const tab = (name: string, sheet: number, row: Cell[], above: Cell[][] = []): NumberedTab => ({
  name,
  sheet,
  cells: [...above, row, ['x', 'Verbal', 1, '2017-01-01', '']],
});

function follow(...tabs: NumberedTab[]) {
  const { answers: followed, changes } = relocateAnswers(answers, known, tabs);
  return { followed, says: changes.map((change) => say(change, 'en')) };
}

test('nothing has changed: nothing is said', () => {
  expect(follow(tab('Deals', 7, headers))).toEqual({ followed: answers, says: [] });
});

test('a tab with another name is known by its sheet', () => {
  const { followed, says } = follow(tab('Deals 2018', 7, headers), tab('Other', 8, ['a', 'b']));
  expect(followed.map((answer) => answer.tab)).toEqual(['Deals 2018', 'Deals 2018']);
  expect(says).toEqual([say({ text: 'wizard_tab_renamed', values: { before: 'Deals', now: 'Deals 2018' } }, 'en')]);
});

test('a new export on a tab of its own is known by its headers', () => {
  const { followed } = follow(tab('export (3)', 12, [...headers, 'Extra']), tab('Other', 8, ['a', 'b']));
  expect(followed[0].tab).toBe('export (3)');
});

test('a new export over the old one, its columns moved and a title above, changes nothing', () => {
  const moved = ['Closed', 'Amount', 'New', 'Deal', 'Stage', 'Created'];
  expect(follow(tab('Deals', 99, moved, [['Export of May'], []]))).toEqual({ followed: answers, says: [] });
});

test('a header that has drifted is followed by its place, and that is said', () => {
  const { followed, says } = follow(tab('Deals', 7, ['Deal', 'Deal stage', 'Amount', 'Created', 'Closed']));
  expect(followed[0].column).toBe('Deal stage');
  expect(says).toEqual([
    say({ text: 'wizard_header_changed', values: { tab: 'Deals', before: 'Stage', now: 'Deal stage' } }, 'en'),
  ]);
});

test('answers about a column of another tab stay where they are, whatever it is called', () => {
  const both = [...answers, { tab: 'Leads', column: 'Stage', value: 'Verbal', answer: 'won' }];
  const drifted = tab('Deals', 7, ['Deal', 'Deal stage', 'Amount', 'Created', 'Closed']);
  const renamed = tab('Deals 2018', 7, headers);
  expect(relocateAnswers(both, known, [drifted]).answers[2]).toEqual(both[2]);
  expect(relocateAnswers(both, known, [renamed]).answers[2]).toEqual(both[2]);
});

describe('a recognised column under a header that says nothing', () => {
  const renamed = ['Deal', 'Stage', 'Kolom 7', 'Created', 'Closed'];

  test('is carried along by its place and values until a person says what it is', () => {
    const { carried, changes, open } = relocateAnswers(answers, known, [tab('Deals', 7, renamed)]);
    expect(carried).toEqual([{ tab: 'Deals', field: 'amount', header: 'Kolom 7', before: 'Amount' }]);
    expect(changes).toEqual([]);
    expect(open).toHaveLength(1);
  });

  test.each(['Kolom 7', 'ignore'])('is settled by the answer %s', (answer) => {
    const given = [...answers, { tab: 'Deals', column: '', value: 'amount', answer }];
    const { carried, changes, open } = relocateAnswers(given, known, [tab('Deals', 7, renamed)]);
    expect({ carried, changes, open }).toEqual({ carried: [], changes: [], open: [] });
  });

  test('is not taken for it when the values are of another kind, or the header says otherwise', () => {
    const text = { ...tab('Deals', 7, renamed), cells: [renamed, ['x', 'Verbal', 'by mail', '2017-01-01', '']] };
    for (const one of [text, tab('Deals', 7, ['Deal', 'Stage', 'Weighted sum', 'Created', 'Closed'])]) {
      const { carried, changes } = relocateAnswers(answers, known, [one]);
      expect(carried).toEqual([]);
      expect(say(changes[0], 'en')).toBe(
        say({ text: 'wizard_header_gone', values: { tab: 'Deals', header: 'Amount' } }, 'en'),
      );
    }
  });

  test('one that is understood by itself needs no question, and no answers are said to have gone along', () => {
    const { says } = follow(tab('Deals', 7, ['Deal', 'Stage', 'Deal value', 'Created', 'Closed']));
    expect(says).toEqual([
      say({ text: 'wizard_header_read', values: { tab: 'Deals', before: 'Amount', now: 'Deal value' } }, 'en'),
    ]);
  });
});

test('a column that is gone is named when it mattered, and not when it did not', () => {
  expect(follow(tab('Deals', 7, ['Deal', 'Amount', 'Created', 'Closed'])).says).toEqual([
    say({ text: 'wizard_header_gone', values: { tab: 'Deals', header: 'Stage' } }, 'en'),
  ]);
  expect(follow(tab('Deals', 7, ['Deal', 'Stage', 'Amount', 'Created'])).says).toEqual([]);
});

test('a tab that is gone is named', () => {
  expect(follow(tab('Other', 8, ['a', 'b'])).says).toEqual([
    say({ text: 'wizard_tab_gone', values: { tab: 'Deals' } }, 'en'),
  ]);
});
