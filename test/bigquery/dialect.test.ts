import { identifier, QueryParameters } from '../../src/bigquery/dialect';

describe('what gets into a query', () => {
  it('is a name of ours between backticks, or nothing', () => {
    expect(identifier('end')).toBe('`end`');
    for (const name of ['', 'a b', '1a', 'a`b', 'a\\', 'a.b', 'a-- ', 'é']) expect(() => identifier(name)).toThrow();
  });

  it('is a value as a parameter, once however often it comes, a number apart from the same text', () => {
    const parameters = new QueryParameters();
    const text = parameters.text("1' OR TRUE --");
    expect([text, parameters.text("1' OR TRUE --"), parameters.number(1), parameters.text('1')]).toEqual([
      '@p1',
      '@p1',
      '@p2',
      '@p3',
    ]);
    expect(parameters.list.map(({ type, value }) => [type, value])).toEqual([
      ['STRING', "1' OR TRUE --"],
      ['FLOAT64', 1],
      ['STRING', '1'],
    ]);
  });
});
