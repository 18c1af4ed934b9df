import type { Evaluated } from '../../workbook/cell';
import { extraFunctions } from '../../workbook/formulas/extra-functions';
import type { FunctionHelp } from '../function-help';
import type { WireArgument, WireCell } from '../server/wire';
import { fromWire, toWire } from '../server/wire';
import { fingerprint } from './fingerprint';
import type { HostTime } from './host-time';
import { library } from './library';
import { post } from './post';
import { keepSparkline } from './sparklines/sparklines';

/** A cell as the library hands it to a function, or takes it back. */
interface LibraryCell {
  value: string | number | boolean | null;
  format?: string;
  message?: string;
}
/** Columns first. */
type LibraryArgument = LibraryCell | LibraryCell[][] | undefined;

type Answer = LibraryCell | LibraryCell[][];

const LOADING: LibraryCell = { value: 'Loading...' };
/** Words that never stop changing: in Sheets, a custom function that takes one shows "Loading..." for ever. */
const VOLATILE = /\b(?:NOW|RAND|RANDBETWEEN)\s*\(/i;

/** Answers by what was asked; the same question is asked once. */
const answers = new Map<string, Answer>();

/**
 * Makes the script's functions known to the page. They run on the server; a cell shows "Loading..." until its answer
 * is there, as in Sheets. `changed` is called when answers have come in. Formulas tell the time of the host's clock.
 */
export function registerFunctions(functions: FunctionHelp[], time: HostTime, changed: () => void): void {
  for (const error of ['#ERROR!', '#REF!', '#VALUE!']) library.registries.errorTypes.add(error);
  for (const help of functions) {
    register(help, function compute(this: Context, ...args: LibraryArgument[]) {
      return isVolatile(this) ? LOADING : answer(help.name, args, changed);
    });
  }
  const clock = {
    NOW: () => ({ value: time.serial, format: 'm/d/yyyy hh:mm:ss' }),
    TODAY: () => ({ value: Math.floor(time.serial), format: 'm/d/yyyy' }),
  };
  for (const [name, tell] of Object.entries(clock)) {
    register({ name, description: name, parameters: [], offered: true }, tell);
  }
  for (const [name, answered] of Object.entries(extraFunctions)) {
    const help = { name, description: name, parameters: [], offered: true };
    register(help, function compute(this: Context, ...args: LibraryArgument[]) {
      const given = args.map((arg) =>
        Array.isArray(arg) ? rowsOf(arg).map((row) => row.map(evaluated)) : evaluated(arg),
      );
      if (name === 'SPARKLINE') {
        keepSparkline(this.__originCellPosition, given);
        return columnsOf([[libraryCell({ value: '' })]]);
      }
      return columnsOf(answered(given).map((row) => row.map(libraryCell)));
    });
  }
}

interface Context {
  __originCellPosition?: { sheetId: string; row: number; col: number };
  getters: { getCellText(position: object, options: object): string };
}

function isVolatile({ __originCellPosition: position, getters }: Context): boolean {
  return position !== undefined && VOLATILE.test(getters.getCellText(position, { showFormula: true }));
}

function register({ name, description, parameters, offered }: FunctionHelp, compute: unknown): void {
  const { arg } = library.helpers;
  const args = parameters.map((parameter) => ({
    ...arg(`${parameter.name} (any, range<any>, optional)`, parameter.description),
    acceptErrors: true,
  }));
  const more = { ...arg('more (any, range<any>, optional, repeating)', ''), acceptErrors: true };
  library.registries.functionRegistry.replace(name.toUpperCase(), {
    description,
    args: parameters.length > 0 ? args : [more],
    category: 'Sales KPIs',
    hidden: !offered,
    compute,
  } as never);
}

function answer(name: string, args: LibraryArgument[], changed: () => void): Answer {
  const asked = withoutTrailing(args).map(wired);
  const key = fingerprint(`${name}\n${JSON.stringify(asked)}`);
  const known = answers.get(key);
  if (known) return known;
  answers.set(key, LOADING);
  post<{ rows: WireCell[][] } | { error: string }>('/function', { name, args: asked })
    .then((result) =>
      'rows' in result ? columnsOf(result.rows.map((row) => row.map(fromAnswer))) : failure(result.error),
    )
    .catch((error: Error) => failure(error.message))
    .then((result) => {
      answers.set(key, result);
      changed();
    });
  return LOADING;
}

/** The library fills in what was not given. */
function withoutTrailing(args: LibraryArgument[]): LibraryArgument[] {
  const last = args.findLastIndex((arg) => arg !== undefined);
  return args.slice(0, last + 1);
}

const wired = (argument: LibraryArgument): WireArgument =>
  Array.isArray(argument)
    ? { rows: rowsOf(argument).map((row) => row.map((cell) => toWire(evaluated(cell)))) }
    : { cell: toWire(evaluated(argument)) };

const failure = (message: string): LibraryCell => ({ value: '#ERROR!', message });

function evaluated(cell: LibraryCell | undefined): Evaluated {
  const value = cell?.value;
  if (value === null || value === undefined) return { value: undefined, format: cell?.format };
  if (typeof value === 'string' && library.helpers.isEvaluationError(value)) {
    return { value: { error: value, message: cell?.message ?? '' } };
  }
  return { value, format: cell?.format };
}

const fromAnswer = (cell: WireCell): LibraryCell => libraryCell(fromWire(cell));

function libraryCell({ value, format }: Evaluated): LibraryCell {
  if (typeof value === 'object') return { value: value.error, message: value.message };
  return { value: value ?? null, format };
}

/** Rows first ↔ columns first. */
function transposed<T>(matrix: T[][]): T[][] {
  return (matrix[0] ?? []).map((_, index) => matrix.map((line) => line[index]));
}
const rowsOf = transposed;
const columnsOf = transposed;
