import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const MADE = join('src', 'plan', 'people', 'public-domains.ts');

/** Countries in which the languages that the add-on reads are spoken: all that is kept of theirs counts. */
const COUNTRIES = /\.(nl|be|fr|de|at|ch|lu|uk|ie|it|es|pt|br)$/;
/** Stand for any company in examples. */
const PLACEHOLDERS = /^(example|test|yourdomain|mydomain)\./;

/** What the kept list lacks: providers of the Low Countries and their neighbours, and some that are known everywhere. */
const MORE = (
  'googlemail.com ymail.com rocketmail.com fastmail.com tutanota.com tuta.com tuta.io posteo.de ziggo.nl xs4all.nl ' +
  'upcmail.nl quicknet.nl casema.nl zeelandnet.nl solcon.nl proximus.be bbox.fr aon.at'
).split(' ');

/** Domains on which anyone has an address, in alphabetical order: the commonest of all, and those of our countries. */
function publicDomains(): string[] {
  const folder = join(dirname(require.resolve('email-providers/package.json')));
  const [all, common] = ['all', 'common'].map(
    (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as string[],
  );
  const kept = [...common, ...all.filter((domain) => COUNTRIES.test(domain)), ...MORE];
  return [...new Set(kept)].filter((domain) => !PLACEHOLDERS.test(domain)).sort();
}

/** The file that holds them: the names that go before each ending, so that no ending is written more than once. */
export function publicDomainsFile(): string {
  const byEnding = new Map<string, string[]>();
  for (const domain of publicDomains()) {
    const dot = domain.indexOf('.');
    const ending = domain.slice(dot + 1);
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), domain.slice(0, dot)]);
  }
  const entries = [...byEnding].map(([ending, names]) => `  ${keyOf(ending)}:${namesOf(names)},\n`);
  return `/** Domains on which anyone has an address: by their ending, what stands before it. Made by \`npm run domains\` from a list that others keep. */\nexport const PUBLIC_DOMAINS: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`;
}

const keyOf = (ending: string): string => (/^[a-z]+$/.test(ending) ? ending : `'${ending}'`);

/** In lines of the length that the linter keeps to. */
function namesOf(names: string[]): string {
  const lines = [''];
  for (const name of names) {
    if (lines[lines.length - 1].length + name.length > 105) lines.push('');
    lines[lines.length - 1] += `${name} `;
  }
  const texts = lines.map((line, at) => `'${at < lines.length - 1 ? line : line.trimEnd()}'`);
  return texts.length > 1 ? `\n    ${texts.join(' +\n    ')}` : ` ${texts[0]}`;
}

if (process.argv[1]?.endsWith('public-domains.ts')) writeFileSync(MADE, publicDomainsFile());
