import { bigQueryBuild, usualBuild } from '../../local/command-line/make-dist';
import { texts as sourceWords } from '../../sidebar/parts/sources/texts';
import { sourceTexts } from '../../src/texts/sentences/source-texts';
import { viewTexts } from '../../src/texts/sentences/view-texts';
import { builtFiles } from './built-files';

const ASKS = [
  ...['useLegacySql', 'getQueryResults', 'bigquery.readonly', 'enabledAdvancedServices', 'userSymbol'],
  ...['Tabledata', 'listSources', 'lookAtSource', 'QUALIFY', 'place_of_row'],
  sourceWords.tables.en,
  sourceWords.cost.en,
  sourceWords.too_long.en,
];

/** A bundle of the sidebar has no long lines: where one ends within a sentence is left to esbuild. */
const together = (files: Record<string, string>): string => Object.values(files).join('\n').replaceAll('\\\n', '');

describe('an add-on that is built', () => {
  const usual = builtFiles(usualBuild);

  it('without BigQuery has no line that asks it, none of its sentences, and asks nobody for its scope', () => {
    const whole = together(usual);
    for (const text of [...ASKS, ...Object.values({ ...sourceTexts, ...viewTexts }).map(({ en }) => en)])
      expect(whole).not.toContain(text);
  });

  it('with BigQuery has them, where no cell loads them', () => {
    const files = builtFiles(bigQueryBuild);
    const whole = together(files);
    for (const text of [...ASKS, ...Object.values({ ...sourceTexts, ...viewTexts }).map(({ en }) => en)])
      expect(whole).toContain(text);
    for (const name of ['Code.js', 'Cells.js', 'Kpis.js']) expect(files[name]).not.toContain('useLegacySql');
    const { oauthScopes } = JSON.parse(files['appsscript.json']) as { oauthScopes: string[] };
    const { oauthScopes: before } = JSON.parse(usual['appsscript.json']) as { oauthScopes: string[] };
    expect(oauthScopes).toEqual([...before, 'https://www.googleapis.com/auth/bigquery.readonly']);
  });
});
