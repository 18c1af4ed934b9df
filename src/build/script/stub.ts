import { functionHelp } from '../../functions/function-help';
import { functions } from '../../functions/functions';
import { functionsOfTabs } from '../../functions/functions-of-tabs';
import { exampleFormula } from '../readme/example-formula';
import { loaderOf } from './lazy-script';

/** A top-level function of Code.js: what Sheets, menus, triggers and pages can see. */
export interface Stub {
  name: string;
  parameters: string[];
  /** Its JSDoc block. */
  doc: string;
  /** What it does with its arguments. */
  body: string;
}

/** One stub per custom function. Sheets shows the block's text and parameters; it knows no optional parameters, so the text says so. */
export function functionStubs(): Stub[] {
  return functions.map((declaration) => {
    const { name, parameters } = declaration;
    const help = functionHelp[name];
    const names = Object.keys(parameters);
    const lines = names.map((parameter) => {
      const optional = parameters[parameter].optional ? 'Optional. ' : '';
      return `@param ${parameter} ${optional}${help.parameters[parameter].en}`;
    });
    const example = `Example: ${exampleFormula(declaration, help.examples[0], 'en')}`;
    return {
      name,
      parameters: names,
      doc: block([`${help.purpose.en} ${example}`, ...lines, '@customfunction']),
      body: functionsOfTabs.includes(declaration)
        ? `return ${loaderOf('Cells')}().answerFromTabs('${name}', [${names.join(', ')}]);`
        : `return App.answerCell('${name}', [${names.join(', ')}]);`,
    };
  });
}

function block(lines: string[]): string {
  return `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */`;
}

/** The text of a stub, its JSDoc directly before it. */
export function stubText({ name, parameters, doc, body }: Stub): string {
  return `${doc}\nfunction ${name}(${parameters.join(', ')}) {\n  ${body}\n}\n`;
}
