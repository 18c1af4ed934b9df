import { lookedUp, lookedUpValues, matching } from '../../src/dataset/join';
import type { TextColumn } from '../../src/tables/table';
import { dates, numbers, tableOf, texts, wall } from '../engine/table-of';

const leads = tableOf('leads', {
  id: texts('L1', 'L2', 'L3'),
  createdOn: dates('2024-01-01', '2024-01-02', '2024-01-03'),
  source: texts('Web', 'Fair', 'Web'),
});

describe('joining tabs', () => {
  it('joins where values match, whatever their case and spaces', () => {
    const deals = tableOf('deals', { leadId: texts(' l2', 'L1', '', 'L9') });
    const match = matching(deals, leads, [['leadId', 'id']]);
    expect(match).not.toBeNull();
    if (!match) return;
    const created = lookedUpValues(match, (leads.columns.createdOn as { values: Float64Array }).values);
    expect(Array.from(created)).toEqual([wall('2024-01-02'), wall('2024-01-01'), Number.NaN, Number.NaN]);
    const source = lookedUp(match, leads.columns.source as TextColumn);
    expect(Array.from(source.codes, (code) => source.labels[code])).toEqual(['Fair', 'Web', '', '']);
  });

  it('does not join what only sounds alike: fewer than half of the values are found', () => {
    const deals = tableOf('deals', { leadId: texts('X1', 'X2', 'L1') });
    expect(matching(deals, leads, [['leadId', 'id']])).toBeNull();
    expect(matching(tableOf('deals', { leadId: texts('', '') }), leads, [['leadId', 'id']])).toBeNull();
  });

  it('joins a small tab to a large one: half of the smaller side is enough', () => {
    const deals = tableOf('deals', { leadId: texts('L1', ...Array.from({ length: 40 }, (_, i) => `other ${i}`)) });
    expect(matching(deals, tableOf('leads', { id: texts('L1', 'L2') }), [['leadId', 'id']])).not.toBeNull();
  });

  it('tries the pairs in order and skips columns that are not there', () => {
    const deals = tableOf('deals', { id: texts('L1', 'L2'), email: texts('a', 'b') });
    const match = matching(deals, leads, [
      ['leadId', 'id'],
      ['id', 'id'],
    ]);
    expect(match?.left).toBe(deals.columns.id);
  });

  it('joins ids of which one tab has lost the leading noughts, and keeps them apart where both have them', () => {
    const padded = tableOf('leads', { id: texts('0007', '0012') });
    const bare = tableOf('deals', { leadId: texts('7', '12', '12') });
    const match = matching(bare, padded, [['leadId', 'id']]);
    expect(match && Array.from(match.left.codes, (code) => match.rowOfLabel[code])).toEqual([0, 1, 1]);
    const both = matching(tableOf('deals', { leadId: texts('07', '0012') }), padded, [['leadId', 'id']]);
    expect(both && Array.from(both.left.codes, (code) => both.rowOfLabel[code])).toEqual([-1, 1]);
  });

  it('does not join rows that are left out', () => {
    const marked = tableOf(
      'leads',
      { id: texts('L1', 'L1'), score: numbers(1, 2) },
      { leftOut: Uint8Array.from([0, 1]) },
    );
    const match = matching(tableOf('deals', { leadId: texts('L1') }), marked, [['leadId', 'id']]);
    expect(match && Array.from(lookedUpValues(match, Float64Array.from([1, 2])))).toEqual([1]);
  });
});
