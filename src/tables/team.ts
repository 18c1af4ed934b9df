import { declareTable } from './declare';

export const team = declareTable({
  title: { en: 'Team', nl: 'Team' },
  fields: {
    id: { type: 'text', title: { en: 'Employee id', nl: 'Personeelsnummer' }, words: {} },
    name: { type: 'text', title: { en: 'Name', nl: 'Naam' }, words: {} },
    firstName: { type: 'text', title: { en: 'First name', nl: 'Voornaam' }, words: {} },
    lastName: { type: 'text', title: { en: 'Last name', nl: 'Achternaam' }, words: {} },
    email: { type: 'text', title: { en: 'E-mail', nl: 'E-mail' }, words: {} },
    team: { type: 'text', title: { en: 'Team', nl: 'Team' }, words: {} },
    manager: { type: 'text', title: { en: 'Manager', nl: 'Manager' }, words: {} },
    startedOn: { type: 'date', title: { en: 'Started', nl: 'In dienst' }, words: {} },
    endedOn: { type: 'date', title: { en: 'Ended', nl: 'Uit dienst' }, words: {} },
    quota: { type: 'number', title: { en: 'Quota', nl: 'Quotum' }, words: {} },
    quotaMonth: { type: 'date', title: { en: 'Quota month', nl: 'Quotummaand' }, words: {} },
  },
});
