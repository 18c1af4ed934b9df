import { declareTable } from './declare';

export const leads = declareTable({
  title: { en: 'Leads', nl: 'Leads' },
  fields: {
    id: { type: 'text', title: { en: 'Lead id', nl: 'Leadnummer' }, words: {} },
    name: { type: 'text', title: { en: 'Lead', nl: 'Lead' }, words: {} },
    email: { type: 'text', title: { en: 'E-mail', nl: 'E-mail' }, words: {} },
    customer: { type: 'text', title: { en: 'Company', nl: 'Bedrijf' }, words: {} },
    createdOn: { type: 'date', title: { en: 'Created', nl: 'Aangemaakt op' }, words: {} },
    respondedOn: { type: 'date', title: { en: 'First response', nl: 'Eerste reactie' }, words: {} },
    responseMinutes: { type: 'number', title: { en: 'Response time', nl: 'Reactietijd' }, words: {} },
    convertedOn: { type: 'date', title: { en: 'Converted on', nl: 'Omgezet op' }, words: {} },
    converted: { type: 'flag', title: { en: 'Converted', nl: 'Omgezet' }, words: {} },
    status: { type: 'text', title: { en: 'Status', nl: 'Status' }, words: {} },
    lifecycle: { type: 'text', title: { en: 'Lifecycle stage', nl: 'Levenscyclusfase' }, words: {} },
    rep: { type: 'text', title: { en: 'Rep', nl: 'Vertegenwoordiger' }, words: {} },
    source: { type: 'text', title: { en: 'Source', nl: 'Bron' }, words: {}, breakdown: true },
    channel: { type: 'text', title: { en: 'Channel', nl: 'Kanaal' }, words: {}, breakdown: true },
    type: { type: 'text', title: { en: 'Type', nl: 'Type' }, words: {}, breakdown: true },
    team: { type: 'text', title: { en: 'Team', nl: 'Team' }, words: {}, breakdown: true },
    segment: { type: 'text', title: { en: 'Segment', nl: 'Segment' }, words: {}, breakdown: true },
    region: { type: 'text', title: { en: 'Region', nl: 'Regio' }, words: {}, breakdown: true },
    country: { type: 'text', title: { en: 'Country', nl: 'Land' }, words: {}, breakdown: true },
    product: { type: 'text', title: { en: 'Product', nl: 'Product' }, words: {}, breakdown: true },
  },
});
