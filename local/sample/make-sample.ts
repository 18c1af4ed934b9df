import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activitiesCsv, customersCsv, dealsCsv, leadsCsv } from './maker/exports/crm-exports';
import { costsCsv, ordersCsv, productsCsv, subscriptionsCsv, surveyCsv, teamCsv } from './maker/exports/office-exports';
import { makeMarket } from './maker/market';

let made: Readonly<Record<string, string>> | undefined;

/** The bundled sample: file name → text. The same on every run, and made once. */
export function sampleFiles(): Readonly<Record<string, string>> {
  made ??= makeFiles();
  return made;
}

function makeFiles(): Record<string, string> {
  const market = makeMarket(20_241_004);
  return {
    'deals.csv': dealsCsv(market),
    'leads.csv': leadsCsv(market),
    'orders.csv': ordersCsv(market),
    'subscriptions.csv': subscriptionsCsv(market),
    'customers.csv': customersCsv(market),
    'activities.csv': activitiesCsv(market),
    'costs.csv': costsCsv(market),
    'survey.csv': surveyCsv(market),
    'team.csv': teamCsv(),
    'products.csv': productsCsv(),
  };
}

if (process.argv[1]?.endsWith('make-sample.ts')) {
  for (const [name, text] of Object.entries(sampleFiles())) writeFileSync(join(__dirname, name), text);
}
