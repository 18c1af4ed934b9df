import { askedQuestions } from '../../src/home/asked-questions';
import { questions } from '../../src/questions';
import { gapToTarget } from '../../src/questions/gap/say-gap';
import { ideas } from '../../src/questions/ideas/ideas';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';

const sample = analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' });
const ORDER = ['differs', 'told', 'cannot be told apart', 'not tested', 'too few', 'not known'];

test('every question is there once, those that find something first, and only these with a caution', () => {
  const asked = askedQuestions(sample, 'en');
  expect(asked.map(({ id }) => id).sort()).toEqual([...questions.map(({ id }) => id), ideas.id, gapToTarget.id].sort());
  const places = asked.map(({ verdict }) => ORDER.indexOf(verdict));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBeGreaterThan(1);
  for (const { verdict, caution, sentences, verdictText } of asked) {
    expect([verdict, caution !== '']).toEqual([verdict, ['differs', 'told'].includes(verdict)]);
    expect(sentences.length).toBeGreaterThan(0);
    expect(verdictText).not.toBe('');
  }
});

test('where the data can answer none, each says so', () => {
  const none = analysisOf({
    name: 'Deals',
    cells: [
      ['Deal ID', 'Stage', 'Amount'],
      ['1', 'Won', '5'],
      ['2', 'Lost', '5'],
    ],
  });
  for (const { verdict, caution } of askedQuestions(none, 'nl')) expect([verdict, caution]).toEqual(['not known', '']);
});
