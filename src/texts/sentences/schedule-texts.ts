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
    nl: 'Planning: TE LAAT. Neem die over via het menu van Sales KPIs.',
  },
  heartbeat_not_done: { en: 'Schedule: NOT ALL DONE, see below', nl: 'Planning: NIET ALLES GEDAAN, zie onder' },
  heartbeat_stopped: { en: 'Schedule: stopped', nl: 'Planning: gestopt' },
  heartbeat_fine: { en: 'Nothing failed.', nl: 'Er ging niets mis.' },

  history_tab: { en: 'KPI history', nl: 'KPI-historie' },
  history_help: {
    en: 'What each refresh measured. Rows of closed periods stay as they are: when a figure changes afterwards, a row is added.',
    nl: 'Wat bij elke vernieuwing is gemeten. Rijen van afgesloten perioden blijven zoals ze zijn; verandert een cijfer later, dan komt er een rij bij.',
  },
  history_measured: { en: 'Measured on', nl: 'Gemeten op' },
  history_period: { en: 'Period', nl: 'Periode' },
  history_id: { en: 'KPI id', nl: 'KPI-id' },
  history_currency: { en: 'Currency', nl: 'Valuta' },
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
  history_floor: { en: 'Floor', nl: 'Ondergrens' },
  history_stretch: { en: 'Stretch', nl: 'Ambitie' },
  history_definition: { en: 'Definition', nl: 'Definitie' },
  history_inputs: { en: 'Rows used', nl: 'Gebruikte rijen' },
  history_of: { en: 'of', nl: 'van' },
  history_word_closed: { en: 'closed', nl: 'afgesloten' },
  history_word_restated: { en: 'restated', nl: 'herzien' },
  history_word_run: { en: 'refresh', nl: 'vernieuwing' },
  deal_log_tab: { en: 'KPI deal log', nl: 'KPI-deallogboek' },

  schedule_failed: { en: 'The refresh failed: {detail}', nl: 'Het vernieuwen mislukte: {detail}' },
  schedule_out_of_time: {
    en: 'Computing took longer than {minutes} minutes, so nothing was changed.',
    nl: 'Het rekenen duurde langer dan {minutes} minuten, dus er is niets gewijzigd.',
  },
  schedule_too_large: {
    en: 'The tab {tab} is too large to be read within {minutes} minutes.',
    nl: 'Het tabblad {tab} is te groot om binnen {minutes} minuten te lezen.',
  },
  schedule_no_permission: {
    en: 'Google asks {owner} for permission again: open the sidebar of Sales KPIs, or go to {url}',
    nl: 'Google vraagt {owner} opnieuw om toestemming: open de zijbalk van Sales KPIs, of ga naar {url}',
  },
  schedule_stale: {
    en: 'The data ends on {day}: nothing new came in since.',
    nl: 'De gegevens lopen t/m {day}: daarna kwam er niets nieuws bij.',
  },
  schedule_begins_later: {
    en: 'The data begins later than before: what was recorded from {day} on stays as it is, and is compared with.',
    nl: 'De gegevens beginnen later dan eerst: wat vanaf {day} is vastgelegd blijft staan, en daarmee wordt vergeleken.',
  },
  schedule_many_labels: {
    en: '{by}: the data names {count}. Of more than {most} the history keeps no figures one by one, but those of all together.',
    nl: '{by}: de gegevens noemen er {count}. Van meer dan {most} bewaart de historie alleen de cijfers van allen samen.',
  },
  schedule_no_account: {
    en: 'Google does not say who you are, so a schedule cannot run in your name.',
    nl: 'Google zegt niet wie je bent, dus er kan geen planning op jouw naam draaien.',
  },
  schedule_no_trigger: {
    en: 'Google makes no trigger here, so nothing refreshes by itself. An earlier one may still stand: try again in an hour. A test deployment gets none.',
    nl: 'Google maakt hier geen trigger, dus vernieuwt niets vanzelf. Misschien staat er nog een eerdere: probeer het over een uur weer. Een testimplementatie krijgt er geen.',
  },
  schedule_most_triggers: {
    en: 'Sales KPIs runs on schedule in {count} of your spreadsheets, the most that Google allows. Stop one, then start the schedule here again.',
    nl: 'Sales KPIs draait volgens planning in {count} van je spreadsheets, meer staat Google niet toe. Stop er een en start de planning hier opnieuw.',
  },
  schedule_started: {
    en: 'From now on the sheet refreshes itself and reports go out as planned. Next run: {next}.',
    nl: 'Vanaf nu vernieuwt het blad zichzelf en gaan rapporten uit zoals gepland. Volgende keer: {next}.',
  },
  schedule_stopped_by: {
    en: '{person} stopped the schedule on {day}: nothing refreshes or is sent by itself any more.',
    nl: '{person} heeft de planning op {day} gestopt: er wordt niets meer vanzelf vernieuwd of verstuurd.',
  },
  schedule_removed_by: {
    en: '{person} removed Sales KPIs from this spreadsheet on {day}: nothing refreshes or is sent by itself any more, the tabs stay as they are.',
    nl: '{person} heeft Sales KPIs op {day} uit deze spreadsheet verwijderd: niets wordt meer vanzelf vernieuwd of verstuurd; de tabbladen blijven staan.',
  },
  last_mail_kind: { en: 'Sales KPIs', nl: 'Sales KPIs' },
  last_mail_go_on: {
    en: 'It ran in your name, and this is the last mail about it. To let it go on, start the schedule again in the sidebar of Sales KPIs.',
    nl: 'De planning draaide op jouw naam, en dit is de laatste mail erover. Wil je dat ze doorgaat, start haar dan opnieuw in de zijbalk van Sales KPIs.',
  },
  last_mail_footer: {
    en: 'Sent by Sales KPIs in the name of {person}.',
    nl: 'Verstuurd door Sales KPIs op naam van {person}.',
  },
  schedule_stopped: {
    en: 'The schedule has stopped; nothing refreshes or is sent by itself any more.',
    nl: 'De planning is gestopt; er wordt niets meer vanzelf vernieuwd of verstuurd.',
  },

  report_title: { en: 'KPI report', nl: 'KPI-rapport' },
  report_titles: { en: 'KPI reports', nl: 'KPI-rapporten' },
  report_said_of: { en: '{report}: {said}', nl: '{report}: {said}' },
  report_not_begun: {
    en: 'From {from}: no data of that period yet',
    nl: 'Vanaf {from}: nog geen gegevens over die periode',
  },
  report_summary_risk: {
    en: '{good} of {all} on track, {risk} at risk.',
    nl: '{good} van de {all} op schema, {risk} in gevaar.',
  },
  report_summary_off: {
    en: '{good} of {all} on track, {off} behind.',
    nl: '{good} van de {all} op schema, {off} achter.',
  },
  report_summary: {
    en: '{good} of {all} on track, {risk} at risk, {off} behind.',
    nl: '{good} van de {all} op schema, {risk} in gevaar, {off} achter.',
  },
  report_summary_neither: {
    en: '{risk} at risk, {off} behind.',
    nl: '{risk} in gevaar, {off} achter.',
  },
  report_summary_one: { en: '{kpi} on track.', nl: '{kpi} op schema.' },
  report_summary_one_ahead: { en: '{kpi} ahead of plan.', nl: '{kpi} voor op schema.' },
  report_summary_one_risk: { en: '{kpi} at risk.', nl: '{kpi} in gevaar.' },
  report_summary_one_off: { en: '{kpi} behind.', nl: '{kpi} achter.' },
  report_summary_both: { en: 'Both on track.', nl: 'Beide op schema.' },
  report_summary_both_risk: { en: 'Both at risk.', nl: 'Beide in gevaar.' },
  report_summary_both_off: { en: 'Both behind.', nl: 'Beide achter.' },
  report_summary_all: { en: 'All {all} on track.', nl: 'Alle {all} op schema.' },
  report_summary_all_risk: { en: 'All {all} at risk.', nl: 'Alle {all} in gevaar.' },
  report_summary_all_off: { en: 'All {all} behind.', nl: 'Alle {all} achter.' },
  report_summary_none: {
    en: 'No KPI can be judged against a target yet.',
    nl: 'Nog geen KPI is tegen een doel af te zetten.',
  },
  report_summary_data: { en: '{end} {summary}', nl: '{end} {summary}' },
  report_data_until: { en: 'Data only up to {day}.', nl: 'De gegevens gaan maar t/m {day}.' },
  report_data_until_of: { en: '{kpis} only up to {day}.', nl: '{kpis} maar t/m {day}.' },
  report_data_none_of: {
    en: 'No data from this period for {kpis}.',
    nl: 'Geen gegevens over deze periode voor {kpis}.',
  },
  report_data_some: {
    en: 'The data of {count} of {all} KPIs stops early.',
    nl: 'De gegevens van {count} van de {all} KPI’s stoppen te vroeg.',
  },
  report_data_about: { en: '{notice} This is about {kpis}.', nl: '{notice} Dit gaat over {kpis}.' },
  report_nothing_new: { en: 'Nothing new.', nl: 'Niets nieuws.' },
  report_data_none: {
    en: 'No data after {day} yet.',
    nl: 'Nog geen gegevens na {day}.',
  },
  report_data_none_all: { en: 'No data for this period.', nl: 'Geen gegevens over deze periode.' },
  report_data_all: { en: 'The data of every KPI stops early.', nl: 'De gegevens van elke KPI stoppen te vroeg.' },
  report_data_part_month: {
    en: 'The data ends on {day}: these are not the figures of the whole month.',
    nl: 'De gegevens lopen t/m {day}: dit zijn niet de cijfers van de hele maand.',
  },
  report_data_part_quarter: {
    en: 'The data ends on {day}: these are not the figures of the whole quarter.',
    nl: 'De gegevens lopen t/m {day}: dit zijn niet de cijfers van het hele kwartaal.',
  },
  report_data_part_period: {
    en: 'The data ends on {day}: these are not the figures of the whole period.',
    nl: 'De gegevens lopen t/m {day}: dit zijn niet de cijfers van de hele periode.',
  },
  report_remark_of: { en: '{remark} ({kpis})', nl: '{remark} ({kpis})' },
  report_points: { en: '{amount} points', nl: '{amount} punten' },
  report_per_cent: { en: '{amount}%', nl: '{amount}%' },
  report_compared_part: {
    en: '{part} at the same point of the period before, which came to {whole}.',
    nl: '{part} op hetzelfde punt van de vorige periode, die uitkwam op {whole}.',
  },
  report_compared: {
    en: 'Before: {value} ({span}).',
    nl: 'Daarvoor: {value} ({span}).',
  },
  report_likely_end: {
    en: 'Usually {share} is in by now; at that pace this ends at {value}.',
    nl: 'Meestal is nu {share} binnen; in dat tempo komt dit uit op {value}.',
  },
  report_so_far: { en: '{value} since {since}.', nl: '{value} sinds {since}.' },
  report_so_far_of: {
    en: '{value} since {since}, of a target of {target}.',
    nl: '{value} sinds {since}, op een doel van {target}.',
  },
  report_longer_above: {
    en: '{value} since {since}: above the {target} that is the target until {until}.',
    nl: '{value} sinds {since}: boven de {target} die t/m {until} het doel is.',
  },
  report_longer_below: {
    en: '{value} since {since}: below the {target} that is the target until {until}.',
    nl: '{value} sinds {since}: onder de {target} die t/m {until} het doel is.',
  },
  report_turned: { en: '{kpi}: from {before} to {now}.', nl: '{kpi}: van {before} naar {now}.' },
  report_n: { en: 'n = {n}', nl: 'n = {n}' },
  report_turned_moved: {
    en: '{kpi}: {value} became {amount}, from {before} to {now}.',
    nl: '{kpi}: {value} werd {amount}, van {before} naar {now}.',
  },
  report_moved: { en: '{kpi}: {value} became {amount}.', nl: '{kpi}: {value} werd {amount}.' },
  report_nobody: { en: 'nobody yet', nl: 'nog niemand' },
  report_do_flow: {
    en: '{kpi}: {missing} more by {until}, which is {daily} on each of {days} working days. Owner: {owner}.',
    nl: '{kpi}: nog {missing} t/m {until}, dat is {daily} op elk van {days} werkdagen. Eigenaar: {owner}.',
  },
  report_do_last_day: {
    en: '{kpi}: {missing} more by {until}, with 1 working day left. Owner: {owner}.',
    nl: '{kpi}: nog {missing} t/m {until}, met nog 1 werkdag te gaan. Eigenaar: {owner}.',
  },
  report_do_missed: {
    en: '{kpi} ended {missing} short of {target}: say why, and what changes. Owner: {owner}.',
    nl: '{kpi} bleef {missing} achter bij {target}: zeg waarom, en wat er verandert. Eigenaar: {owner}.',
  },
  report_do_ended: {
    en: '{kpi} {period} came to {value}, on a target of {target}: say why, and what changes. Owner: {owner}.',
    nl: '{kpi} {period} kwam uit op {value}, op een doel van {target}: zeg waarom, en wat er verandert. Eigenaar: {owner}.',
  },
  report_ended_missed: {
    en: 'Target missed {period}: {kpis}.',
    nl: 'Doel niet gehaald {period}: {kpis}.',
  },
  report_ended_met: { en: 'Every target met {period}.', nl: 'Alle doelen gehaald {period}.' },
  report_do_level: {
    en: '{kpi} is {value} against a target of {target}: say why, and what comes next. Owner: {owner}.',
    nl: '{kpi} is {value} bij een doel van {target}: zeg waarom, en wat de volgende stap is. Eigenaar: {owner}.',
  },
  report_do_questions: {
    en: 'Answer the open questions about the data on the plan tab ({count}).',
    nl: 'Beantwoord de open vragen over de gegevens op het plantabblad ({count}).',
  },
  report_do_target: { en: 'Set a target for {kpis}.', nl: 'Stel een doel voor {kpis}.' },
  report_footer: {
    en: 'Sent by Sales KPIs in the name of {owner}. Names and notes are typed by people who may edit the sheet; the note on each number there says how it is counted.',
    nl: 'Verstuurd door Sales KPIs op naam van {owner}. Namen en notities komen van mensen die het blad mogen bewerken; de notitie bij elk getal daar zegt hoe het is geteld.',
  },
  report_open_sheet: { en: 'Open the KPI sheet', nl: 'Open het KPI-blad' },
  report_section_changes: {
    en: 'What changed since the last report',
    nl: 'Wat er sinds het vorige rapport veranderde',
  },
  report_section_todo: { en: 'What needs doing', nl: 'Wat er moet gebeuren' },
  report_section_notes: { en: 'From the owners', nl: 'Van de eigenaren' },
  report_notes_typed: {
    en: 'Typed on the sheet by people who may edit it',
    nl: 'Op het blad getypt door mensen die het mogen bewerken',
  },
  report_section_notices: { en: 'Before you read on', nl: 'Vooraf goed om te weten' },
  report_test: { en: 'Test: {subject}', nl: 'Test: {subject}' },
  report_attained: { en: '{share} of the target', nl: '{share} van het doel' },

  mail_delivery_unknown: {
    en: 'The mail “{report}” of {day} to {address} may or may not have arrived: the run was cut off while sending.',
    nl: 'De mail ‘{report}’ van {day} aan {address} is misschien wel, misschien niet aangekomen: de verwerking brak af tijdens het versturen.',
  },
  mail_missed_on: {
    en: 'Not sent when due: {report} ({count}×) on {span}. How that period closed stands on the tab {tab}.',
    nl: 'Niet verstuurd toen het zover was: {report} ({count}×) over {span}. Hoe dat uitkwam, staat op het tabblad {tab}.',
  },
  mail_missed_due: {
    en: 'Not sent when due: {report} ({count}×) of {span}.',
    nl: 'Niet verstuurd toen het zover was: {report} ({count}×) van {span}.',
  },
  mail_failed: {
    en: 'The mail “{report}” to {address} could not be sent ({detail}); it is tried again.',
    nl: 'De mail ‘{report}’ aan {address} kon niet worden verstuurd ({detail}); het wordt opnieuw geprobeerd.',
  },
  mail_not_kept: {
    en: 'The report has not gone to {addresses}: there is no room to note that it went, and nobody is to get it twice.',
    nl: 'Het rapport ging niet naar {addresses}: er is geen ruimte om te noteren dat het verstuurd is, en niemand mag het twee keer krijgen.',
  },
  mail_shortened: {
    en: 'This report is too long for a mail: the rest stands in the spreadsheet.',
    nl: 'Dit rapport is te lang voor een mail: de rest staat in de spreadsheet.',
  },
  mail_quota: {
    en: 'Today’s number of mails is used up: {count|mail goes|mails go} out tomorrow.',
    nl: 'Het aantal mails van vandaag is op: {count|mail gaat|mails gaan} morgen uit.',
  },
  mail_held: {
    en: 'Mail to {addresses} waits for a yes of {owner}, in whose name it goes out: {owner} gives it in the sidebar of Sales KPIs.',
    nl: 'Mail aan {addresses} wacht op een ja van {owner}, op wiens naam die uitgaat: {owner} geeft het in de zijbalk van Sales KPIs.',
  },
  mail_held_more: { en: '{count} more', nl: 'nog {count}' },
  mail_agreed: { en: 'agreed to by {by} on {day}', nl: 'akkoord van {by} op {day}' },
  mail_asked: { en: 'asked for by {by} on {day}', nl: 'gevraagd door {by} op {day}' },
  mail_asked_before: { en: 'asked for earlier, nobody knows by whom', nl: 'eerder gevraagd, onbekend door wie' },
  mail_keeper: { en: 'the schedule runs in this name', nl: 'op deze naam draait de planning' },
  mail_typed: { en: 'as it stands in the plan', nl: 'zoals het in het plan staat' },
  mail_crowded: {
    en: 'The report {report} names {count|person|people}; the first {most} get it. Give it to a group address, or take people off.',
    nl: 'Het rapport {report} noemt {count|persoon|mensen}; de eerste {most} krijgen het. Geef het een groepsadres, of haal mensen eraf.',
  },
  mail_no_permission: {
    en: 'Mail is not allowed: reports wait until permission is given again.',
    nl: 'Mailen mag niet: rapporten wachten tot er weer toestemming is.',
  },
};
