import type { InLanguages } from '../../base/language';
import { boundParameters, fromHelp, toHelp } from './typed-period';

/** How many tabs a function takes: Sheets shows named parameters only, so each has one of its own. */
const tabParameters = {
  tab: { kind: 'tab' },
  tab2: { kind: 'tab', optional: true },
  tab3: { kind: 'tab', optional: true },
  tab4: { kind: 'tab', optional: true },
  tab5: { kind: 'tab', optional: true },
  tab6: { kind: 'tab', optional: true },
} as const;

const moreTabsHelp: InLanguages = {
  en: 'One more tab: leads, orders, costs … or the plan of the KPI sheet.',
  nl: 'Nog een tabblad: leads, orders, kosten … of het plan van het KPI-blad.',
};

const tabHelp: Record<keyof typeof tabParameters, InLanguages> = {
  tab: {
    en: 'All of a raw tab with its header row, such as Deals!A:Z.',
    nl: 'Een heel tabblad met ruwe gegevens en zijn kopregel, zoals Deals!A:Z.',
  },
  tab2: moreTabsHelp,
  tab3: moreTabsHelp,
  tab4: moreTabsHelp,
  tab5: moreTabsHelp,
  tab6: moreTabsHelp,
};

export const nameHelp: InLanguages = {
  en: 'Name of the KPI, such as "win rate", or with a variant: "churn: article".',
  nl: 'Naam van de KPI, zoals "winpercentage", of met een variant: "churn: article".',
};

/** What every function over raw tabs takes: what is asked, over which days, from which tabs. */
export function askedParameters<const Asked extends Record<string, { kind: 'text'; optional?: true }>>(asked: Asked) {
  return { ...asked, ...boundParameters, ...tabParameters };
}

/** The words for these parameters. Calls are marked as pure: no cell reads help, which the scripts of cells would carry else. */
export function askedHelp<Asked extends Record<string, InLanguages>>(asked: Asked) {
  return { ...asked, from: fromHelp, to: toHelp, ...tabHelp };
}
