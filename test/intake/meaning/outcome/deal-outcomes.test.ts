import { readTab } from '../../../../src/intake/read-tab';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

/** What became of each deal, and how many rows contradict themselves. */
function outcomes(header: string, ...rows: string[]): [string[], number] {
  const tab = rawTab(
    'Deals',
    [
      `Deal ID | Amount | Created | ${header}`,
      ...rows.map((row, at) => `D${at} | 100 | 2024-01-0${at + 1} | ${row}`),
    ].join('\n'),
  );
  const reading = readTab(tab, readingWith([]));
  const column = reading.data?.columns.outcome;
  if (column?.type !== 'text') throw new Error('no outcome');
  const contradicted = reading.problems.filter(({ reason }) => reason.text.includes('contradict'));
  return [
    [...column.codes].map((code) => column.labels[code]),
    contradicted.reduce((sum, { rows: named }) => sum + named, 0),
  ];
}

test('a deal that is won by its stage and lost by its date is neither, and is named', () => {
  const [read, contradicted] = outcomes(
    'Stage | Won on | Lost on',
    'Closed Won | | 2024-02-01',
    'Closed Lost | 2024-02-01 |',
    'Closed Won | 2024-02-01 |',
    'Closed Lost | | 2024-02-01',
    'Closed Won | |',
    'Closed Lost | |',
  );
  expect(read).toEqual(['contradicted', 'contradicted', 'won', 'lost', 'won', 'lost']);
  expect(contradicted).toBe(2);
});

test('an open stage gives way to the day on which the deal was won or lost', () => {
  const [read] = outcomes(
    'Stage | Won on | Lost on',
    'Proposal | 2024-02-01 |',
    'Proposal | | 2024-02-01',
    'Proposal | |',
  );
  expect(read).toEqual(['won', 'lost', 'open']);
});

test('an open stage is that of a deal that was opened again where stages say how deals end', () => {
  const [read, contradicted] = outcomes(
    'Verkaufsphase | Gewonnen am | Verloren am',
    'Verhandlung | 2024-02-01 |',
    'Gewonnen | 2024-02-01 |',
    'Verloren | | 2024-02-01',
    'Gewonnen | 2024-02-01 |',
    'Angebot | | 2024-02-01',
    'Angebot | |',
  );
  expect([read, contradicted]).toEqual([['open', 'won', 'lost', 'won', 'open', 'open'], 0]);
});

test('as many open stages beside such days as stages that say the end contradict the days', () => {
  const [read, contradicted] = outcomes(
    'Étape | Gagné le | Perdu le',
    'Négociation | 2024-02-01 |',
    'Gagnée | 2024-02-01 |',
    'Proposition | | 2024-02-01',
    'Proposition | |',
  );
  expect([read, contradicted]).toEqual([['contradicted', 'won', 'contradicted', 'open'], 2]);
});

test('both days say nothing of the two', () => {
  const [read] = outcomes(
    'Stage | Won on | Lost on',
    'Proposal | 2024-02-01 | 2024-02-02',
    'Closed Won | 2024-02-01 | 2024-02-02',
  );
  expect(read).toEqual(['open', 'won']);
});

test.each([
  ['Date signed', ['won', 'lost', 'open']],
  ['Close date', ['open', 'lost', 'open']],
])('beside a day of rejection, of “%s” a deal is %j', (closed, expected) => {
  expect(outcomes(`${closed} | Rejected on`, '2024-02-01 |', '| 2024-02-01', '|')[0]).toEqual(expected);
});

test('a chance of 100 % is won, of 0 % lost, of anything between open', () => {
  expect(outcomes('Probability', '100 %', '99 %', '1 %', '0 %')[0]).toEqual(['won', 'open', 'open', 'lost']);
});

test('a deal whose status is open and whose stage or flag says how it ended contradicts itself', () => {
  const [read, contradicted] = outcomes(
    'Stage | Status',
    'Closed Won | Open',
    'Closed Lost | Open',
    'Closed Won | Won',
    'Proposal | Open',
    'Closed Won | Lost',
  );
  expect([read, contradicted]).toEqual([['contradicted', 'contradicted', 'won', 'open', 'contradicted'], 3]);
});

test.each(['Status', 'Dealstatus', 'Estado'])(
  'a deal that is open by its %s was opened again: its days are of before',
  (header) => {
    const [read] = outcomes(
      `${header} | Won on | Lost on`,
      'Open | 2024-02-01 |',
      'Open | | 2024-02-01',
      'Won | 2024-02-01 |',
      'Open | |',
    );
    expect(read).toEqual(['open', 'open', 'won', 'open']);
  },
);

describe('what a stage is called', () => {
  const read = (...stages: string[]): string[] => outcomes('Stage', ...stages)[0];

  it.each([
    ['nl', ['Nabellen', 'In beraad', 'Nog niet benaderd', 'Kennismaking', 'Concept', 'Zonder vervolg']],
    [
      'de',
      ['Wiedervorlage', 'In Abstimmung', 'Noch nicht kontaktiert', 'Erstgespräch', 'Entwurf', 'Im Sande verlaufen'],
    ],
    ['fr', ['À relancer', 'En réflexion', 'Non contacté', 'Prise de contact', 'Brouillon', 'Classé sans suite']],
    ['es', ['En seguimiento', 'En estudio', 'Sin contactar', 'Primer contacto', 'Borrador', 'Sin continuidad']],
    [
      'en',
      ['Followed up', 'Under discussion', 'Not yet contacted', 'First contact', 'Drafted', 'Closed - Not Converted'],
    ],
  ])('says in %s that a deal is open, and which is lost', (_language, stages) => {
    expect(read(...stages)).toEqual(['open', 'open', 'open', 'open', 'open', 'lost']);
  });

  it.each([
    ['Aanvaard', 'Niet aanvaard', 'Verzonden'],
    ['Zugesagt', 'Abgesagt', 'Verschickt'],
    ['Acceptée', 'Non acceptée', 'Rédigé'],
    ['Aceptada', 'No aceptada', 'En preparación'],
    ['Accepted', 'Not accepted', 'Draft'],
  ])('%s is won beside %s, and open is what is %s', (yes, no, sent) => {
    expect(read(yes, no, sent)).toEqual(['won', 'lost', 'open']);
    expect(read(yes, 'Closed won', sent)).toEqual(['unknown', 'won', 'open']);
  });
});
