import type { FunctionDeclaration } from '../../functions/declare';
import type { Example } from '../../functions/help';
import { sayNumber } from '../../texts/say';

type Language = 'en' | 'nl';

/**
 * An example as typed into a cell: columns stand in A, B, C …, a raw tab is called Deals; Dutch documents separate
 * arguments with semicolons.
 */
export function exampleFormula(
  { name, parameters }: FunctionDeclaration,
  example: Example,
  language: Language,
): string {
  const kinds = Object.values(parameters).map(({ kind }) => kind);
  let columns = 0;
  const shown = example.arguments.map((argument, index) => {
    if (!Array.isArray(argument)) return literal(argument, language);
    if (kinds[index] === 'tab') return `Deals!A:${letter(argument[0].length - 1)}`;
    const column = letter(columns++);
    return `${column}2:${column}`;
  });
  return `=${name}(${shown.join(language === 'nl' ? '; ' : ', ')})`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function literal(argument: string | number | boolean, language: Language): string {
  if (argument === '') return '';
  if (typeof argument === 'string') return `"${argument}"`;
  if (typeof argument === 'boolean') return String(argument).toUpperCase();
  return argument > 0 && argument < 1 ? `${sayNumber(argument * 100, language)}%` : String(argument);
}
