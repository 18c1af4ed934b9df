/** Reasons, rows left out and notes of KPIs. */
export const kpiTexts = {
  open_deal: { en: 'open deal', nl: 'open deal' },
};
