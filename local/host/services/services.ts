import type { Execution, HostState } from '../state';
import { EmulatedCacheService } from './cache-service';
import { EmulatedCharts } from './charts';
import { EmulatedHtmlService } from './html-service';
import { EmulatedLockService } from './lock-service';
import { EmulatedLogger } from './logger';
import { EmulatedMailApp } from './mail-app';
import { EmulatedPropertiesService } from './properties-service';
import { EmulatedScriptApp } from './script-app';
import { EmulatedSession } from './session';
import { EmulatedSpreadsheetApp } from './spreadsheet-app';
import { EmulatedUtilities } from './utilities';

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
