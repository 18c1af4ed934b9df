import { readTabs } from '../../../src/intake/read-tabs';
import type { RawTab } from '../../../src/intake/reading';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { readingWith } from '../shared-data';

const quarter = period('2025-01-01..2025-03-31');
const asked = (tabs: RawTab[]): (string | undefined)[] =>
  readTabs(tabs, readingWith()).flatMap(({ questions }) => questions.map(({ value }) => value));
const churn = (tabs: RawTab[]): number | null =>
  analysisOf(tabs, { asOf: '2025-03-31' }).result('churn', 'standard', quarter).value;

const deals = (header: string, words: readonly string[]): RawTab =>
  rawTab(
    'Deals',
    `Deal | Customer | Status | ${header} | Amount | Created | Closed | Owner
    Barn | Sol | Lost | ${words[0]} | 10 | 2025-01-02 | 2025-02-02 | Ann
    Mill | Mar | Won | ${words[1]} | 20 | 2025-01-03 | 2025-02-07 | Bob
    Pier | Rio | Lost | ${words[0]} | 30 | 2025-01-05 | 2025-02-09 | Ann
    Quay | Sur | Won | ${words[1]} | 40 | 2025-01-07 | 2025-02-20 | Bob`,
  );

describe('a word that only says why a row ended', () => {
  it.each([
    ['Status Reason', ['Cancelled by client', 'Signed']],
    ['Reden', ['Project afgeblazen', 'Getekend']],
    ['Details', ['Annulé par le client', 'Signé']],
    ['Ergebnisgrund', ['Angebot abgelehnt', 'Erteilt']],
  ])('asks nothing of deals that are lost: %s', (header, words) => {
    expect(asked([deals(header, words)])).toEqual([]);
    expect(analysisOf(deals(header, words), { asOf: '2025-03-31' }).result('win_rate', 'standard', quarter).value).toBe(
      0.5,
    );
  });

  it('asks of those that are won, and of rows that are none', () => {
    expect(asked([deals('Note', ['Signed', 'Cancelled by client'])])).toEqual(['Cancelled by client']);
    expect(asked([deals('Reason', ['Duplicate', 'Signed'])])).toEqual(['Duplicate']);
  });

  const customers = rawTab(
    'Customers',
    'Name | Email | Customer since\nSol | a@sol.example | 2024-01-01\nMar | b@mar.example | 2024-01-01\nRio | c@rio.example | 2024-02-01\nSur | d@sur.example | 2024-05-01',
  );
  it.each(['Reason', 'Opzegreden', 'Kündigungsgrund', 'Motif'])('asks nothing of customers who left: %s', (header) => {
    const left = rawTab(
      'Churned',
      `Name | Cancelled on | ${header}\nSol | 2025-02-01 | Competitor\nMar | 2025-03-01 | Price\nRio | 2025-03-07 | Competitor`,
    );
    expect(asked([customers, left])).toEqual([]);
    expect(churn([customers, left])).toBe(0.75);
  });
});
