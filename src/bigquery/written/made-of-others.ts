import type { Dimension } from '../../dimensions/declare';
import { inputsIn, lineOf } from '../../engine/formula/expression';
import { NO_NUMBER, NO_TEXT, WrittenValues } from '../dialect';
import { expressionSql, type KpiPart, leavesBelow } from './kpi-part';

const text = (value: string): string => new WrittenValues().text(value);
const number = (value: number): string => new WrittenValues().number(value);

/** How the lines of other figures are looked up: a value or a count of one, and whether there is any of some. */
interface LookUp {
  of: (column: 'value' | 'n', figure: string) => string;
  hasAny: (figures: readonly string[]) => string | null;
}

/** The lines of a figure that is made of others: of all rows, and of each label that one of those has. */
export function linesOfOthers(name: string, part: KpiPart, by: readonly Dimension[]): string[] {
  const line = (dimension: string, label: string, value: string, from: string): string =>
    `SELECT ${text(name)}, ${dimension}, ${label}, ${value}, ${[1, 2, 3, 4, 5].map(() => NO_NUMBER).join(', ')}${from}`;
  const figures = leavesBelow(name, part).map(([one]) => text(one));
  const labelled = by.map(({ id }) => {
    const from = `\nFROM \`figures\`\nWHERE dimension = ${text(id)} AND figure IN (${figures.join(', ')})\nGROUP BY label`;
    return line(text(id), 'label', valueSql(name, part, BY_LABEL), from);
  });
  return [line(NO_TEXT, NO_TEXT, valueSql(name, part, OF_ALL), ''), ...labelled];
}

const OF_ALL: LookUp = {
  of: (column, figure) => `(SELECT ${column} FROM \`figures\` WHERE figure = ${text(figure)} AND dimension IS NULL)`,
  hasAny: () => null,
};

/** Of a label of which a figure has no line there is nothing. */
const BY_LABEL: LookUp = {
  of: (column, figure) => `MAX(IF(figure = ${text(figure)}, ${column}, NULL))`,
  hasAny: (figures) => `COUNTIF(figure IN (${figures.map(text).join(', ')})) > 0`,
};

function valueSql(name: string, part: KpiPart, lookUp: LookUp): string {
  if (part.kind === 'given') return number(part.value);
  if (part.kind === 'rows') return lookUp.of('value', name);
  const { value, most, nothingLeft, inputs: declared } = part.formula;
  const inputs = Object.fromEntries(
    Object.entries(part.inputs).map(([input, one]): [string, string] => {
      const named = `${name}__${input}`;
      const sql = valueSql(named, one, lookUp);
      const hasAny = one.kind === 'given' ? null : lookUp.hasAny(leavesBelow(named, one).map(([leaf]) => leaf));
      return [input, hasAny === null ? sql : `IF(${hasAny}, ${sql}, 0.0)`];
    }),
  );
  const { below } = typeof value === 'string' ? { below: null } : lineOf(value);
  const [base] = below === null ? [] : inputsIn(below);
  const made = expressionSql(value, inputs);
  const needed = Object.entries(part.inputs).flatMap(([input, one]) =>
    declared[input].needsRows && one.kind === 'rows'
      ? [`IFNULL(${lookUp.of('n', `${name}__${input}`)}, 0.0) = 0.0`]
      : [],
  );
  const none = [
    ...needed,
    // Without any of what a rate is of there is none, whatever stands beside.
    ...(base === undefined || below === base ? [] : [`${inputs[base]} = 0.0`]),
    ...(nothingLeft !== undefined && below !== null ? [`${expressionSql(below, inputs)} <= 0.0`] : []),
    ...(most === undefined ? [] : [`${made} > ${number(most)}`]),
  ];
  return none.length === 0 ? made : `IF(${none.join(' OR ')}, NULL, ${made})`;
}
