/** Charts in mails and on their own tab, and reports as PDF. */
export const chartTexts = {
  chart_tab: { en: 'KPI charts', nl: 'KPI-grafieken' },
  chart_tab_help: {
    en: 'Charts for slides, brought up to date by each refresh. Move and restyle them as you like.',
    nl: 'Grafieken voor dia’s, bijgewerkt bij elke vernieuwing. Verplaats ze en pas ze aan zoals je wilt.',
  },
  chart_tab_back: {
    en: 'A chart that you delete stays away. To have it back, empty the cell before its title in column L, or delete this tab.',
    nl: 'Een grafiek die je verwijdert, blijft weg. Je krijgt hem terug door de cel vóór de titel in kolom L leeg te maken, of dit tabblad te verwijderen.',
  },
  /** What a person reads in place of the key by which we know a chart. */
  chart_named: { en: 'Chart:', nl: 'Grafiek:' },
  chart_month: { en: 'Month', nl: 'Maand' },
  chart_gap: { en: '{kpi}, {period}', nl: '{kpi}, {period}' },
  chart_gap_won: { en: 'Won so far', nl: 'Gewonnen' },
  chart_gap_expected: { en: 'Expected', nl: 'Verwacht' },
  chart_so_far: { en: 'Month so far', nl: 'Maand tot nu toe' },
  chart_month_so_far: { en: '{month} so far', nl: '{month} tot nu toe' },
  chart_since: { en: 'since {from}', nl: 'sinds {from}' },
  chart_so_far_words: {
    en: 'Not complete yet: {month}, {value} until {until}.',
    nl: 'Nog niet compleet: {month}, {value} t/m {until}.',
  },
  chart_step: { en: 'Step', nl: 'Stap' },
  chart_count: { en: 'Number', nl: 'Aantal' },
  chart_amount: { en: 'Amount', nl: 'Bedrag' },
  chart_gain: { en: 'Added', nl: 'Erbij' },
  chart_loss: { en: 'Gone', nl: 'Eraf' },
  chart_rest: { en: '{count|other|others}', nl: '{count|andere|anderen}' },
  chart_trend: { en: '{kpi} by month', nl: '{kpi} per maand' },
  chart_trend_words: {
    en: '{kpi} was {last} in {month}{target}; {range}.',
    nl: '{kpi} was {last} in {month}{target}; {range}.',
  },
  chart_trend_target: { en: ', with a target of {target}', nl: ', bij een doel van {target}' },
  chart_trend_range: {
    en: 'lowest {low} in {lowMonth}, highest {high} in {highMonth}',
    nl: 'laagste {low} in {lowMonth}, hoogste {high} in {highMonth}',
  },
  chart_trend_flat: { en: 'the same in every month', nl: 'elke maand hetzelfde' },
  chart_breakdown: { en: '{kpi} by {dimension}', nl: '{kpi} per {dimension}' },
  chart_breakdown_first: { en: '{kpi} by {dimension}, top {count}', nl: '{kpi} per {dimension}, top {count}' },
  chart_breakdown_words: {
    en: '{kpi}, {period}: most by {first} ({most}), {whole} together.',
    nl: '{kpi}, {period}: het meest van {first} ({most}), samen {whole}.',
  },
  chart_funnel: { en: 'From opened deal to won deal', nl: 'Van geopende naar gewonnen deal' },
  chart_deals_opened: { en: 'Deals opened', nl: 'Geopende deals' },
  chart_deals_decided: { en: 'of which decided', nl: 'waarvan beslist' },
  chart_deals_won: { en: 'of which won', nl: 'waarvan gewonnen' },
  chart_funnel_words: {
    en: '{period}: of {opened|deal|deals} opened, {decided} have been decided so far and {won} won ({rate}).',
    nl: '{period}: van {opened|geopende deal|geopende deals} is over {decided} beslist; {won} zijn gewonnen ({rate}).',
  },
  chart_funnel_leads: {
    en: 'Of {leads|new lead|new leads}, {converted} became a customer so far ({rate}).',
    nl: 'Van {leads|nieuwe lead|nieuwe leads} werden er tot nu toe {converted} klant ({rate}).',
  },
  chart_stages: { en: 'How far deals came, stage by stage', nl: 'Hoe ver deals kwamen, fase voor fase' },
  chart_stages_words: {
    en: '{period}: of the deals that came into a stage, so many came at least this far by now: {stages}.',
    nl: '{period}: van de deals die in een fase kwamen, kwamen er tot nu toe minstens zo ver: {stages}.',
  },
  chart_waterfall: { en: 'Pipeline: in and out', nl: 'Pijplijn: erbij en eraf' },
  chart_waterfall_words: { en: 'Open pipeline: {steps}.', nl: 'Open pijplijn: {steps}.' },

  report_section_charts: { en: 'Behind the numbers', nl: 'Achter de cijfers' },

  report_none_planned: {
    en: 'The plan sends no report yet: give a KPI a cadence and a recipient first.',
    nl: 'Het plan verstuurt nog geen rapport: geef een KPI eerst een ritme en een ontvanger.',
  },
  report_untested: {
    en: '{count|more report|more reports} of the plan did not come as a test: five at a time are enough to see them.',
    nl: '{count|ander rapport|andere rapporten} van het plan kwamen niet als proef: vijf tegelijk zijn genoeg om te zien.',
  },
  report_without_pdf: {
    en: 'Google did not make the PDF of this report, or the mail was too large with it: it comes without.',
    nl: 'Google heeft de pdf van dit rapport niet gemaakt, of de mail was er te groot mee: hij komt zonder.',
  },
  report_pdf_refused: {
    en: 'The reports are in your mail, but not each with a PDF: Google did not make it, or the mail was too large with it.',
    nl: 'De rapporten staan in je mail, maar niet elk met een pdf: Google heeft die niet gemaakt, of de mail was er te groot mee.',
  },
  report_pdf_sent: {
    en: 'The reports are in your mail, each with a PDF.',
    nl: 'De rapporten staan in je mail, elk met een pdf.',
  },
};
