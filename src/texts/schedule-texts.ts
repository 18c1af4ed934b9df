/** The scheduled refresh: the heartbeat on the KPI sheet, history, reports and alerts. */
export const scheduleTexts = {
  heartbeat_ran: { en: 'Last run', nl: 'Laatst vernieuwd' },
  heartbeat_next: { en: 'Next run', nl: 'Volgende keer' },
  heartbeat_took: { en: 'Took', nl: 'Duurde' },
  heartbeat_seconds: { en: '{seconds} s', nl: '{seconds} s' },
  heartbeat_as: { en: 'Runs as {owner}', nl: 'Draait op naam van {owner}' },
  heartbeat_somebody: { en: 'an unknown account', nl: 'een onbekend account' },
  heartbeat_on_time: { en: 'Schedule: on time', nl: 'Planning: op tijd' },
  heartbeat_overdue: {
    en: 'Schedule: OVERDUE. Take it over from the menu of Sales KPIs.',
    nl: 'Planning: TE LAAT. Neem haar over via het menu van Verkoop-KPI’s.',
  },
  heartbeat_stopped: { en: 'Schedule: stopped', nl: 'Planning: gestopt' },
  heartbeat_fine: { en: 'Nothing failed.', nl: 'Er ging niets mis.' },

  history_tab: { en: 'KPI history', nl: 'KPI-historie' },
  history_help: {
    en: 'What each refresh measured. Rows of closed periods stay as they are: when a figure changes afterwards, a row is added.',
    nl: 'Wat elke vernieuwing heeft gemeten. Rijen van afgesloten perioden blijven zoals ze zijn: verandert een cijfer achteraf, dan komt er een rij bij.',
  },
  history_run: { en: 'Run', nl: 'Keer' },
  history_kind: { en: 'Kind', nl: 'Soort' },
  history_kpi: { en: 'KPI', nl: 'KPI' },
  history_from: { en: 'From', nl: 'Van' },
  history_to: { en: 'To', nl: 'Tot en met' },
  history_variant: { en: 'Variant', nl: 'Variant' },
  history_segment: { en: 'Segment', nl: 'Deel' },
  history_value: { en: 'Value', nl: 'Waarde' },
  history_n: { en: 'n', nl: 'n' },
  history_target: { en: 'Target', nl: 'Doel' },
  history_definition: { en: 'Definition', nl: 'Definitie' },
  history_inputs: { en: 'Rows used', nl: 'Gebruikte rijen' },
  history_word_closed: { en: 'closed', nl: 'afgesloten' },
  history_word_restated: { en: 'restated', nl: 'herzien' },
  history_word_run: { en: 'refresh', nl: 'vernieuwing' },
  deal_log_tab: { en: 'KPI deal log', nl: 'KPI-deallogboek' },

  schedule_failed: { en: 'The refresh failed: {detail}', nl: 'Het vernieuwen mislukte: {detail}' },
  schedule_out_of_time: {
    en: 'Time ran out after {minutes} minutes; the rest follows at the next run.',
    nl: 'Na {minutes} minuten was de tijd op; de rest volgt bij de volgende keer.',
  },
  schedule_too_large: {
    en: 'The tab {tab} is too large to be read within {minutes} minutes.',
    nl: 'Het tabblad {tab} is te groot om binnen {minutes} minuten te lezen.',
  },
  schedule_no_permission: {
    en: 'Google asks {owner} for permission again: open the sidebar of Sales KPIs, or go to {url}',
    nl: 'Google vraagt {owner} opnieuw om toestemming: open de zijbalk van Verkoop-KPI’s, of ga naar {url}',
  },
  schedule_stale: {
    en: 'The data ends on {day}: nothing new came in since.',
    nl: 'De gegevens lopen tot en met {day}: daarna kwam er niets nieuws bij.',
  },
  schedule_busy: {
    en: 'The KPI sheet is being refreshed already; try again in a minute.',
    nl: 'Het KPI-blad wordt al vernieuwd; probeer het over een minuut opnieuw.',
  },
  schedule_no_account: {
    en: 'Google does not say who you are, so a schedule cannot run in your name.',
    nl: 'Google zegt niet wie je bent, dus er kan geen planning op jouw naam draaien.',
  },
  schedule_started: {
    en: 'From now on the sheet refreshes itself and reports go out as planned. Next run: {next}.',
    nl: 'Vanaf nu vernieuwt het blad zichzelf en gaan rapporten uit zoals gepland. Volgende keer: {next}.',
  },
  schedule_stopped: {
    en: 'The schedule has stopped; nothing refreshes or is sent by itself any more.',
    nl: 'De planning is gestopt; er wordt niets meer vanzelf vernieuwd of verstuurd.',
  },
};
