/** Alerts, corrected figures, frozen targets, the deal log and the pipeline waterfall. */
export const alertTexts = {
  deal_log_help: {
    en: 'How each deal stood since the first refresh: a row for each change. Reports use it to tell what came, went and moved. Not for editing.',
    nl: 'Hoe elke deal ervoor stond sinds de eerste vernieuwing: een rij per wijziging. Rapporten lezen eruit wat erbij kwam, wegging en verschoof. Niet om te bewerken.',
  },
  deal_log_measured: { en: 'Noticed on', nl: 'Gezien op' },
  deal_log_run: { en: 'Run', nl: 'Keer' },
  deal_log_id: { en: 'Deal', nl: 'Deal' },
  deal_log_key: { en: 'Deal id', nl: 'Deal-id' },
  deal_log_closes: { en: 'Closes (ISO)', nl: 'Sluit op (ISO)' },
  deal_log_changes: { en: 'What changed', nl: 'Wat veranderde' },
  deal_log_stage: { en: 'Stands', nl: 'Staat' },
  deal_log_amount: { en: 'Amount', nl: 'Bedrag' },
  deal_log_currency: { en: 'Currency', nl: 'Valuta' },
  deal_log_close: { en: 'Closes', nl: 'Sluit op' },
  deal_log_owner: { en: 'Owner', nl: 'Eigenaar' },
  deal_stage_open: { en: 'open', nl: 'open' },
  deal_stage_won: { en: 'won', nl: 'gewonnen' },
  deal_stage_lost: { en: 'lost', nl: 'verloren' },
  deal_stage_gone: { en: 'gone', nl: 'weg' },
  deal_change_new: { en: 'new', nl: 'nieuw' },
  deal_change_back: { en: 'back', nl: 'terug' },
  deal_change_reopened: { en: 'reopened', nl: 'heropend' },
  deal_change_won: { en: 'won', nl: 'gewonnen' },
  deal_change_lost: { en: 'lost', nl: 'verloren' },
  deal_change_gone: { en: 'gone', nl: 'weg' },
  deal_change_amount: { en: 'amount', nl: 'bedrag' },
  deal_change_close: { en: 'close date', nl: 'sluitingsdatum' },
  deal_change_owner: { en: 'owner', nl: 'eigenaar' },
  deal_log_partial: {
    en: 'The export lacks more than half of the deals that were there; the {count|deal that it holds was|deals that it holds were} counted, but not compared with the last report.',
    nl: 'In de export ontbreekt meer dan de helft van de deals die er waren; {count|deal die er wel in staat is|deals die er wel in staan zijn} geteld, maar niet met het vorige rapport vergeleken.',
  },
  deal_log_unnamed: {
    en: '{count|deal without an id of its own is|deals without an id of their own are} not followed from report to report.',
    nl: '{count|deal zonder eigen nummer wordt|deals zonder eigen nummer worden} niet van rapport tot rapport gevolgd.',
  },

  waterfall_heading: { en: 'Open deals since {day}', nl: 'Open deals sinds {day}' },
  waterfall_heading_currency: {
    en: 'Open deals since {day}, in {currency}',
    nl: 'Open deals sinds {day}, in {currency}',
  },
  waterfall_by_rep: { en: 'Open deals by rep', nl: 'Open deals per vertegenwoordiger' },
  waterfall_column_step: { en: 'What happened', nl: 'Wat er gebeurde' },
  waterfall_column_deals: { en: 'Deals', nl: 'Deals' },
  waterfall_column_value: { en: 'Value', nl: 'Waarde' },
  waterfall_column_rep: { en: 'Rep', nl: 'Naam' },
  waterfall_column_new: { en: 'New', nl: 'Nieuw' },
  waterfall_column_won: { en: 'Won', nl: 'Gewonnen' },
  waterfall_column_lost: { en: 'Lost', nl: 'Verloren' },
  waterfall_column_pushed: { en: 'Pushed', nl: 'Later' },
  waterfall_column_other: { en: 'Other', nl: 'Overig' },
  waterfall_start: { en: 'Open on {day}', nl: 'Open op {day}' },
  waterfall_new: { en: 'New', nl: 'Nieuw' },
  waterfall_reopened: { en: 'Reopened', nl: 'Heropend' },
  waterfall_reassignedIn: { en: 'Taken over', nl: 'Overgenomen' },
  waterfall_grown: { en: 'Grown', nl: 'Gegroeid' },
  waterfall_shrunk: { en: 'Shrunk', nl: 'Gekrompen' },
  waterfall_won: { en: 'Won', nl: 'Gewonnen' },
  waterfall_lost: { en: 'Lost', nl: 'Verloren' },
  waterfall_gone: { en: 'Removed or put aside', nl: 'Verwijderd of terzijde gelegd' },
  /** Beside a bar. */
  waterfall_gone_short: { en: 'Dropped', nl: 'Vervallen' },
  waterfall_reassignedOut: { en: 'Handed over', nl: 'Overgedragen' },
  waterfall_end: { en: 'Open now', nl: 'Nu open' },
  waterfall_won_for: { en: 'Won: {count}, for {amount} in all.', nl: 'Gewonnen: {count}, voor in totaal {amount}.' },
  waterfall_pushed: {
    en: 'Pushed: {count}{worth} still open, now expected to close later.',
    nl: 'Doorgeschoven: {count}{worth} nog open, met een latere verwachte sluiting.',
  },
  waterfall_pulled: {
    en: 'Brought forward: {count}{worth} still open, now expected to close sooner.',
    nl: 'Naar voren gehaald: {count}{worth} nog open, met een eerdere verwachte sluiting.',
  },
  waterfall_corrected: {
    en: 'Corrected: {count}{worth} closed earlier, now lost instead of won or the other way round; not among the rows below.',
    nl: 'Gecorrigeerd: {count}{worth} al eerder gesloten, nu verloren in plaats van gewonnen of andersom; niet in de rijen hieronder.',
  },
  waterfall_no_amounts: {
    en: 'Most open deals carry no amount in this export, so they are counted only.',
    nl: 'De meeste open deals hebben in deze export geen bedrag, dus ze zijn alleen geteld.',
  },
  waterfall_some_amounts: {
    en: 'Of the deals that are open now, {count|carries|carry} no amount: counted, but worth nothing here.',
    nl: '{count|van de deals die nu open zijn heeft|van de deals die nu open zijn hebben} geen bedrag: wel geteld, maar hier niets waard.',
  },
  waterfall_no_currency: {
    en: 'The amounts are in several currencies and do not say which, so they are not added up.',
    nl: 'De bedragen zijn in verschillende valuta’s en zeggen niet welke, dus ze zijn niet opgeteld.',
  },

  restated: {
    en: '{kpi} {period} was {before}, is {now}: {why}.',
    nl: '{kpi} {period} was {before}, is {now}: {why}.',
  },
  restated_labels: {
    en: '{kpi} {period} by {by}: {labels}: {why}.',
    nl: '{kpi} {period} per {by}: {labels}: {why}.',
  },
  restated_more: {
    en: '{kpi}: {count|earlier period has|earlier periods have} changed too; see the history tab.',
    nl: '{kpi}: nog {count|eerdere periode is|eerdere perioden zijn} veranderd; zie het historietabblad.',
  },
  restated_definition: {
    en: 'it is counted in another way since; the data did not change it',
    nl: 'het wordt sindsdien anders geteld; het ligt niet aan de gegevens',
  },
  restated_changed: { en: 'the data changed', nl: 'de gegevens zijn veranderd' },
  restated_inputs: {
    en: 'rows used of all rows were {before}, are {now}',
    nl: 'gebruikte rijen van alle rijen: waren {before}, zijn {now}',
  },
  restated_a_deal: { en: ' deal', nl: ' deal' },
  restated_some_deals: { en: ' deals', nl: ' deals' },
  restated_redated: { en: '{count}{deals} re-dated', nl: '{count}{deals} anders gedateerd' },
  restated_reopened: { en: '{count}{deals} re-opened', nl: '{count}{deals} heropend' },
  restated_won: { en: '{count}{deals} now won', nl: '{count}{deals} nu gewonnen' },
  restated_lost: { en: '{count}{deals} now lost', nl: '{count}{deals} nu verloren' },
  restated_late: { en: '{count}{deals} closed late', nl: '{count}{deals} te laat gesloten' },
  restated_added: { en: '{count}{deals} added', nl: '{count}{deals} toegevoegd' },
  restated_removed: { en: '{count}{deals} removed', nl: '{count}{deals} verwijderd' },
  restated_amount: { en: '{count}{deals} with another amount', nl: '{count}{deals} met een ander bedrag' },
  restated_owner: { en: '{count}{deals} with another owner', nl: '{count}{deals} met een andere eigenaar' },

  alert_name: { en: 'KPI alert', nl: 'KPI-melding' },
  alert_summary_floor_low: { en: '{kpi} is below its floor.', nl: '{kpi} is onder de ondergrens.' },
  alert_summary_floor_high: { en: '{kpi} is above its limit.', nl: '{kpi} is boven de grens.' },
  alert_summary_target: { en: '{kpi} is behind.', nl: '{kpi} loopt achter.' },
  alert_summary_previous: {
    en: '{kpi} is far worse than the period before.',
    nl: '{kpi} is veel slechter dan in de vorige periode.',
  },
  alert_summary_stale: { en: 'Nothing new comes in: {tabs}.', nl: 'Er komt niets nieuws binnen: {tabs}.' },
  alert_summary_some: {
    en: 'Needs attention: {names}.',
    nl: 'Vraagt aandacht: {names}.',
  },
  alert_since: { en: ' since {day}', nl: ' sinds {day}' },
  alert_for_long: { en: ' for over two months', nl: ' al meer dan twee maanden' },
  alert_floor_low: {
    en: 'Below its floor{when}: {value}, where {level} is the least by now; {short} short.',
    nl: 'Onder de ondergrens{when}: {value}, terwijl {level} nu het minste is; {short} tekort.',
  },
  alert_floor_high: {
    en: 'Above its limit{when}: {value}, where {level} is the most; {short} over.',
    nl: 'Boven de grens{when}: {value}, terwijl {level} het meeste is; {short} te veel.',
  },
  alert_target_low: {
    en: 'Behind{when}: {value}, where the target asks for {level} by now; {short} short.',
    nl: 'Achter{when}: {value}, terwijl het doel nu {level} vraagt; {short} tekort.',
  },
  alert_target_high: {
    en: 'Behind{when}: {value}, where the target is {level}; {short} over.',
    nl: 'Achter{when}: {value}, terwijl het doel {level} is; {short} te veel.',
  },
  alert_previous_low: {
    en: '{value}, where it was {level} at the same point of the period before; {short} less.',
    nl: '{value}, tegen {level} op hetzelfde punt van de vorige periode; {short} minder.',
  },
  alert_previous_high: {
    en: '{value}, where it was {level} at the same point of the period before; {short} more.',
    nl: '{value}, tegen {level} op hetzelfde punt van de vorige periode; {short} meer.',
  },
  alert_stale: {
    en: 'No new rows for {days|day|days} in {tabs}: the last are of {day}.',
    nl: 'Al {days|dag|dagen} geen nieuwe rijen in {tabs}: de laatste zijn van {day}.',
  },
  alert_do_stale: {
    en: 'Bring in a newer export of {tabs}, or look at what should fill it.',
    nl: 'Breng een nieuwere export van {tabs} in, of kijk na wat die hoort te vullen.',
  },
  alert_do_gone: {
    en: 'Put the tab {tabs} back, with a whole export in it.',
    nl: 'Zet het tabblad {tabs} terug, met een volledige export erin.',
  },
  alert_do_whole: {
    en: 'Put a whole export in {tabs}, or look at what should fill it.',
    nl: 'Zet een volledige export in {tabs}, of kijk na wat die hoort te vullen.',
  },
  alert_do_previous: {
    en: 'Find out what is behind {kpi}, and write it beside the KPI. Owner: {owner}.',
    nl: 'Zoek uit wat er achter {kpi} zit, en schrijf het naast de KPI. Eigenaar: {owner}.',
  },
  alert_footer: {
    en: 'Sent once by Sales KPIs in the name of {owner}; again only in a new period or after recovery. Names are typed by people who may edit the sheet. Choose or snooze alerts on the plan tab.',
    nl: 'Eén keer verstuurd door Sales KPIs op naam van {owner}; pas weer in een nieuwe periode of na herstel. Namen zijn getypt door wie het blad mag bewerken. Meldingen kiezen of stilzetten kan op het plantabblad.',
  },

  report_survey_quarter: {
    en: 'Answers of {quarter}: surveys are shown by quarter, after it has ended.',
    nl: 'Antwoorden van {quarter}: enquêtes komen per kwartaal, nadat het voorbij is.',
  },
  span_month: { en: 'in {month}', nl: 'in {month}' },
  span_days: { en: 'of {from} – {until}', nl: 'van {from} t/m {until}' },
  span_until: { en: 'until {until}', nl: 't/m {until}' },
  report_ended: { en: '{kpi} {period} came to {value}.', nl: '{kpi} {period} kwam uit op {value}.' },
  report_ended_of: {
    en: '{kpi} {period} came to {value}, on a target of {target}.',
    nl: '{kpi} {period} kwam uit op {value}, op een doel van {target}.',
  },

  frozen_target: {
    en: '{kpi} {period} is judged against {agreed}, as agreed when it closed; what was typed since ({typed}) does not change that.',
    nl: '{kpi} {period} wordt afgezet tegen {agreed}, zoals afgesproken toen de periode sloot; wat daarna is ingevuld ({typed}) verandert dat niet.',
  },
};
