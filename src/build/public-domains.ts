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

/** The file that holds them: each ending, such as .co.uk, before the names that end in it. */
export function publicDomainsFile(): string {
  const byEnding = new Map<string, string[]>();
  for (const domain of publicDomains()) {
    const dot = domain.indexOf('.');
    const ending = domain.slice(dot);
    byEnding.set(ending, [...(byEnding.get(ending) ?? [ending]), domain.slice(0, dot)]);
  }
  const lines = [''];
  for (const word of [...byEnding.values()].flat()) {
    if (lines[lines.length - 1].length + word.length > 105) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  const text = lines.map((line) => `  '${line}'`).join(' +\n');
  return `/** Domains on which anyone has an address, behind their endings. Made by \`npm run domains\` from a list that others keep. */\nexport const PUBLIC_DOMAINS =\n${text};\n`;
}

if (process.argv[1]?.endsWith('public-domains.ts')) writeFileSync(MADE, publicDomainsFile());
