import type { InLanguages, Language } from '../base/language';

/** A thing that a text may speak of: what it is called in each language, and what it is not called. */
export interface GlossaryTerm {
  called: InLanguages;
  /** Words that mean the same, or that only the house would use. */
  avoided: Record<Language, readonly string[]>;
}

/**
 * The words of both languages for what people see most, those that sales tools use. One thing has one name, so that a
 * cell, a mail and the sidebar are seen to speak of the same. A word is written as it begins: `doel` stands for `doelen`.
 */
export const glossary: readonly GlossaryTerm[] = [
  { called: { en: 'on track', nl: 'op schema' }, avoided: { en: ['on course'], nl: ['op koers'] } },
  {
    called: { en: 'behind', nl: 'achter' },
    avoided: { en: ['off track', 'off target'], nl: ['achterop', 'achterlop'] },
  },
  { called: { en: 'at risk', nl: 'in gevaar' }, avoided: { en: ['in danger'], nl: ['risicovol', 'bedreigd'] } },
  { called: { en: 'owner', nl: 'eigenaar' }, avoided: { en: ['responsible person'], nl: ['verantwoordelijke'] } },
  { called: { en: 'forecast', nl: 'prognose' }, avoided: { en: ['prognosis'], nl: ['forecast', 'voorspelling'] } },
  { called: { en: 'rep', nl: 'vertegenwoordiger' }, avoided: { en: ['salesperson'], nl: ['verkoper'] } },
  { called: { en: 'spreadsheet', nl: 'spreadsheet' }, avoided: { en: ['workbook'], nl: ['werkmap', 'rekenblad'] } },
  { called: { en: 'tab', nl: 'tabblad' }, avoided: { en: ['worksheet'], nl: ['werkblad'] } },
  { called: { en: 'until', nl: 't/m' }, avoided: { en: ['up to and including'], nl: ['tot en met'] } },
  { called: { en: 'refresh', nl: 'vernieuwing' }, avoided: { en: [], nl: ['verversing'] } },
  { called: { en: 'you', nl: 'je' }, avoided: { en: [], nl: ['uzelf', 'uw'] } },
  { called: { en: 'Sales KPIs', nl: 'Sales KPIs' }, avoided: { en: [], nl: ['Verkoop-KPI'] } },
];
