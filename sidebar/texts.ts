/** The page's own few words; sentences about KPIs come from the server in the plan's language. */
export const texts = {
  en: {
    working: 'Computing the KPIs …',
    building: 'Building the KPI sheet …',
    build: 'Build the KPI sheet',
    target: 'Target',
    none: 'No KPI can be computed from this data yet.',
    failed: 'The server did not answer. If you are signed in to several Google accounts, use a window with only one.',
  },
  nl: {
    working: 'KPI’s worden berekend …',
    building: 'Het KPI-blad wordt gemaakt …',
    build: 'KPI-blad maken',
    target: 'Doel',
    none: 'Met deze gegevens is nog geen KPI te berekenen.',
    failed:
      'De server gaf geen antwoord. Bent u bij meer Google-accounts ingelogd, gebruik dan een venster met maar één.',
  },
};
