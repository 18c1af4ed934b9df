/**
 * How much a script may do ("Add-on authorization" and "Custom functions in Google Sheets" in Google's documentation).
 * Cells have no HtmlService here, though Google names it among what they may use: nobody was seen using it there.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** `*` for every method. What is not listed is refused. */
type Allowed = Record<string, '*' | string[]>;

const everywhere: Allowed = {
  Utilities: '*',
  Blob: '*',
  Logger: '*',
  Session: ['getActiveUserLocale', 'getScriptTimeZone'],
  Enumeration: '*',
};

/** Adding menu items is all that may be done to the user interface before a person asks for more. */
const menus: Allowed = { SpreadsheetApp: ['getUi'], Ui: ['createAddonMenu'], Menu: '*' };

const withoutUserData: Allowed = {
  PropertiesService: '*',
  Properties: '*',
  CacheService: '*',
  Cache: '*',
  LockService: '*',
  Lock: '*',
};

/** These only describe a rule or a chart until it is set on a range or a sheet. */
export const builders = [
  'DataValidation',
  'DataValidationBuilder',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
];

/** Services through which the document is read and written. */
export const documentServices = [
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  ...builders,
];

const allowed: Record<Exclude<AuthMode, 'FULL'>, Allowed> = {
  NONE: { ...everywhere, ...menus },
  LIMITED: {
    ...everywhere,
    ...withoutUserData,
    ...Object.fromEntries(documentServices.map((service) => [service, '*' as const])),
    Ui: menus.Ui,
    Menu: '*',
  },
  CUSTOM_FUNCTION: {
    ...everywhere,
    ...withoutUserData,
    ...Object.fromEntries(documentServices.map((service) => [service, '*' as const])),
  },
};

/** Why a mode does not let this call pass, in Google's words; null when it does. `writes`: would it change the document? */
export function authRefusal(mode: AuthMode, service: string, method: string, writes: boolean): string | null {
  if (mode === 'FULL') return null;
  const refused = `You do not have permission to call ${service}.${method}`;
  const methods = allowed[mode][service];
  if (!methods || (methods !== '*' && !methods.includes(method))) return refused;
  if (mode !== 'CUSTOM_FUNCTION') return null;
  const beyond = writes || ['openById', 'openByUrl', 'getUi'].includes(method);
  return beyond ? refused : null;
}
