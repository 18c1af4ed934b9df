import { comment, identifier, QueryParameters, quoted } from '../../src/bigquery/dialect';

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

describe('what is written out for people to read', () => {
  /** As BigQuery reads a text between quotes: a backslash begins an escape, of which only this one is written. */
  const readBack = (literal: string): string | null => {
    const inside = /^'((?:[^'\\\n\r]|\\U[0-9a-f]{8})*)'$/u.exec(literal)?.[1];
    if (inside === undefined) return null;
    return inside.replace(/\\U([0-9a-f]{8})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  };

  it('is a text that ends where it ends, whatever stands in it', () => {
    for (let code = 0; code < 0x300; code++) {
      const text = `Ann${String.fromCodePoint(code)}`;
      expect([code, readBack(quoted(text))]).toEqual([code, text]);
    }
    for (const text of ['', '\\', "\\' OR TRUE --", 'a\u2028b', '"""', '日本 – €5', '😀']) {
      expect(readBack(quoted(text))).toBe(text);
    }
  });

  it('is a comment of one line, whatever it is about', () => {
    for (const mark of ['\n', '\r', '\u0085', '\u2028', '\u2029', '\0', '\u001b']) {
      expect(comment(`Deals${mark}DROP TABLE x`)).toBe('-- Deals DROP TABLE x');
    }
  });
});
