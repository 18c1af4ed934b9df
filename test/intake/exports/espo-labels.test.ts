import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activityDone } from '../../../src/intake/meaning/activity-words';
import { outcomeOf } from '../../../src/intake/meaning/stage-words';
import { headerScores } from '../../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../../src/intake/text/header-text';
import type { TableName } from '../../../src/tables/tables';
import { sharedData } from '../shared-data';

type Labels = Record<string, { fields: Record<string, string>; options?: Record<string, Record<string, string>> }>;

const path = join(sharedData, 'headers-i18n/espocrm_labels.json');
const labels = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Labels>) : {};
const languages = ['en_US', 'nl_NL', 'de_DE', 'fr_FR', 'es_ES'].filter((language) => language in labels);

/** Espo's fields that one of ours stands for. */
const fields: [entity: string, espo: string, table: TableName, ours: string[]][] = [
  ['Opportunity', 'name', 'deals', ['name']],
  ['Opportunity', 'account', 'deals', ['customer']],
  ['Opportunity', 'stage', 'deals', ['stage']],
  ['Opportunity', 'amount', 'deals', ['amount', 'expectedAmount']],
  ['Opportunity', 'probability', 'deals', ['probability']],
  ['Opportunity', 'leadSource', 'deals', ['source']],
  // Espo's Spanish close date is called an expected one.
  ['Opportunity', 'closeDate', 'deals', ['closedOn', 'expectedCloseOn']],
  ['Opportunity', 'amountCurrency', 'deals', ['currency']],
  ['Global', 'createdAt', 'deals', ['createdOn']],
  ['Global', 'assignedUser', 'deals', ['rep']],
  ['Lead', 'source', 'leads', ['source']],
  ['Lead', 'status', 'leads', ['status']],
  ['Lead', 'convertedAt', 'leads', ['convertedOn']],
  ['Lead', 'emailAddress', 'leads', ['email']],
  ['Task', 'dateCompleted', 'activities', ['doneOn']],
  ['Call', 'status', 'activities', ['status']],
];

/** Columns that must never be taken for the money or the day of a deal. */
const never = ['amountConverted', 'amountWeightedConverted', 'lastStage', 'contactRole'];

if (languages.length === 0) test.skip('EspoCRM labels (../shared/data is absent)', () => {});

for (const language of languages) {
  const ofEntity = (entity: string) => labels[language][entity] ?? { fields: {} };

  test.each(fields)(`${language}: %s %s`, (entity, espo, table, ours) => {
    const label = ofEntity(entity).fields[espo] ?? labels.en_US[entity].fields[espo];
    const scores = headerScores(readHeader(label), table);
    const best = Math.max(0, ...ours.map((field) => scores.get(field) ?? 0));
    expect({ label, found: best >= 0.7 }).toEqual({ label, found: true });
  });

  test(`${language}: converted and weighted amounts and the last stage are not taken`, () => {
    for (const espo of never) {
      const label = ofEntity('Opportunity').fields[espo];
      if (label === undefined) continue;
      const scores = headerScores(readHeader(label), 'deals');
      for (const field of ['amount', 'expectedAmount', 'stage'])
        expect([label, field, scores.get(field) ?? 0]).toEqual([label, field, 0]);
    }
  });

  test(`${language}: stages, lead statuses and activity statuses are understood`, () => {
    const stages = ofEntity('Opportunity').options?.stage ?? {};
    for (const [stage, label] of Object.entries(stages)) {
      const outcome = stage === 'Closed Won' ? 'won' : stage === 'Closed Lost' ? 'lost' : 'open';
      expect([label, outcomeOf(label, false)]).toEqual([label, outcome]);
    }
    const statuses = ofEntity('Lead').options?.status ?? {};
    const leads: Record<string, string> = {
      New: 'open',
      Assigned: 'open',
      'In Process': 'open',
      Converted: 'won',
      Recycled: 'lost',
      Dead: 'lost',
    };
    for (const [status, label] of Object.entries(statuses))
      expect([label, outcomeOf(label, true)]).toEqual([label, leads[status]]);
    for (const entity of ['Call', 'Meeting', 'Task']) {
      for (const [status, label] of Object.entries(ofEntity(entity).options?.status ?? {})) {
        expect([label, activityDone(label)]).toEqual([label, status === 'Held' || status === 'Completed']);
      }
    }
  });
}
