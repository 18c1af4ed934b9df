import { declareTable } from './declare';

export const activities = declareTable({
  title: { en: 'Activities', nl: 'Activiteiten' },
  fields: {
    id: { type: 'text', title: { en: 'Activity id', nl: 'Activiteitnummer' }, words: {} },
    doneOn: { type: 'date', title: { en: 'Date done', nl: 'Datum gedaan' }, words: {} },
    dueOn: { type: 'date', title: { en: 'Due date', nl: 'Vervaldatum' }, words: {} },
    done: { type: 'flag', title: { en: 'Done', nl: 'Gedaan' }, words: {} },
    status: { type: 'text', title: { en: 'Status', nl: 'Status' }, words: {} },
    rep: { type: 'text', title: { en: 'Rep', nl: 'Vertegenwoordiger' }, words: {} },
    dealId: { type: 'text', title: { en: 'Deal id', nl: 'Dealnummer' }, words: {} },
    leadId: { type: 'text', title: { en: 'Lead id', nl: 'Leadnummer' }, words: {} },
    email: { type: 'text', title: { en: 'E-mail', nl: 'E-mail' }, words: {} },
    type: { type: 'text', title: { en: 'Type', nl: 'Type' }, words: {}, breakdown: true },
    outcome: { type: 'text', title: { en: 'Outcome', nl: 'Uitkomst' }, words: {}, breakdown: true },
    team: { type: 'text', title: { en: 'Team', nl: 'Team' }, words: {}, breakdown: true },
  },
});
