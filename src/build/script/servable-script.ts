import { parse, type Token, tokTypes } from 'acorn';

/**
 * A script without what Google's page server would read as a comment, a template or a blank to fill in: `//` and
 * backticks within texts, and `$` before `&`, `$` or a digit within texts and names. The language has another way to
 * write each; esbuild has no option for them. Throws when that would change what the script says.
 */
export function servableScript(code: string): string {
  const tokens = tokensOf(code);
  let written = '';
  let end = 0;
  for (const token of tokens) {
    if (token.type !== tokTypes.string && token.type !== tokTypes.name) continue;
    written += code.slice(end, token.start) + rewritten(code.slice(token.start, token.end), code[token.end]);
    end = token.end;
  }
  written += code.slice(end);
  const same = tokensOf(written).every(
    ({ type, value }, at) => type === tokens[at].type && sameValue(value, tokens[at]),
  );
  if (!same) throw new Error('a text or a name of the script is no longer what it was');
  return written;
}

/** What a text or a name says stands in `value`, which acorn's types leave out. */
type Said = Token & { value?: unknown };

function tokensOf(code: string): Said[] {
  const tokens: Said[] = [];
  parse(code, { ecmaVersion: 2020, sourceType: 'script', onToken: tokens });
  return tokens;
}

/** `next`: the character behind the token, before which a last `$` may stand. */
function rewritten(token: string, next = ''): string {
  return `${token}${next}`
    .replace(/\$(?=[&$\d])/g, '\\u0024')
    .replace(/\/(?=\/)/g, '/\\')
    .replace(/\\?`/g, '\\x60')
    .slice(0, -next.length || undefined);
}

/** The value of a regular expression is an object. */
function sameValue(value: unknown, token: Said): boolean {
  return typeof value === 'object' || value === token.value;
}
