import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { kpis } from '../../src/kpis';
import { concepts } from '../../src/tables/concepts/concepts';
import { preparedFields } from '../../src/tables/prepared-fields';
import { tables } from '../../src/tables/tables';

const ids = new Set<string>(kpis.map(({ id }) => id));

/** A field of a table, or a meaning of header words, may have the name of a KPI. */
const fields = new Set(
  [...Object.values(tables).map((table) => table.fields), ...Object.values(preparedFields), concepts].flatMap(
    Object.keys,
  ),
);

/** A way to count may have the name of a KPI: churn is what MRR lost, too. */
const ways = new Set<string>(kpis.flatMap(({ variants }) => Object.keys(variants)));
const MODELS = /^engine\/models\//;

/**
 * Where KPIs are declared, where questions declare which KPIs they ask, by which words people speak of each, and where
 * sentences and examples for people lie.
 */
const OWN = /^(kpis\/|questions\/declared\/|questions\/meaning\/figures\.ts$|texts\/)/;
const FIELDS = /^(tables|intake|dataset|bigquery\/prepare)\//;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

interface Node {
  type: string;
  value?: unknown;
  key?: Node;
  name?: string;
}

/**
 * Every text in a file, and every key of an object that could only be the id of a KPI: in functions/, parameters are
 * called so too.
 */
function textsIn(path: string): string[] {
  const { code } = transformSync(readFileSync(`src/${path}`, 'utf8'), { loader: 'ts' });
  const found: string[] = [];
  JSON.stringify(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (_key, node: Node) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node?.type === 'Property' && node.key?.name?.includes('_') && !path.startsWith('functions/'))
      found.push(node.key.name);
    return node;
  });
  return found;
}

test('what is particular to a KPI stands in its declaration: no other file names one by its id', () => {
  const named = sources
    .filter((path) => !OWN.test(path))
    .flatMap((path) =>
      textsIn(path)
        .filter(
          (text) => ids.has(text) && !(fields.has(text) && FIELDS.test(path)) && !(ways.has(text) && MODELS.test(path)),
        )
        .map((text) => `${path}: ${text}`),
    );
  expect(named).toEqual([]);
});
