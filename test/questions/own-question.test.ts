import { figuresMeant, groupsMeant } from '../../src/questions/meaning/figures-meant';
import { questionsMeant } from '../../src/questions/question-name';
import { call } from '../functions/call-in-cell';
import { cellsOf } from '../sample/cells-of';
import { offTopic, ofTheArticle, proposedOnly } from './of-the-article';

const idsOf = (text: string): string => {
  const { isSure, found } = questionsMeant(text);
  return `${isSure ? '' : 'perhaps '}${found.map(({ id }) => id).join(', ')}`;
};

test('a typed question finds its own, and the figure that it asks of', () => {
  const found = Object.entries(ofTheArticle).flatMap(([meant, texts]) => {
    const [id, figure] = [meant.split(':')[0], meant.split(':').slice(1).join(':')];
    return texts.flatMap((text) => {
      const is = [idsOf(text), ...(figure === '' ? [] : figuresMeant(text))].join(' ');
      return is === [id, ...(figure === '' ? [] : [figure])].join(' ') ? [] : [`${text}: ${is}, not ${meant}`];
    });
  });
  expect(found).toEqual([]);
});

test('what may be several is proposed with its own among them, and what is of none is none', () => {
  for (const [id, texts] of Object.entries(proposedOnly))
    for (const text of texts) expect(`${text}: ${idsOf(text)}`).toMatch(new RegExp(`: perhaps .*\\b${id}\\b`));
  for (const text of offTopic) expect([text, idsOf(text)]).toEqual([text, 'perhaps ']);
});

test('who names what is to be told of is told of that, and of people where nothing else is named', () => {
  expect(
    ['wie verkoopt het meest', 'which team sells most', 'omzet per product in Duitsland'].map(groupsMeant),
  ).toEqual([['rep'], ['team'], ['product']]);
});

/** Won: Anna 900 + 100 of beans, Bram 500 of cups; lost and open deals are sold to nobody. */
const deals = cellsOf(
  [
    'Deal,Stage,Amount,Created,Close date,Owner,Product',
    'A,Closed Won,900,2026-03-03,2026-04-02,Anna,Beans',
    'B,Closed Won,100,2026-03-05,2026-04-09,Anna,Beans',
    'C,Closed Won,500,2026-03-07,2026-04-23,Bram,Cups',
    'D,Closed Lost,5000,2026-03-09,2026-04-30,Bram,Cups',
    'E,Negotiation,700,2026-04-09,,Anna,Cups',
  ].join('\n'),
);
const answer = (question: string, ...more: string[]): unknown => {
  try {
    return call('KPI_QUESTION', [question, more[0] ?? '', more[1] ?? '', deals]);
  } catch (error) {
    return (error as Error).message;
  }
};

test('who sells most is told by the amounts won, in order, with shares that add up to all of it', () => {
  const [header, says, ...rows] = answer('who sells the most') as unknown[][];
  expect(header).toEqual(['Group', 'Value', 'n', 'Share']);
  expect(says[0]).toBe('Total sales by rep: Anna 1,000 (66.7%), Bram 500 (33.3%); 1,500 in all.');
  expect(rows.slice(0, 2)).toEqual([
    ['Anna', 1000, 2, 1000 / 1500],
    ['Bram', 500, 1, 500 / 1500],
  ]);
  const products = answer('welk product verkoopt het best') as unknown[][];
  expect(products.slice(2, 4).map(([name, value]) => [name, value])).toEqual([
    ['Beans', 1000],
    ['Cups', 500],
  ]);
  expect(answer('which team has the highest revenue')).toMatch(/\w+ .*\w+/);
});

test('one figure is told with what it is made of; what is asked by its name alone asks which', () => {
  const rows = answer('what is our win rate') as unknown[][];
  expect(rows[1][0]).toMatch(/^Win rate, .*: 75\.0% \(3 of 4\)\.$/);
  expect(rows[2].slice(0, 3)).toEqual(['Win rate', 0.75, 4]);
  expect(answer('what a figure is')).toBe('name the figure: “what is our win rate”');
});

test('what has no parts is told as it was and as it is, and one proposal is asked in words', () => {
  const rows = answer('is our sales cycle getting longer', '2026-04-16', '2026-04-30') as unknown[][];
  // Won in the fifteen days: C after 47; in those before: A after 30 and B after 35.
  expect(rows.slice(2, 4).map(([, value]) => value)).toEqual([32.5, 47]);
  expect(answer('coaching')).toBe(
    'do you mean: Do some reps do better than others, by more than luck? Then type: Reps that differ',
  );
});
