import { headerScores } from '../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../src/intake/text/header-text';
import type { TableName } from '../../src/tables/tables';

const WITH_CUSTOMER: [TableName, string][] = [
  ['deals', 'customer'],
  ['leads', 'customer'],
  ['orders', 'customer'],
  ['subscriptions', 'customer'],
  ['subscription_events', 'customer'],
  ['customers', 'name'],
];

const scoreOf = (header: string, table: TableName, field: string): number =>
  headerScores(readHeader(header), table).get(field) ?? 0;

describe.each(WITH_CUSTOMER)('%s.%s', (table, field) => {
  test.each([
    'Company size',
    'Company annual revenue',
    'Company country',
    'Company: Industry',
    'Company domain',
    'Company owner',
    'Account number of employees',
    'Account Type',
    'Customer City',
    'company_website',
    'Bedrijf grootte',
    'Bedrijf aantal medewerkers',
    'Klant omzet',
    'Klant land',
    'Unternehmen Größe',
    'Firma Mitarbeiter',
    "Taille de l'entreprise",
    'Entreprise effectif',
    'Empresa tamaño',
    'Empresa número de empleados',
  ])('%s is not the customer', (header) => {
    expect(scoreOf(header, table, field)).toBe(0);
  });

  test.each(['Company', 'Company name', 'Account', 'Bedrijf', 'Unternehmen', 'Entreprise', 'Empresa'])(
    '%s is',
    (header) => {
      expect(scoreOf(header, table, field)).toBeGreaterThan(0.8);
    },
  );
});

test.each(['Verantwoordelijke', 'Verantwoordelijk', 'Behandelaar', 'Bearbeiter', 'Zuständig'])(
  '%s is the rep',
  (header) => {
    for (const table of ['deals', 'leads', 'orders'] as const)
      expect([table, scoreOf(header, table, 'rep')]).toEqual([table, 0.95]);
  },
);
