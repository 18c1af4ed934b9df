/** Charts in mails and on their own tab, and reports as PDF. */
export const chartTexts = {
  report_none_planned: {
    en: 'The plan sends no report yet: give a KPI a cadence and a recipient first.',
    nl: 'Het plan verstuurt nog geen rapport: geef een KPI eerst een ritme en een ontvanger.',
  },
  report_pdf_sent: {
    en: 'The reports are in your mail, each with a PDF.',
    nl: 'De rapporten staan in je mail, elk met een pdf.',
  },
};
