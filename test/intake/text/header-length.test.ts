import { readHeader } from '../../../src/intake/text/header-text';

test('of a header that is as long as a cell may be, its beginning is read', () => {
  const long = readHeader('total won lost '.repeat(3_400));
  expect(long.words.slice(0, 4)).toEqual(['total', 'won', 'lost', 'total']);
  expect(long.words.length).toBeLessThan(300);
  expect(long.written).toHaveLength(50_999);
});

test('the question of a survey is read whole', () => {
  const question = `${'On a scale from 0 to 10, how likely are you to recommend us as a place to work, '.repeat(4)}and why?`;
  expect(readHeader(question).words.slice(-2)).toEqual(['and', 'why']);
});

test('the zone behind a header is no word of its name, unless it is all of it', () => {
  expect(readHeader('Created date UTC')).toMatchObject({ words: ['created', 'date'], hints: ['utc'] });
  expect(readHeader('UTC')).toMatchObject({ words: ['utc'], hints: [] });
});
