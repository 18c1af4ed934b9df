import { type BlockStatement, type Node, parse, type UnaryExpression } from 'acorn';
import { walk } from './walk';

/** What `?.` comes to in the language of 2019 says `void 0` by the hundred. */
const UNDEFINED = '$u';

/**
 * A script that names `void 0` once, in the function that holds all others, and says the name ever after. Throws where the
 * script has such a name already.
 */
export function shortUndefined(script: string): string {
  if (script.includes(UNDEFINED)) throw new Error(`${UNDEFINED} is a name that the script has already`);
  const bodies: BlockStatement[] = [];
  const places: Node[] = [];
  walk(parse(script, { ecmaVersion: 2019, sourceType: 'script' }), (node) => {
    if (node.type === 'BlockStatement') bodies.push(node as BlockStatement);
    if (isVoidOfNought(script, node)) places.push(node);
  });
  if (bodies.length === 0 || places.length === 0) return script;
  places.sort((one, other) => one.start - other.start);
  const [{ start, body }] = bodies;
  const directive = body.find((one) => one.type === 'ExpressionStatement' && one.directive !== undefined);
  const begin = directive?.end ?? start + 1;
  const between = places.map(({ start: at }, i) => script.slice(i === 0 ? 0 : places[i - 1].end, at));
  const named = [...between, script.slice(places[places.length - 1].end)].join(UNDEFINED);
  return `${named.slice(0, begin)}var ${UNDEFINED};${named.slice(begin)}`;
}

const isVoidOfNought = (script: string, node: Node): boolean =>
  node.type === 'UnaryExpression' &&
  (node as UnaryExpression).operator === 'void' &&
  script.slice(node.start, node.end) === 'void 0';
