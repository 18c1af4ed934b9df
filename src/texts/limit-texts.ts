import type { InLanguages } from '../base/language';
import type { limits } from '../base/limits';

/** What each limit is of, and what happens beyond it; only the README tells it as a whole. */
export const limitTexts: Record<keyof typeof limits, { of: InLanguages; beyond: InLanguages }> = {
  columns: {
    of: { en: 'columns of a raw tab', nl: 'kolommen van een ruw tabblad' },
    beyond: {
      en: 'the first are read; the plan tab and the sidebar say so',
      nl: 'de eerste worden gelezen; het plantabblad en de zijbalk zeggen het',
    },
  },
  headerCharacters: {
    of: { en: 'characters of a header', nl: 'tekens van een kop' },
    beyond: {
      en: 'the first are read; the plan tab and the sidebar say so',
      nl: 'de eerste worden gelezen; het plantabblad en de zijbalk zeggen het',
    },
  },
  stages: {
    of: { en: 'different values of a column of stages', nl: 'verschillende waarden van een kolom met fases' },
    beyond: {
      en: 'it is taken for something else; what needs stages says that it misses them',
      nl: 'die geldt als iets anders; wat fases nodig heeft zegt dat ze ontbreken',
    },
  },
  labels: {
    of: { en: 'values of a column to break down by', nl: 'waarden van een kolom om naar uit te splitsen' },
    beyond: {
      en: 'figures are not broken down by it; `KPI_BY` names the columns that do',
      nl: 'cijfers worden er niet naar uitgesplitst; `KPI_BY` noemt de kolommen waarnaar wel',
    },
  },
  recordedLabels: {
    of: {
      en: 'reps, sources and so on in the history',
      nl: 'vertegenwoordigers, bronnen enzovoort in de geschiedenis',
    },
    beyond: {
      en: 'their figures are not recorded one by one, those of all together are; the KPI sheet says so',
      nl: 'hun cijfers worden niet elk apart bewaard, die van allen samen wel; het KPI-blad zegt het',
    },
  },
  trendPeriods: {
    of: { en: 'periods of `KPI_TREND`', nl: 'periodes van `KPI_TREND`' },
    beyond: { en: 'the cell says so in place of a table', nl: 'de cel zegt het in plaats van een tabel' },
  },
  exportCells: {
    of: { en: 'cells of a newer export', nl: 'cellen van een nieuwere export' },
    beyond: { en: 'it is refused, with what to do', nl: 'hij wordt geweigerd, met wat te doen' },
  },
  exportColumns: {
    of: { en: 'columns of a newer export', nl: 'kolommen van een nieuwere export' },
    beyond: { en: 'it is refused, with what to do', nl: 'hij wordt geweigerd, met wat te doen' },
  },
  exportMegabytes: {
    of: { en: 'megabytes of a newer export once it is unpacked', nl: 'megabytes van een uitgepakte nieuwere export' },
    beyond: { en: 'it is not unpacked; the page says so', nl: 'hij wordt niet uitgepakt; de pagina zegt het' },
  },
  cellCharacters: {
    of: { en: 'characters that are written into a cell', nl: 'tekens die in een cel worden geschreven' },
    beyond: { en: 'the text ends in …', nl: 'de tekst eindigt op …' },
  },
  typedCharacters: {
    of: { en: 'characters typed in the sidebar', nl: 'tekens getypt in de zijbalk' },
    beyond: { en: 'the field takes no more', nl: 'het veld neemt er niet meer aan' },
  },
  answers: {
    of: { en: 'answers about tabs', nl: 'antwoorden over tabbladen' },
    beyond: { en: 'the sidebar says that it cannot keep them', nl: 'de zijbalk zegt dat die ze niet kan bewaren' },
  },
  recipients: {
    of: { en: 'people who get one report', nl: 'mensen die één rapport krijgen' },
    beyond: {
      en: 'the first get it; the KPI sheet and the sidebar say so',
      nl: 'de eerste krijgen het; het KPI-blad en de zijbalk zeggen het',
    },
  },
  testReports: {
    of: { en: 'reports that come as a test', nl: 'rapporten die als proef komen' },
    beyond: { en: 'the last mail says how many did not', nl: 'de laatste mail zegt hoeveel niet' },
  },
  offeredOwners: {
    of: { en: 'names in the list of an owner’s cell', nl: 'namen in de lijst van een eigenaarscel' },
    beyond: { en: 'others can be typed', nl: 'andere kun je typen' },
  },
  offeredPeople: {
    of: { en: 'people whom the sidebar offers', nl: 'mensen die de zijbalk voorstelt' },
    beyond: { en: 'others can be typed', nl: 'andere kun je typen' },
  },
  refreshMinutes: {
    of: { en: 'minutes for a refresh', nl: 'minuten voor een vernieuwing' },
    beyond: {
      en: 'it stops before it changes anything; the KPI sheet says so, with the date of its numbers',
      nl: 'die stopt voor er iets verandert; het KPI-blad zegt het, met de datum van de cijfers',
    },
  },
};
