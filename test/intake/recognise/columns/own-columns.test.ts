import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const PEOPLE: Record<string, readonly string[]> = { own: ['Ines', 'Tom', 'Ines'], other: ['Max', 'Max', 'Eva'] };

/** Deals with a column of owners under each header: the row's own, or those of whatever the row belongs to. */
function repsOf(headers: readonly [header: string, whose: 'own' | 'other'][]): [unknown, unknown] {
  const column = (at: number): string => headers.map(([, whose]) => PEOPLE[whose][at]).join(' | ');
  const tab = rawTab(
    'deals',
    `
    Deal id | ${headers.map(([header]) => header).join(' | ')} | Stage | Amount | Close date
    D1      | ${column(0)}                                    | Won   | 300    | 2024-03-01
    D2      | ${column(1)}                                    | Won   | 80     | 2024-03-02
    D3      | ${column(2)}                                    | Lost  | 40     | 2024-03-04
    `,
  );
  const { columns } = analysisOf(tab, { asOf: '2024-03-31' }).readings[0];
  return [columns.rep?.header, columns.customer?.header];
}

const PAIRS = [
  ['Client Owner', 'Sales Rep'],
  ['Company owner', 'Deal Owner'],
  ['Account Manager', 'Sales Person'],
  ['Key account manager', 'Closed by'],
  ['Contact owner', 'Assigned to'],
  ['Lead owner', 'Opportunity owner'],
  ['Accountmanager', 'Verkoper'],
  ['Relatiebeheerder', 'Eigenaar'],
  ['Kundenbetreuer', 'Besitzer'],
  ['Besitzer der Firma', 'Inhaber der Opportunity'],
  ['Propriétaire du compte', "Propriétaire de l'opportunité"],
  ['Chargé de clientèle', 'Vendeur'],
  ['Gestor de cuenta', 'Vendedor'],
  ['Propietario de la empresa', 'Propietario del negocio'],
] as const;

describe("a deal's owner beside that of whom it is sold to", () => {
  it.each(PAIRS)('"%s" yields to "%s", on either side of it', (other, own) => {
    expect(
      repsOf([
        [other, 'other'],
        [own, 'own'],
      ]),
    ).toEqual([own, undefined]);
    expect(
      repsOf([
        [own, 'own'],
        [other, 'other'],
      ]),
    ).toEqual([own, undefined]);
  });

  it.each(PAIRS)('"%s" is the rep where nobody else is named', (other) =>
    expect(repsOf([[other, 'other']])).toEqual([other, undefined]),
  );
});

describe("a customer's owner", () => {
  it('is the account owner, who is its own', () => {
    const tab = rawTab(
      'customers',
      `
      Customer | Account owner | Customer since | Churn date
      A        | Ines          | 2023-01-01     |
      B        | Tom           | 2023-02-01     | 2024-02-01
      C        | Ines          | 2023-03-01     |
      `,
    );
    expect(analysisOf(tab, { asOf: '2024-03-31' }).readings[0].columns.rep?.header).toBe('Account owner');
  });
});
