import type { Example } from '../functions/help';
import { sayNumber } from '../texts/say';

type Language = 'en' | 'nl';

/** An example as typed into a cell: ranges stand in columns A, B, C …; Dutch documents separate arguments with semicolons. */
export function exampleFormula(name: string, example: Example, language: Language): string {
  let columns = 0;
  const shown = example.arguments.map((argument) => {
    if (!Array.isArray(argument)) return literal(argument, language);
    const letter = String.fromCharCode(65 + columns);
    columns += argument[0].length;
    return `${letter}2:${String.fromCharCode(64 + columns)}`;
  });
  return `=${name}(${shown.join(language === 'nl' ? '; ' : ', ')})`;
}

function literal(argument: string | number | boolean, language: Language): string {
  if (typeof argument === 'string') return `"${argument}"`;
  if (typeof argument === 'boolean') return String(argument).toUpperCase();
  return argument > 0 && argument < 1 ? `${sayNumber(argument * 100, language)}%` : String(argument);
}
