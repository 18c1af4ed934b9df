import type { Cell } from '../../src/base/cell';
import { readTab } from '../../src/intake/read-tab';
import type { Answer, TabReading } from '../../src/intake/reading';
import { say } from '../../src/texts/say';
import { analysisOf } from '../kpis/asking';
import { readingWith } from './shared-data';

const HEADER = ['Timestamp', 'Satisfaction with pay', 'Satisfaction with manager', 'Satisfaction with tools'];

const read = (rows: Cell[][], header: string[] = HEADER, answers: Answer[] = []): TabReading =>
  readTab({ name: 'multi', cells: [header, ...rows] }, readingWith(answers));

const MIXED: Cell[][] = [
  ['2024-03-18 09:00:00', 4, 5, 3],
  ['2024-03-19 09:00:00', 2, 5, 1],
  ['2024-03-20 09:00:00', 5, 4, 3],
];
const EQUAL: Cell[][] = MIXED.map(([day]) => [day, 4, 5, 3]);

test.each([
  ['answers that differ', MIXED],
  ['answers that are all equal', EQUAL],
])('several columns for the score, with %s: which one is meant is the question', (_what, rows) => {
  const reading = read(rows);
  expect([reading.table, reading.questions.map(({ ask, options }) => [ask.text, options])]).toEqual([
    'survey',
    [['intake_ask_score', HEADER.slice(1)]],
  ]);
  const answered = read(rows, HEADER, [{ tab: 'multi', column: '', answer: 'Satisfaction with tools' }]);
  expect([answered.columns.score.header, answered.questions]).toEqual(['Satisfaction with tools', []]);
});

test('a score that everybody gave alike is a score; its scale stays in the header', () => {
  const reading = read(
    [
      ['2024-03-18', 5],
      ['2024-03-19', 5],
    ],
    ['Timestamp', 'Job satisfaction (1-5)'],
  );
  const score = reading.data?.columns.score;
  expect([reading.table, score?.header]).toEqual(['survey', 'Job satisfaction (1-5)']);
  expect(score?.type === 'number' && [...score.values]).toEqual([5, 5]);
});

const TWO = ['Tijdstempel', 'Zou je ons aanbevelen als werkgever? (0-10)', 'Hoe tevreden ben je? (1-5)'];
const ANSWERS: Cell[][] = [
  ['2024-03-18 09:00:00', 9, 4],
  ['2024-03-18 10:00:00', 10, 5],
  ['2024-03-19 09:00:00', 7, 3],
  ['2024-03-19 10:00:00', 2, 2],
  ['2024-03-20 09:00:00', 9, 5],
];

test('a question about recommending beside one about satisfaction: eNPS from the one, satisfaction from the other', () => {
  const analysis = analysisOf({ name: 'enquete', cells: [TWO, ...ANSWERS] }, { asOf: '2024-03-31' });
  expect(analysis.readings[0].questions).toEqual([]);
  // Promoters 9, 10 and 9, one detractor: (3 - 1) / 5. Satisfied: 4, 5 and 5 of five.
  expect(analysis.result('enps')).toMatchObject({ value: 40, n: 5 });
  expect(analysis.result('satisfaction')).toMatchObject({ value: 0.6, n: 5 });
});

test('where it has to be asked, each question stands with its answers, in both languages', () => {
  const reading = read(
    ANSWERS.map(([day, one, other]) => [day, other, one]),
    ['Timestamp', 'Satisfaction with pay', 'Satisfaction with manager'],
  );
  const [{ ask, options }] = reading.questions;
  expect(options).toEqual(['Satisfaction with pay', 'Satisfaction with manager']);
  const named = { en: '“Satisfaction with pay” (≤ 5), “Satisfaction with manager” (≤ 10)' };
  expect(say(ask, 'en')).toContain(`is to be reported? ${named.en}; in brackets`);
  const inDutch = named.en.replace(/“/g, '‘').replace(/”/g, '’');
  expect(say(ask, 'nl')).toContain(`wil je rapporteren? ${inDutch}; tussen haakjes`);
});

test.each([
  ['Very satisfied|Satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied', [5, 4, 4, 3, 2, 1]],
  ['Tevreden|Zeer tevreden|Neutraal|Ontevreden|Zeer ontevreden|Tevreden', [4, 5, 3, 2, 1, 4]],
  ['Helemaal mee eens|Mee eens|Niet eens, niet oneens|Niet mee eens|Helemaal niet mee eens|Oneens', [5, 4, 3, 2, 1, 2]],
  [
    'Stimme voll und ganz zu|Stimme zu|Weder noch|Stimme nicht zu|Stimme überhaupt nicht zu|Stimme eher zu',
    [5, 4, 3, 2, 1, 4],
  ],
  ["Tout à fait d'accord|D'accord|Neutre|Pas d'accord|Pas du tout d'accord|Plutôt d'accord", [5, 4, 3, 2, 1, 4]],
  ['Muy satisfecho|De acuerdo|Neutral|En desacuerdo|Totalmente en desacuerdo|Satisfecha', [5, 4, 3, 2, 1, 4]],
])('answers in words are those of the usual scale: %s', (answers, scores) => {
  const rows = answers.split('|').map((answer, at) => [`2026-01-0${at + 2}`, answer]);
  const { data } = read(rows, ['Timestamp', 'How satisfied are you with your job?']);
  expect(data?.columns.score).toMatchObject({ values: Float64Array.from(scores) });
});

test('where nobody gave the best answer in words, the second best is still the second best', () => {
  const answers = ['Satisfied', 'Neutral', 'Neutral', 'Dissatisfied', 'Satisfied'];
  const rows = answers.map((answer, at) => [`2026-01-0${at + 2}`, answer]);
  const tab = { name: 'Survey', cells: [['Timestamp', 'How satisfied are you with your job?'], ...rows] };
  expect(analysisOf(tab, { asOf: '2026-04-30' }).result('satisfaction').value).toBe(2 / 5);
});

test.each<[string, string, number[]]>([
  ['of one day are two people’s', '2024-03-18', [0, 0]],
  ['of one second came twice', '2024-03-18 09:00:12', [0, 1]],
])('two equal answers %s', (_what, at, leftOut) => {
  const rows = [at, at].map((when): Cell[] => [when, 5]);
  const { data } = read([...rows, [at.replace('18', '19'), 4]], ['Timestamp', 'Job satisfaction (1-5)']);
  expect(Array.from(data?.leftOut ?? [], (why) => Math.sign(why)).slice(0, 2)).toEqual(leftOut);
});

describe('answers with who gave them, when they were asked and when they answered', () => {
  const answers = (header: string, name = 'export') =>
    analysisOf(
      {
        name,
        cells: [
          header.split(' | '),
          ...[9, 10, 3, 8, 6, 9, 10, 7].map((score, at) => {
            const day = `2024-03-1${at}`;
            return [
              `P${at}`,
              `p${at}@example.com`,
              `${day} 08:00:00`,
              `${day} 09:30:00`,
              score,
              at % 2 ? 'fine' : 'so so',
            ];
          }),
        ],
      },
      { asOf: '2024-03-31' },
    );

  test.each([
    'Name | Email | Survey created at | Responded at | Score | Comment',
    'Person | Email | Survey sent | Response date | NPS | Feedback',
    'Naam | E-mail | Enquête verstuurd op | Beantwoord op | Score | Opmerking',
  ])('%s: no leads', (header) => {
    const analysis = answers(header);
    expect(analysis.result('new_leads').value).toBeNull();
    expect(analysis.result('response_time').value).toBeNull();
    expect(analysis.readings[0].table).not.toBe('leads');
  });

  test.each([
    'Name | Email | Created at | Responded at | Score | Comment',
    'Naam | E-mail | Aangemaakt op | Beantwoord op | Cijfer | Toelichting',
    'Name | E-Mail | Erstellt am | Beantwortet am | Bewertung | Kommentar',
    'Nom | Adresse e-mail | Créé le | Répondu le | Note | Commentaire',
    'Nombre | Correo | Creado el | Respondido el | Puntuación | Comentario',
  ])('%s: it is asked', (header) => {
    const [{ table, questions }] = answers(header).readings;
    expect(table).not.toBe('leads');
    expect(table === 'survey' || questions.length > 0).toBe(true);
  });

  test('leads with a score of their own are leads', () => {
    expect(answers('Name | Email | Created at | Responded at | Lead score | Notes', 'leads').readings[0].table).toBe(
      'leads',
    );
  });
});
