import type { Cell } from '../../../../src/base/cell';
import { readTab } from '../../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../../src/intake/reading';
import { say } from '../../../../src/texts/say';
import { readingWith } from '../../shared-data';

const SCORES = [5, 4, 4, 3, 2, 5, 1, 4];

/** Eight answers under a header `a|b|c`: days and scores where the header says so, names in the other columns. */
const survey = (name: string, header: string, answers: Answer[] = []): TabReading => {
  const headers = header.split('|');
  const cell = (written: string, row: number): Cell =>
    written.startsWith('@')
      ? `2026-02-${10 + row}`
      : written.includes('?') || written.startsWith('#')
        ? SCORES[row]
        : `N ${row}`;
  return readTab(
    {
      name,
      cells: [
        headers.map((written) => written.replace(/^[@#]/, '')),
        ...SCORES.map((_score, row) => headers.map((written) => cell(written, row))),
      ],
    },
    readingWith(answers),
  );
};

test.each([
  ['Q1', '@Date|Client name|How satisfied are you with our support? (1-5)'],
  ['NPS 2026', '@Submitted at|Account|How likely are you to recommend us to friends or family? (0-10)'],
  ['Blad1', '@Ingevuld op|Hoe tevreden bent u over de samenwerking? (1-5)'],
  ['Klantenenquête', '@Datum|#Cijfer'],
  ['Kundenzufriedenheit', '@Datum|#Bewertung'],
  ['Form', '@Zeitstempel|Wie zufrieden sind Sie mit der Lieferung? (1-5)'],
  ['Satisfaction', "@Date|Société|Êtes-vous satisfait de l'achat ? (1-5)"],
  ['Opiniones', '@Fecha|Cliente|#Puntuación'],
  ['Hoja 1', '@Fecha|¿Recomendaría nuestra tienda a un amigo? (0-10)'],
  ['Helpdesk', '@Date|Case ID|#Satisfaction score'],
])('%s, %s: a survey of customers is not the team, and that is said', (name, header) => {
  const { table, data, problems } = survey(name, header);
  expect([table, data]).toEqual([null, null]);
  expect(problems.map(({ reason }) => say(reason, 'en'))).toEqual([
    expect.stringContaining('a survey of customers, not of the team'),
  ]);
});

test.each([
  ['Form', '@Timestamp|How likely are you to recommend us to a friend as a place to work? (0-10)'],
  ['Form', '@Timestamp|How satisfied are you with your job? (1-5)|Department'],
  ['NPS', '@Timestamp|#eNPS|Team'],
  ['Medewerkers', '@Datum|#Tevredenheid'],
  ['Umfrage', '@Zeitstempel|Wie zufrieden bist du mit deiner Arbeit? (1-5)'],
  ['Sondage', '@Horodateur|Recommanderiez-vous notre entreprise comme employeur ? (0-10)'],
  ['Encuesta', '@Marca temporal|¿Recomendaría nuestra empresa como lugar de trabajo? (0-10)'],
  ['Customer service team', '@Timestamp|#Satisfaction score|Role'],
])('%s, %s: a survey of the team', (name, header) => {
  const { table, questions } = survey(name, header);
  expect([table, questions]).toEqual(['survey', []]);
});

test('where only a person knows who answered, that is asked, and nothing is read meanwhile', () => {
  const unknown = survey('Enquête', '@Datum|#Score');
  expect([
    unknown.data,
    unknown.questions.map(({ ask }) => ask.text),
    unknown.questions[0].options.slice(0, 2),
  ]).toEqual([null, ['intake_ask_respondents'], ['survey', 'not data']]);
  const answered = survey('Enquête', '@Datum|#Score', [{ tab: 'Enquête', column: '', answer: 'survey' }]);
  expect([answered.table, answered.questions]).toEqual(['survey', []]);
});
