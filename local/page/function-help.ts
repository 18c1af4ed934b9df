import type { PublicFunction } from '../host/script/script-functions';

/** A function of the script as the page offers it while a formula is typed. */
export interface FunctionHelp {
  name: string;
  description: string;
  parameters: { name: string; description: string }[];
  /** False for functions that can be typed but are not offered. */
  offered: boolean;
}

const PARAMETER = /^@param\s+(?:\{[^}]*\}\s+)?\[?(\w+)\]?\s*(.*)$/;

/** Reads the comment of a function as Sheets does. */
export function functionHelp({ name, parameters, description, custom }: PublicFunction): FunctionHelp {
  const lines = description.split('\n').map((line) => line.trim());
  const texts = new Map(lines.flatMap((line) => (line.match(PARAMETER) ? [parameterOf(line)] : [])));
  return {
    name,
    description: lines
      .slice(
        0,
        Math.max(
          0,
          lines.findIndex((line) => line.startsWith('@')),
        ),
      )
      .join(' ')
      .trim(),
    parameters: parameters.map((parameter) => ({ name: parameter, description: texts.get(parameter) ?? '' })),
    offered: custom,
  };
}

function parameterOf(line: string): [string, string] {
  const [, name, text] = line.match(PARAMETER) ?? [];
  return [name, text];
}
