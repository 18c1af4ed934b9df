import type { Cell } from '../../../src/base/cell';
import { say } from '../../../src/texts/say';
import { deals, LOST, read, texts, WON } from './cells-read';

describe('what became of a deal', () => {
  const outcome = (header: string[], ...rows: Cell[][]): string[] =>
    texts(read([['Deal ID', 'Owner', ...header], ...rows.map((row, at) => [`D${at}`, 'Ann', ...row])]), 'outcome');

  test('status decides over the stage that a deal was left in', () => {
    expect(
      outcome(['Status', 'Stage'], ['Won', 'Negotiation'], ['Lost', 'Demo'], ['Open', 'Demo'], ['Deleted', 'Demo']),
    ).toEqual(['won', 'lost', 'open', 'out']);
  });

  test('flags of Salesforce', () => {
    expect(outcome(['IsWon', 'IsClosed'], ['TRUE', 'TRUE'], ['FALSE', 'TRUE'], ['FALSE', 'FALSE'])).toEqual([
      'won',
      'lost',
      'open',
    ]);
  });

  test('lost deals of Odoo are archived', () => {
    expect(outcome(['Stage', 'Active'], ['Won', 'TRUE'], ['Qualified', 'FALSE'], ['Qualified', 'TRUE'])).toEqual([
      'won',
      'lost',
      'open',
    ]);
  });

  test('a reason why it was lost closes an open deal, unless the same reason stands beside one that was won', () => {
    expect(
      outcome(
        ['Stage', 'Lost reason'],
        ['Negotiation', 'Price'],
        ['Closed Won', 'Other'],
        ['Negotiation', 'Other'],
        ['Negotiation', ''],
      ),
    ).toEqual(['lost', 'won', 'open', 'open']);
  });

  test('a won date and nothing else', () => {
    expect(outcome(['Won date'], ['2024-01-05'], ['2024-01-06'])).toEqual(['won', 'won']);
    expect(outcome(['Won time', 'Lost time'], ['2024-01-05', ''], ['', '2024-01-06'], ['', ''])).toEqual([
      'won',
      'lost',
      'open',
    ]);
  });

  test('a bare won flag: a close date tells lost from open, else a person', () => {
    expect(outcome(['Won', 'Close Date'], ['yes', '2024-01-05'], ['no', '2024-01-05'], ['no', ''])).toEqual([
      'won',
      'lost',
      'open',
    ]);
    const cells: Cell[][] = [
      ['Deal ID', 'Amount', 'Won'],
      ['1', '5', 'yes'],
      ['2', '5', 'no'],
    ];
    const asked = read(cells);
    expect([texts(asked, 'outcome'), asked.questions.map(({ value }) => value)]).toEqual([['won', 'unknown'], ['no']]);
    expect(texts(read(cells, [{ tab: '', column: 'Won', value: 'no', answer: 'lost' }]), 'outcome')).toEqual([
      'won',
      'lost',
    ]);
  });

  test('probability only where nothing else tells', () => {
    expect(outcome(['Amount', 'Probability'], ['1', '100%'], ['1', '0%'], ['1', '40%'])).toEqual([
      'won',
      'lost',
      'open',
    ]);
    expect(outcome(['Stage', 'Probability'], ['Won', '0%'], ['Demo', '100%'])).toEqual(['won', 'open']);
  });

  test('contradictions are a problem, and the row is unknown', () => {
    const reading = read([
      ['Deal ID', 'Stage', 'IsWon', 'IsClosed'],
      ['1', 'Closed Won', 'FALSE', 'TRUE'],
      ['2', 'Closed Won', 'TRUE', 'TRUE'],
    ]);
    expect(texts(reading, 'outcome')).toEqual(['contradicted', 'won']);
    expect(reading.problems.map(({ reason, cells }) => [reason.text, cells])).toEqual([
      ['intake_problem_contradiction', ['B2']],
    ]);
  });

  test('an unknown stage is asked once, with its rows; an answer is followed', () => {
    const cells = deals(WON, LOST, ['D3', 'Ann', 'Verbal', '1', '', ''], ['D4', 'Ann', 'Verbal', '1', '', '']);
    const asked = read(cells);
    expect(asked.questions).toHaveLength(1);
    expect(asked.questions[0]).toMatchObject({
      column: 'Deal Stage',
      value: 'Verbal',
      options: ['open', 'won', 'lost', 'out'],
    });
    expect(say(asked.questions[0].ask, 'nl')).toContain('2 rijen wachten');
    expect(texts(asked, 'outcome')).toEqual(['won', 'lost', 'unknown', 'unknown']);
    const answered = read(cells, [{ tab: '', column: 'deal stage', value: 'verbal', answer: 'open' }]);
    expect([texts(answered, 'outcome').slice(2), answered.questions]).toEqual([['open', 'open'], []]);
  });

  test('own stage names need no question where the status tells', () => {
    const reading = read([
      ['Deal - ID', 'Deal - Status', 'Deal - Stage'],
      ['1', 'Won', 'Koffie gedronken'],
      ['2', 'Lost', 'Proposal'],
      ['3', 'Open', 'Koffie gedronken'],
    ]);
    expect(reading.questions).toEqual([]);
  });

  test('leads: converted is won, disqualified is lost, junk is out', () => {
    const reading = read([
      ['Lead ID', 'Created', 'Lead Status'],
      ...['Converted', 'Disqualified', 'Junk', 'New'].map((status, at) => [`L${at}`, '2024-01-05', status]),
    ]);
    expect([reading.table, texts(reading, 'outcome')]).toEqual(['leads', ['won', 'lost', 'out', 'open']]);
  });
});
