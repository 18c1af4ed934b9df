import { functionHelp } from '../../functions/function-help';
import { functions } from '../../functions/functions';
import { exampleFormula } from './example-formula';
import { markdownTable, type TableLanguage } from './markdown-table';

const HEADERS: Record<TableLanguage, string[]> = {
  en: ['Function', 'What it gives', 'Example'],
  nl: ['Functie', 'Wat het geeft', 'Voorbeeld'],
};

/** The custom functions as a table of markdown, made from their declarations. */
export function functionsTable(language: TableLanguage): string {
  const separator = language === 'nl' ? '; ' : ', ';
  const rows = functions.map((declaration) => {
    const { name, parameters } = declaration;
    const { purpose, examples } = functionHelp[name];
    const shown = Object.keys(parameters)
      .filter((parameter) => !/^tab[3-6]$/.test(parameter))
      .map((parameter) => (parameters[parameter].optional ? `[${parameter}]` : parameter))
      .map((parameter) => (parameter === '[tab2]' ? '[tab2 … tab6]' : parameter));
    const example = exampleFormula(declaration, examples[0], language);
    return [`\`${name}(${shown.join(separator)})\``, purpose[language], `\`${example}\``];
  });
  return markdownTable(HEADERS[language], rows);
}
