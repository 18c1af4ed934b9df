import type { Language } from '../../src/base/language';
import { wordsIn } from '../words';

/** The words of the page of a newer export; sentences about tabs and rows come from the server. */
const texts = {
  title: { en: 'Bring in a newer export', nl: 'Een nieuwere export inlezen' },
  intro: {
    en: 'Choose the file that your system has exported: CSV, TSV or XLSX. You see first what it would change; nothing leaves this spreadsheet.',
    nl: 'Kies het bestand dat je systeem heeft geëxporteerd: CSV, TSV of XLSX. Je ziet eerst wat het zou veranderen; niets verlaat deze spreadsheet.',
  },
  choose: { en: 'Choose a file', nl: 'Kies een bestand' },
  drop: { en: 'or drop it here', nl: 'of sleep het hierheen' },
  reading: { en: 'Reading {file}…', nl: '{file} wordt gelezen…' },
  sending: { en: 'Row {sent} of {all} of {file}…', nl: 'Rij {sent} van {all} van {file}…' },
  comparing: { en: 'Comparing it with your tabs…', nl: 'Het wordt met je tabbladen vergeleken…' },
  taking: { en: 'Writing…', nl: 'Er wordt geschreven…' },
  refreshing: { en: 'Refreshing the KPIs…', nl: 'De KPI’s worden vernieuwd…' },
  undoing: { en: 'Putting the rows back…', nl: 'De rijen worden teruggezet…' },
  replaces: { en: 'It replaces the tab', nl: 'Het vervangt het tabblad' },
  pick_tab: { en: 'Choose a tab…', nl: 'Kies een tabblad…' },
  take: { en: 'Take it over', nl: 'Overnemen' },
  another: { en: 'Choose another file', nl: 'Kies een ander bestand' },
  undo: { en: 'Put the old rows back', nl: 'De oude rijen terugzetten' },
  refresh: { en: 'Refresh the KPIs', nl: 'Vernieuw de KPI’s' },
  refreshed: { en: 'The KPIs are refreshed.', nl: 'De KPI’s zijn vernieuwd.' },
  such_as: { en: 'such as {examples}', nl: 'zoals {examples}' },
  unreadable: {
    en: 'This file could not be read. Export it again as CSV or XLSX; an old .xls file can be saved as .xlsx first.',
    nl: 'Dit bestand kon niet worden gelezen. Exporteer het opnieuw als CSV of XLSX; een oud .xls-bestand kun je eerst als .xlsx opslaan.',
  },
  too_large: {
    en: 'This file unpacks to more than this page can hold. Export fewer rows or columns, or use File ▸ Import.',
    nl: 'Dit bestand is uitgepakt groter dan deze pagina aankan. Exporteer minder rijen of kolommen, of gebruik Bestand ▸ Importeren.',
  },
  no_answer: {
    en: 'The server did not answer. Check your connection, then try again.',
    nl: 'De server gaf geen antwoord. Controleer je verbinding en probeer het opnieuw.',
  },
  google_says: { en: 'Google says: {detail}', nl: 'Google zegt: {detail}' },
} as const;

export type ExportWords = Record<keyof typeof texts, string>;

export const exportWords = (language: Language): ExportWords => wordsIn(texts, language);
