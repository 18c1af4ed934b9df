import { EmulatedBigQuery } from '../bigquery/big-query';
import { namesService } from '../script/manifest';
import type { Execution, HostState } from '../state';
import { EmulatedCharts } from './charts/charts';
import { EmulatedCacheService } from './kept/cache-service';
import { EmulatedLockService } from './kept/lock-service';
import { EmulatedPropertiesService } from './kept/properties-service';
import { EmulatedMailApp } from './mail/mail-app';
import { EmulatedScriptApp } from './script/script-app';
import { EmulatedSession } from './script/session';
import { EmulatedSpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { EmulatedHtmlService } from './ui/html-service';
import { EmulatedLogger } from './utilities/logger';
import { EmulatedUtilities } from './utilities/utilities';

/** The global services, each made for one execution. */
export const services: Record<string, (state: HostState, execution: Execution) => object> = {
  SpreadsheetApp: (state, execution) => new EmulatedSpreadsheetApp(state, execution),
  Utilities: () => new EmulatedUtilities(),
  Session: (state, execution) => new EmulatedSession(state, execution),
  PropertiesService: (state, execution) => new EmulatedPropertiesService(state, execution),
  CacheService: (state) => new EmulatedCacheService(state),
  LockService: (state, execution) => new EmulatedLockService(state, execution),
  HtmlService: (state) => new EmulatedHtmlService(state),
  ScriptApp: (state) => new EmulatedScriptApp(state),
  Charts: () => new EmulatedCharts(),
  MailApp: (state) => new EmulatedMailApp(state),
  Logger: (state) => new EmulatedLogger(state),
};

for (const name of [
  'UrlFetchApp',
  'GmailApp',
  'DriveApp',
  'CalendarApp',
  'DocumentApp',
  'XmlService',
  'LanguageApp',
  'Maps',
  'Jdbc',
  'ContentService',
  'Sheets',
]) {
  services[name] = () => notEmulated(name);
}

// An advanced service is there for who names it in the manifest.
services.BigQuery = (state) =>
  namesService(state.bundle.manifest, 'BigQuery') ? new EmulatedBigQuery(state) : notEmulated('BigQuery');

/** There, as at Google, but every call throws "not emulated". */
function notEmulated(name: string): object {
  return Object.create({ constructor: { emulates: name } });
}

export const serviceNames = Object.keys(services);
