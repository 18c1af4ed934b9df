import type { RawTab } from '../../../../src/intake/reading';
import { analysisOf, byRep } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const deals = rawTab(
  'Verkoopkansen',
  `
  Kans | Eigenaar | Status   | Waarde | Gewonnen op
  K1   | Noor     | Gewonnen | 300    | 2025-03-03
  K2   | Bas      | Gewonnen | 500    | 2025-03-05
  K3   | Bas      | Verloren | 100    |
  `,
);
const perRep = (tab: RawTab) => byRep(analysisOf([tab, deals]), 'sales_per_rep');
const isTeam = (tab: RawTab) => analysisOf([tab, deals]).readings[0].table === 'team';

describe('people of customers are no team, whoever owns them', () => {
  it.each<[string, RawTab]>([
    [
      'an owner comes back',
      rawTab(
        'Relaties',
        `
        Naam  | E-mail        | Functie  | Eigenaar
        Teun  | t@alfa.nl     | Inkoper  | Noor
        Saar  | s@beta.nl     | Directie | Bas
        Loes  | l@gamma.nl    | Inkoper  | Bas
        Daan  | d@delta.nl    | Inkoper  | Noor
        `,
      ),
    ],
    [
      'each has another owner, beside a company',
      rawTab(
        'Personen',
        `
        Volledige naam | E-mail    | Functie | Bedrijf | Verkoper
        Teun           | t@alfa.nl | Inkoper | Alfa    | Noor
        Saar           | s@beta.nl | CEO     | Beta    | Bas
        `,
      ),
    ],
    [
      'first and last names of one, an owner who is another',
      rawTab(
        'export',
        `
        Voornaam | Achternaam | E-mail     | Functie | Eigenaar
        Teun     | Bos        | t@alfa.nl  | Inkoper | Noor
        Saar     | Vink       | s@beta.nl  | CEO     | Bas
        Loes     | Kok        | l@gamma.nl | CEO     | Bas
        `,
      ),
    ],
    [
      'who manages them owns deals',
      rawTab(
        'blad1',
        `
        Naam | E-mail     | Functie | Manager
        Teun | t@alfa.nl  | Inkoper | Noor
        Saar | s@beta.nl  | CEO     | Bas
        Loes | l@gamma.nl | CEO     | Bas
        `,
      ),
    ],
  ])('%s', (_, tab) => {
    expect(isTeam(tab)).toBe(false);
    expect(perRep(tab)).toEqual({ Noor: 300, Bas: 500 });
  });
});

describe('a team is one', () => {
  it.each<[string, RawTab]>([
    ['by its names', rawTab('blad1', 'Naam|Functie|Manager\nNoor|Verkoper|Eva\nBas|Verkoper|Eva\nEva|Directie|')],
    ['by its addresses', rawTab('blad1', 'Naam|Functie|E-mail\nNoor|Verkoper|noor@wij.nl\nBas|Verkoper|bas@wij.nl')],
    [
      'with a target of each month',
      rawTab('blad1', 'Eigenaar|Maand|Target\nNoor|2025-03|100\nBas|2025-03|100\nNoor|2025-04|100\nBas|2025-04|100'),
    ],
  ])('%s', (_, tab) => {
    expect(isTeam(tab)).toBe(true);
    expect(perRep(tab)).toMatchObject({ Noor: 300, Bas: 500 });
  });
});
