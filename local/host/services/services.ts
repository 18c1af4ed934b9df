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
  'BigQuery',
  'Sheets',
]) {
  // there, as at Google, but every call throws "not emulated"
  services[name] = () => Object.create({ constructor: { emulates: name } });
}

export const serviceNames = Object.keys(services);
