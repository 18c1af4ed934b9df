import { documentServices } from './auth-mode';

const auth = (scope: string): string => `https://www.googleapis.com/auth/${scope}`;

const ASKS_BIGQUERY = [auth('bigquery.readonly'), auth('bigquery')];
const CURRENT_FILE = [auth('spreadsheets.currentonly'), auth('spreadsheets')];

/** Service.method (or every method of a service) → the scopes of which one is needed. */
const needed: Record<string, string[]> = {
  ...Object.fromEntries(documentServices.map((service) => [service, CURRENT_FILE])),
  'SpreadsheetApp.openById': [auth('spreadsheets')],
  'SpreadsheetApp.openByUrl': [auth('spreadsheets')],
  'SpreadsheetApp.create': [auth('spreadsheets')],
  'SpreadsheetApp.getUi': [],
  'Ui.showSidebar': [auth('script.container.ui')],
  'Ui.showModalDialog': [auth('script.container.ui')],
  'Ui.showModelessDialog': [auth('script.container.ui')],
  'ScriptApp.newTrigger': [auth('script.scriptapp')],
  'ScriptApp.deleteTrigger': [auth('script.scriptapp')],
  'ScriptApp.getProjectTriggers': [auth('script.scriptapp')],
  'ScriptApp.getUserTriggers': [auth('script.scriptapp')],
  'BigQuery.Jobs': ASKS_BIGQUERY,
  'BigQuery.Tables': ASKS_BIGQUERY,
  'BigQuery.Tabledata': ASKS_BIGQUERY,
  MailApp: [auth('script.send_mail')],
  'User.getEmail': [auth('userinfo.email')],
};

/** Why the manifest's scopes do not let this call pass, in Google's words; null when they do. */
export function scopeRefusal(granted: string[], service: string, method: string): string | null {
  const scopes = needed[`${service}.${method}`] ?? needed[service] ?? [];
  if (scopes.length === 0 || scopes.some((scope) => granted.includes(scope))) return null;
  const list = scopes.join(' || ');
  return `Specified permissions are not sufficient to call ${service}.${method}. Required permissions: ${list}`;
}
