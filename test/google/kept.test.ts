import { readProgress, sayProgress } from '../../src/google/build-progress';
import { documentProperties } from '../../src/google/document-properties';
import { openUi, outsideCells, userLanguage } from '../../src/google/open-ui';
import { openNewerExportPage, showSidebarPage } from '../../src/google/pages';
import { say } from '../../src/texts/say';
import { servicesHere } from './services-here';

test('what is kept for the document is added to, by key taken away, or all of it', () => {
  servicesHere();
  documentProperties.write({ a: '1', b: '2' });
  documentProperties.write({ b: '3' });
  expect(documentProperties.readAll()).toEqual({ a: '1', b: '3' });
  documentProperties.remove('a');
  expect(documentProperties.readAll()).toEqual({ b: '3' });
  documentProperties.removeAll();
  expect(documentProperties.readAll()).toEqual({});
});

test('progress is what was said last, for as long as a run may take; nothing depends on it', () => {
  const host = servicesHere();
  expect(readProgress()).toBe(0);
  sayProgress(3);
  expect(readProgress()).toBe(3);
  const [[, kept]] = host.state.cache;
  const [[, { until }]] = kept;
  expect(until - host.state.clock.now()).toBe(360_000);
  host.state.nulls.add('document cache');
  sayProgress(4);
  expect(readProgress()).toBe(0);
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(globalThis, {
    CacheService: {
      getDocumentCache: () => {
        throw new Error('Service error: Cache');
      },
    },
  });
  expect(() => sayProgress(5)).not.toThrow();
  said.mockRestore();
});

test.each([
  ['nl', 'nl'],
  ['nl_BE', 'nl'],
  ['NL-be', 'nl'],
  ['en', 'en'],
  ['nlx', 'en'],
  ['de_nl', 'en'],
])('%s reads %s', (locale, language) => {
  servicesHere().state.user.locale = locale;
  expect(userLanguage()).toBe(language);
});

test('pages open over the sheet, and say where they cannot', () => {
  const host = servicesHere();
  showSidebarPage('Sales KPIs');
  openNewerExportPage('Newer export');
  expect(host.state.pages.map(({ kind, title }) => [kind, title])).toEqual([
    ['sidebar', 'Sales KPIs'],
    ['dialog', 'Newer export'],
  ]);
  expect(() => outsideCells()).not.toThrow();
  servicesHere([], 'trigger');
  expect(() => openUi()).toThrow(say({ text: 'not_from_cell' }, 'en'));
  const refused = (): never => {
    throw new Error('no permission');
  };
  Object.assign(globalThis, { ScriptApp: { getAuthorizationInfo: refused, AuthMode: {} } });
  expect(() => outsideCells()).toThrow(say({ text: 'not_from_cell' }, 'en'));
});
