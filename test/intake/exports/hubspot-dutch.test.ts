import { UTC } from '../../../src/base/zone';
import { readTab } from '../../../src/intake/read-tab';
import { analysisOf } from '../../kpis/asking';

const rows = [
  'Presentatie gepland',
  'Contract verzonden',
  'Gesloten gewonnen',
  'Gesloten verloren',
  'Gesloten gewonnen',
];
const cells = (owner: string) => [
  ['Record-ID', 'Dealnaam', 'Dealfase', 'Bedrag', 'Aanmaakdatum', 'Sluitingsdatum', owner],
  ...rows.map((stage, at) => [`${at}`, `Deal ${at}`, stage, 100 * (at + 1), '2024-01-01', '2024-03-20', 'Jan']),
];
const reading = { zone: UTC, locale: 'nl_NL', answers: [] };

test.each([
  'Eigenaar van deal',
  'Eigenaar van de deal',
  'Deal owner',
  'Propriétaire de la transaction',
  'Propietario del negocio',
])('"%s" is the rep', (owner) => {
  const { columns, questions } = readTab({ name: 'Deals', cells: cells(owner) }, reading);
  expect(columns.rep?.header).toBe(owner);
  expect(questions).toEqual([]);
});

test('sales per rep without a column of reps is a total, and says that it cannot be told by rep', () => {
  const withReps = analysisOf([{ name: 'Deals', cells: cells('Eigenaar van deal') }], { asOf: '2024-03-31' });
  const without = analysisOf([{ name: 'Deals', cells: cells('Zuivel') }], { asOf: '2024-03-31' });
  const notes = [withReps, without].map((one) => one.result('sales_per_rep').notes.map(({ text }) => text));
  expect(without.result('sales_per_rep').value).toBe(300 + 500);
  expect(notes[0]).not.toContain('note_no_reps');
  expect(notes[1]).toContain('note_no_reps');
});
