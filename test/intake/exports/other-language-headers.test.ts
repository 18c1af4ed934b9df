import { outcomeOf } from '../../../src/intake/meaning/stage-words';
import { ENOUGH, headerScores } from '../../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../../src/intake/text/header-text';

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
