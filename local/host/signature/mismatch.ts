import { Enumeration, serviceOf } from '../emulation';
import { declared, type Parameter, parametersOf, split, unaliased } from './declared';

/** These make a text of whatever they are given. */
const TAKES_ALL = ['Properties', 'Cache', 'Logger'];

/** Why Google would not take a call with these arguments, in its words; null when it would. */
export function mismatch(service: string, method: string, args: readonly unknown[]): string | null {
  const known = declared(service);
  const ways = known?.methods.get(method);
  if (!known || !ways || TAKES_ALL.includes(service) || ways.some((way) => fits(parametersOf(way), args))) return null;
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${known.name}.${method}.`;
}

function fits(way: readonly Parameter[], args: readonly unknown[]): boolean {
  const last = way[way.length - 1];
  const least = way.filter(({ optional, rest }) => !optional && !rest).length;
  if (args.length < least || (args.length > way.length && !last?.rest)) return false;
  return args.every((arg, at) => {
    const { type, optional, rest } = way[Math.min(at, way.length - 1)];
    return isA(rest ? type.replace(/\[\]$/, '') : type, arg) || (optional && isNothing(arg));
  });
}

/** Is the value what the declarations call so? Names that they do not explain are let pass. */
function isA(name: string, value: unknown): boolean {
  const type = unaliased(name).replace(/^(readonly )?(\w+\.)*(?=\w+(\[\])*$)/, '');
  const choices = split(type, '|');
  if (choices.length > 1) return choices.some((choice) => isA(choice, value));
  if (type.startsWith('(') && type.endsWith(')')) return isA(type.slice(1, -1), value);
  if (type.endsWith('[]')) {
    const [item, list] = [type.slice(0, -2), value];
    return Array.isArray(list) && (item === 'any' || list.every((each) => isA(item, each)));
  }
  if (/^['"]/.test(type)) return value === type.slice(1, -1);
  return plainTypes[unaliased(type)]?.(value) ?? isOfService(type, value);
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const plainTypes: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  unknown: () => true,
  null: isNothing,
  undefined: isNothing,
  // A text that is left out is null at Google, and none of its methods is known to refuse that.
  string: (value) => typeof value === 'string' || isNothing(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  Date: (value) => value instanceof Date,
  object: isObject,
};

function isOfService(type: string, value: unknown): boolean {
  if (!isObject(value)) return false;
  const service = serviceOf(value as object);
  // Options are plain objects; what an enumeration's value may be is not told.
  if (service === undefined || value instanceof Enumeration) return service === undefined ? !isService(type) : true;
  const known = declared(service);
  return service === type || known === undefined || known.parents.includes(type) || !isService(type);
}

/** Does a script get such a thing from a service, rather than write it down itself? */
function isService(type: string): boolean {
  return (declared(type)?.methods.size ?? 0) > 0;
}

function typeName(value: unknown): string {
  if (isNothing(value)) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (value instanceof Date) return 'Date';
  const service = isObject(value) && !(value instanceof Enumeration) ? serviceOf(value as object) : undefined;
  return service === undefined ? '(class)' : (declared(service)?.name ?? service);
}
