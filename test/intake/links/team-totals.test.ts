import type { Answer, RawTab } from '../../../src/intake/reading';
import { account, analysisOf, byRep, period, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const deals = rawTab(
  'Deals',
  `Deal ID|Stage|Amount|Created|Close date|Owner
  1|Won|100|2025-12-01|2026-01-11|Ann
  2|Won|300|2025-12-01|2026-02-21|Bob
  3|Won|90|2025-12-01|2026-02-10|Cid
  4|Lost|70|2025-12-01|2026-02-11|Cid`,
);
const quarter = period('2026-01-01..2026-03-31');
const of = (team: RawTab, answers: Answer[] = []) =>
  analysisOf([deals, team], { asOf: '2026-06-30', plan: { answers } });
const quotas = (team: RawTab): number | null => of(team).result('quota_attainment', 'standard', quarter).bottom;
const asked = (team: RawTab): (string | undefined)[] =>
  of(team).readings.flatMap(({ questions }) => questions.map(({ value }) => value));

describe('a row of a quota tab to whose quota those of others come', () => {
  it.each([
    'Rep|Quota Q1 2026\nAnn|100\nBob|200\nCid|400\nTeam|700',
    'Rep|Quota Q1 2026\nBinnendienst|700\nAnn|100\nBob|200\nCid|400',
    'Rep|Quota Q1 2026\nAnn|100\nBob|200\nEntire office|700\nCid|400',
    'Verkäufer|Ziel Q1 2026\nAnn|100\nBob|200\nCid|400\nAlle zusammen|700',
    'Vendeur|Objectif T1 2026\nAnn|100\nBob|200\nToute l’équipe|300\nCid|400\nRégion Sud|400',
    'Verkoper|Doel Q1 2026\nTeam Oost|500\nAnn|100\nCid|400\nTeam West|200\nBob|200\nIedereen|700',
    'Verkoper|Doel Q1 2026\nOost|500\nAnn|100\nCid|400\nWest|200\nBob|200',
    'Rep|Quota Jan 2026|Quota Feb 2026|Quota Mar 2026\nEveryone|60|240|400\nAnn|10|40|50\nBob|20|80|100\nCid|30|120|250',
    'Rep|Month|Monthly quota\nAnn|2026-01|100\nBob|2026-01|200\nSales|2026-01|300\nAnn|2026-02|50\nBob|2026-02|350\nSales|2026-02|400',
  ])('is a total, whatever its word: %s', (text) => {
    expect(quotas(rawTab('Quota', text))).toBe(700);
    expect(asked(rawTab('Quota', text))).toEqual([]);
  });

  it('stands among no reps', () => {
    const team = rawTab('Quota', 'Rep|Quota Q1 2026\nAnn|100\nBob|200\nCid|400\nHQ|700');
    expect(Object.keys(byRep(of(team), 'sales_per_rep', 'standard', quarter)).sort()).toEqual(['Ann', 'Bob', 'Cid']);
    expect(account(of(team).result('quota_attainment', 'standard', quarter), 'Quota')).toMatchObject({ used: 3 });
  });

  it('is asked about where two may come to a third by chance, and has no quotas until then', () => {
    const team = rawTab('Quota', 'Rep|Quota Q1 2026\nAnn|100\nBob|100\nDee|200');
    expect(asked(team)).toEqual(['Dee']);
    expect(reasonOf(of(team).result('quota_attainment', 'standard', quarter))).toBe('intake_unread_totals');
    const answered = (answer: string): number | null =>
      of(team, [{ tab: 'Quota', column: 'Rep', value: 'Dee', answer }]).result('quota_attainment', 'standard', quarter)
        .bottom;
    expect([answered('totals'), answered('own rows')]).toEqual([200, 400]);
  });

  it('is a person where a deal names them, or where it comes to nothing', () => {
    expect(quotas(rawTab('Quota', 'Rep|Quota Q1 2026\nAnn|100\nBob|200\nCid|300'))).toBe(600);
    expect(quotas(rawTab('Quota', 'Rep|Quota Q1 2026\nAnn|100\nBob|200\nDee|350'))).toBe(650);
    expect(quotas(rawTab('Quota', 'Rep|Quota Q1 2026\nAnn|100\nBob|100\nDee|100\nEve|100'))).toBe(400);
  });

  it('is asked about where its label names nobody and others come to something else', () => {
    expect(asked(rawTab('Quota', 'Rep|Quota Q1 2026\nAnn|100\nBob|200\nCid|300\nSales team|650'))).toEqual([
      'Sales team',
    ]);
  });
});
