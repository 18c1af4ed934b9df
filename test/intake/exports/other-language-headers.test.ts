import { outcomeOf } from '../../../src/intake/meaning/stage-words';
import { ENOUGH, headerScores } from '../../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../../src/intake/text/header-text';
import type { TableName } from '../../../src/tables/tables';

/** The fields that a header of deals may be, the likeliest first. */
const fieldsOf = (header: string): string[] =>
  [...headerScores(readHeader(header), 'deals')]
    .filter(([, score]) => score >= ENOUGH)
    .sort(([, one], [, other]) => other - one)
    .map(([field]) => field);

test.each([
  ['Data di chiusura prevista', 'Oczekiwana data zamknięcia', 'Förväntat stängningsdatum', 'expectedCloseOn'],
  ['Forventet lukkedato', 'Forventet avslutningsdato', 'Odotettu sulkemispäivä', 'expectedCloseOn'],
  ['Fonte', 'Źródło', 'Källa', 'source'],
  ['Kilde', 'Leadkilde', 'Lähde', 'source'],
  ['Probabilità', 'Prawdopodobieństwo', 'Sannolikhet', 'probability'],
  ['Sandsynlighed', 'Sannsynlighet', 'Todennäköisyys', 'probability'],
  ['Motivo della perdita', 'Powód utraty', 'Förlustorsak', 'lostReason'],
  ['Tabsårsag', 'Tapsårsak', 'Häviön syy', 'lostReason'],
  ['Ricavo previsto', 'Oczekiwany przychód', 'Förväntad intäkt', 'expectedAmount'],
  ['Forventet omsætning', 'Forventet verdi', 'Odotettu arvo', 'expectedAmount'],
  ['Vinto il', 'Data wygranej', 'Vinstdatum', 'wonOn'],
  ['Vundet dato', 'Vunnet dato', 'Voittopäivä', 'wonOn'],
  ['Perso il', 'Data przegranej', 'Förlustdatum', 'lostOn'],
  ['Tabt dato', 'Tapt dato', 'Häviöpäivä', 'lostOn'],
])('"%s", "%s" and "%s" are %s and nothing else', (...headers) => {
  const field = headers.pop();
  expect(headers.map(fieldsOf)).toEqual(headers.map(() => [field]));
});

test('who a deal is assigned to is its rep, in whatever word', () => {
  const headers = [
    'assigned_rep',
    'Toegewezen verkoper',
    'Zugewiesener Verkäufer',
    'Commercial attribué',
    'Vendedor asignado',
  ];
  expect(headers.map(fieldsOf)).toEqual(headers.map(() => ['rep']));
  expect(fieldsOf('Previous assigned rep')).not.toContain('rep');
});

test.each([
  'Importo ponderato',
  'Valore ponderato',
  'Wartość ważona',
  'Viktat värde',
  'Vægtet værdi',
  'Vektet verdi',
  'Painotettu arvo',
  'Antal',
  'Importo (convertito)',
])('"%s" is no amount of a deal', (header) => {
  expect(fieldsOf(header)).not.toContain('amount');
});

test.each([
  'Non vinta',
  'Quasi vinta',
  'Vinto?',
  'Vinto 90%',
  'Nie wygrana',
  'Prawie wygrana',
  'Inte vunnen',
  'Nästan vunnen',
  'Ikke vundet',
  'Næsten vundet',
  'Ikke vunnet',
  'Ei voitettu',
  'Melkein voitettu',
  'Proposta accettata',
  'Oferta zaakceptowana',
])('what "%s" means is asked', (label) => {
  expect(outcomeOf(label, false)).toBeNull();
});

test.each([
  ['Chiuso e vinto', 'Zamknięta wygrana', 'Stängda vunna', 'won'],
  ['Vundet og lukket', 'Avsluttet vunnet', 'Suljettu voitettu', 'won'],
  ['Chiuso e perso', 'Zakończone przegrane', 'Avslutad förlorad', 'lost'],
  ['Afsluttet tabt', 'Tapt og lukket', 'Suljettu menetetty', 'lost'],
])('"%s", "%s" and "%s" are %s', (...labels) => {
  const outcome = labels.pop();
  expect(labels.map((label) => outcomeOf(label, false))).toEqual(labels.map(() => outcome));
});

test.each([
  ['Stängd den', 'Chiuso il', 'Data de fechamento', 'closedOn'],
  ['Affärsvärde', 'Valore trattativa', 'Valor do negócio', 'amount'],
  ['Ansvarig', 'Responsabile', 'Responsável', 'rep'],
  ['Affär', 'Trattativa', 'Nome da oportunidade', 'name'],
  ['Källa', 'Provenienza', 'Origem do negócio', 'source'],
])('"%s", "%s" and "%s" are %s of a deal', (...headers) => {
  const field = headers.pop();
  expect(headers.map((header) => fieldsOf(header)[0])).toEqual(headers.map(() => field));
});

const TABS: [TableName, string, string, string, string, string][] = [
  ['orders', 'orderedOn', 'Data ordine', 'Data zamówienia', 'Data do pedido', 'Fakturadatum'],
  ['orders', 'id', 'Numero ordine', 'Numer zamówienia', 'Número do pedido', 'Ordernummer'],
  ['orders', 'amount', 'Totale ordine', 'Wartość zamówienia', 'Valor total', 'Ordersumma'],
  ['subscriptions', 'startedOn', 'Data inizio', 'Data rozpoczęcia', 'Data de início', 'Startdatum'],
  ['subscriptions', 'endedOn', 'Data fine', 'Data zakończenia', 'Data de término', 'Slutdatum'],
  ['costs', 'amount', 'Costo', 'Koszty', 'Despesas', 'Kostnad'],
  ['costs', 'spentOn', 'Mese', 'Miesiąc', 'Data', 'Månad'],
];

test.each(TABS)('of %s, the %s is "%s", "%s", "%s" and "%s"', (table, field, ...headers) => {
  const best = (header: string): string | undefined =>
    [...headerScores(readHeader(header), table)].sort(([, one], [, other]) => other - one)[0]?.[0];
  expect(headers.map(best)).toEqual(headers.map(() => field));
});

test('"Data source" is no date', () => {
  expect(headerScores(readHeader('Data source'), 'orders').get('orderedOn')).toBeUndefined();
});
