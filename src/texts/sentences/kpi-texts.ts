/** Reasons, rows left out and notes of KPIs. */
export const kpiTexts = {
  // Why there is no number
  tab_lost: { en: 'no rows in the tab {tab} any more', nl: 'geen rijen meer in het tabblad {tab}' },
  tab_refused: { en: '{tab}: {reason}', nl: '{tab}: {reason}' },
  no_tab: { en: 'no tab with {table}', nl: 'geen tabblad met {table}' },
  no_column: {
    en: 'the tab with {table} has no column for “{column}”',
    nl: 'het tabblad met {table} heeft geen kolom voor ‘{column}’',
  },
  both_reasons: { en: '{first}, and {other}', nl: '{first}, en {other}' },
  period_outside: {
    en: 'the data goes from {first} to {last}: no day of this period',
    nl: 'de gegevens lopen van {first} t/m {last}: geen dag van deze periode',
  },
  rows_begin_later: {
    en: 'the rows that it counts begin after this period',
    nl: 'de rijen die het telt beginnen pas na deze periode',
  },
  no_data: { en: 'no data', nl: 'geen gegevens' },
  no_closed_deals: { en: 'no closed deals in this period', nl: 'geen gesloten deals in deze periode' },
  no_lost_deals: {
    en: 'no lost deal in the data: lost deals seem to be missing from the export, so a win rate would be 100%',
    nl: 'geen verloren deal in de gegevens: verloren deals lijken te ontbreken in de export, dus het winpercentage zou 100% zijn',
  },
  lost_without_date: {
    en: '{undated} of {all} lost deals have no date in “{column}” or any other column of close dates, so they would be missing from every period: fill in when they were lost',
    nl: '{undated} van {all} verloren deals hebben geen datum in ‘{column}’ of een andere kolom met sluitingsdatums, dus ze zouden in elke periode ontbreken: vul in wanneer ze verloren zijn',
  },
  won_without_date: {
    en: '{undated} of {all} won deals have no date in “{column}” or any other column of close dates, so they would be missing from every period: fill in when they were won',
    nl: '{undated} van {all} gewonnen deals hebben geen datum in ‘{column}’ of een andere kolom met sluitingsdatums, dus ze zouden in elke periode ontbreken: vul in wanneer ze gewonnen zijn',
  },
  amounts_of_deals: {
    en: 'deals stand on a row for each product, and the amounts are those of whole deals',
    nl: 'deals staan op een rij voor elk product, en de bedragen zijn die van hele deals',
  },
  amounts_of_orders: {
    en: 'the amounts are those of whole orders, not of products',
    nl: 'de bedragen zijn van hele orders, niet van producten',
  },
  price_of_other_products: {
    en: 'the orders have no amount; the prices stand in the tab {tab}, but not those of the products of the orders',
    nl: 'de orders hebben geen bedrag; de prijzen staan in het tabblad {tab}, maar niet die van de producten van de orders',
  },
  price_without_quantity: {
    en: 'the orders have no amount; the prices stand in the tab {tab}, but no column tells how many were bought',
    nl: 'de orders hebben geen bedrag; de prijzen staan in het tabblad {tab}, maar geen kolom zegt hoeveel er gekocht is',
  },
  same_rows: {
    en: 'the tabs {tab} and {other} tell of the same things; answer the question which of them counts',
    nl: 'de tabbladen {tab} en {other} vertellen over hetzelfde; beantwoord de vraag welk ervan telt',
  },
  credits_alone: {
    en: 'the tab {tab} holds refunds or credit notes, and no tab holds the orders that they belong to: add those, or say that the tab is not data',
    nl: 'het tabblad {tab} bevat terugbetalingen of creditnota’s, en geen tabblad bevat de orders waar ze bij horen: voeg die toe, of zeg dat het tabblad geen gegevens is',
  },
  credits_without_day: {
    en: 'the tab {tab} holds refunds or credit notes, but not on which day, nor of which orders',
    nl: 'het tabblad {tab} bevat terugbetalingen of creditnota’s, maar niet op welke dag en van welke orders',
  },
  credits_perhaps_twice: {
    en: 'refunds stand with the orders and in the tab {tab}, and no order numbers tell whether they are the same',
    nl: 'terugbetalingen staan bij de orders en in het tabblad {tab}, en geen ordernummers zeggen of het dezelfde zijn',
  },
  refunds_perhaps_twice: {
    en: 'some orders have the status refunded and other rows of the tab are refunds, and nothing tells whether they are the same',
    nl: 'sommige orders hebben de status terugbetaald en andere rijen van het tabblad zijn terugbetalingen, en niets zegt of het dezelfde zijn',
  },
  credit_on_order: { en: 'refund that stands with its order', nl: 'terugbetaling die al bij de order staat' },
  target_reached: {
    en: 'the target is reached: nothing is left to cover',
    nl: 'het doel is gehaald: er is niets meer te dekken',
  },
  no_target_of_period: {
    en: 'neither quotas nor a target in the plan for just this period',
    nl: 'geen quota, en geen doel in het plan voor precies deze periode',
  },
  no_quota_in_period: { en: 'no quotas for the period', nl: 'geen quota voor de periode' },
  quota_length_unknown: {
    en: 'the header “{column}” does not tell whether the quota is for a month, a quarter or a year: name it so',
    nl: 'de kop ‘{column}’ zegt niet of het quotum per maand, kwartaal of jaar is: zet dat erin',
  },
  quotas_told_twice: {
    en: 'the tab “{tab}” holds quotas of reps and days that have others already; keep one of them',
    nl: 'het tabblad ‘{tab}’ bevat quota van mensen en dagen die er al andere hebben; houd één ervan over',
  },
  service_days_unknown: {
    en: 'the tab “{tab}” tells from when to when reps work here, but not of {rep}, who has a quota',
    nl: 'het tabblad ‘{tab}’ zegt van wanneer tot wanneer mensen in dienst zijn, maar niet van {rep}, met een quotum',
  },
  service_days_differ: {
    en: 'the tabs tell different first or last days of {rep}: make them alike',
    nl: 'de tabbladen noemen verschillende eerste of laatste dagen van {rep}: maak ze gelijk',
  },
  types_say_nothing: {
    en: 'the types in “{column}” do not tell {what}',
    nl: 'de typen in ‘{column}’ zeggen niets over {what}',
  },
  no_open_deals: { en: 'no open deals in the data', nl: 'geen open deals in de gegevens' },
  no_lost_amounts: {
    en: 'lost deals have no amounts in this data',
    nl: 'verloren deals hebben in deze gegevens geen bedrag',
  },
  no_won_recognised: {
    en: 'no deal in the data is recognised as won',
    nl: 'geen deal in de gegevens is herkend als gewonnen',
  },
  no_reps: { en: 'no reps in the data', nl: 'geen vertegenwoordigers in de gegevens' },
  no_won_deals: { en: 'no won deals in this period', nl: 'geen gewonnen deals in deze periode' },
  no_deals_in_period: { en: 'no deals in this period', nl: 'geen deals in deze periode' },
  no_leads_in_period: { en: 'no leads in this period', nl: 'geen leads in deze periode' },
  no_conversion_known: {
    en: 'nothing in the tabs tells which leads became customers',
    nl: 'nergens in de tabbladen staat welke leads klant zijn geworden',
  },
  lost_leads_unclear: {
    en: 'no lead is known to be lost, and the status of some is not understood: answer the questions about it',
    nl: 'van geen lead is bekend dat die verloren is, en de status van enkele is niet begrepen: beantwoord de vragen daarover',
  },
  no_orders_in_period: { en: 'no purchases in this period', nl: 'geen aankopen in deze periode' },
  no_recurring_losses: {
    en: 'no recurring revenue was lost in the period',
    nl: 'er ging in de periode geen terugkerende omzet verloren',
  },
  no_customers_at_start: {
    en: 'no customers at the start of the period',
    nl: 'geen klanten aan het begin van de periode',
  },
  no_customers_in_period: { en: 'no customers in this period', nl: 'geen klanten in deze periode' },
  no_yearly_contracts: {
    en: 'no running subscription is billed by the year',
    nl: 'geen lopend abonnement wordt per jaar gefactureerd',
  },
  months_without_costs: {
    en: 'no costs for {months}, while customers were won with them: add those costs, or ask for other months',
    nl: 'geen kosten voor {months}, terwijl daar klanten bij horen: vul die kosten aan, of vraag andere maanden',
  },
  no_costs_in_period: { en: 'no costs in this period', nl: 'geen kosten in deze periode' },
  no_amounts: {
    en: 'no row in the tab has an amount',
    nl: 'geen enkele rij in het tabblad heeft een bedrag',
  },
  no_activities_of_deals: {
    en: 'these tabs do not tell which activities were done for which deal',
    nl: 'deze tabbladen vertellen niet welke activiteiten voor welke deal zijn gedaan',
  },
  no_new_recurring_revenue: {
    en: 'no recurring revenue from customers who joined in this period',
    nl: 'geen terugkerende omzet van klanten die in deze periode klant werden',
  },
  no_new_customers: { en: 'no new customers in this period', nl: 'geen nieuwe klanten in deze periode' },
  no_conversion_dates: {
    en: 'no lead has the date on which it became a customer',
    nl: 'geen lead heeft de datum waarop die klant werd',
  },
  no_conversions: {
    en: 'no lead of this period became a customer yet',
    nl: 'nog geen lead uit deze periode is klant geworden',
  },
  no_renewals: { en: 'no subscription ends in this period', nl: 'geen abonnement loopt af in deze periode' },
  no_terms: {
    en: 'some rows have no end: nobody knows when they are up for renewal',
    nl: 'rijen zonder einde: niemand weet wanneer ze toe zijn aan verlenging',
  },
  no_answers: { en: 'no leads were answered in this period', nl: 'geen leads beantwoord in deze periode' },
  no_activities: { en: 'no activities in this period', nl: 'geen activiteiten in deze periode' },
  no_scores: { en: 'no survey answers in this period', nl: 'geen enquêteantwoorden in deze periode' },
  survey_waits: {
    en: 'no quarter of the last two years can be shown: to stay anonymous it must have ended, hold five answers and share none with an earlier result',
    nl: 'geen kwartaal van de laatste twee jaar kan worden getoond: om anoniem te blijven moet het voorbij zijn, vijf antwoorden hebben en er geen delen met een eerder resultaat',
  },
  scale_not_0_10: {
    en: 'eNPS needs scores from 0 to 10; these are on another scale',
    nl: 'eNPS vraagt scores van 0 tot 10; deze hebben een andere schaal',
  },
  scale_is_0_10: {
    en: 'the scores are on a scale to 10: ask for eNPS instead',
    nl: 'de scores zijn op een schaal tot 10: gebruik eNPS',
  },
  scale_doubted: {
    en: 'the question names a scale to {high}, but the answers run from 1 to 5; if that is the scale, write it in the header',
    nl: 'de vraag noemt een schaal tot {high}, maar de antwoorden lopen van 1 tot 5; is dat de schaal, zet die dan in de kop',
  },
  scale_unknown: {
    en: 'the scores fit no known scale (1-4, 1-5 or 0-10)',
    nl: 'de scores passen bij geen bekende schaal (1-4, 1-5 of 0-10)',
  },
  no_revenue_target: {
    en: 'no revenue target in the plan for this period',
    nl: 'geen omzetdoel in het plan voor deze periode',
  },
  no_month_dates: { en: 'no dates to tell the period by', nl: 'geen datums om de periode te bepalen' },
  no_ends_in_tab: {
    en: 'the tab {tab} does not tell who has left, or when',
    nl: 'het tabblad {tab} zegt niet wie er is vertrokken, of wanneer',
  },
  ended_without_dates: {
    en: 'the tab says who has left, but of nobody when',
    nl: 'het tabblad zegt wie er is vertrokken, maar van niemand wanneer',
  },
  no_start_events: {
    en: 'no event in the log is the start of a subscription, so nobody knows since when its customers are customers',
    nl: 'geen gebeurtenis is het begin van een abonnement, dus niemand weet sinds wanneer de klanten klant zijn',
  },
  no_end_events: {
    en: 'no event in the log is the end of a subscription, so nobody knows who has left',
    nl: 'geen gebeurtenis is het einde van een abonnement, dus niemand weet wie er is vertrokken',
  },
  one_row_per_customer: {
    en: 'each customer has one row, so what they paid before does not show',
    nl: 'elke klant heeft één rij, dus wat die eerder betaalde is niet te zien',
  },
  no_churn_flags: {
    en: 'no customers with a yes or no for churned',
    nl: 'geen klanten met een ja of nee bij vertrokken',
  },
  history_too_short: {
    en: 'too few days of purchases to tell how long customers stay',
    nl: 'te weinig dagen met aankopen om te zeggen hoe lang klanten blijven',
  },
  model_needs_customers: {
    en: 'the model needs at least 200 customers, 50 of them with a repeat purchase; there are {customers} and {repeaters}',
    nl: 'het model vraagt minstens 200 klanten, van wie 50 met een herhaalaankoop; het zijn er {customers} en {repeaters}',
  },
  model_not_identified: {
    en: 'the model finds no stable fit in these purchases',
    nl: 'het model vindt geen stabiele oplossing in deze aankopen',
  },
  not_reached: {
    en: 'half of the deals are not won yet, so the median is not reached',
    nl: 'de helft van de deals is nog niet gewonnen, dus de mediaan is niet bereikt',
  },
  answers_by_day: {
    en: 'the days of leads and answers have no time, so minutes cannot be told',
    nl: 'de dagen van leads en antwoorden hebben geen tijd, dus minuten zijn niet te zeggen',
  },
  activities_before_creation: {
    en: '{count} of {total|lead has|leads have} activities from before the lead was created: the response time cannot be told',
    nl: '{count} van {total|lead heeft|leads hebben} activiteiten van vóór de aanmaak: de reactietijd is niet vast te stellen',
  },
  not_known_variant: {
    en: '“{variant}” is no variant of {kpi}; choose {variants}',
    nl: '‘{variant}’ is geen variant van {kpi}; kies {variants}',
  },
  only_unclear: {
    en: 'nothing can be counted: {reason} in {count|row|rows}',
    nl: 'er valt niets te tellen: {reason} in {count|rij|rijen}',
  },
  only_part: {
    en: 'it would be only a part, since {count} of {total|row|rows} cannot be counted: {reason}',
    nl: 'het zou maar een deel zijn, want {count} van {total|rij|rijen} is niet te tellen: {reason}',
  },
  reason_and_others: { en: '{reason}, and other reasons', nl: '{reason}, en andere redenen' },
  note_few_wait: {
    en: '{count} of {total|row|rows} not counted yet: {reason}',
    nl: '{count} van {total|rij|rijen} nog niet meegeteld: {reason}',
  },
  unreadable_at: {
    en: '{reason} (“{value}” in “{column}”, {tab} {cell}: correct such cells)',
    nl: '{reason} (‘{value}’ in ‘{column}’, {tab} {cell}: verbeter zulke cellen)',
  },
  // Why a row is left out
  closed_by_end: { en: 'closed by the end of the period', nl: 'gesloten vóór het einde van de periode' },
  no_quota: { en: 'no quota', nl: 'geen quotum' },
  without_quota: { en: 'no quota of its rep for that day', nl: 'geen quotum van de vertegenwoordiger voor die dag' },
  as_old_as_usual: { en: 'not older than usual', nl: 'niet ouder dan gewoonlijk' },
  touched_lately: { en: 'something was done for it lately', nl: 'er is pas nog iets aan gedaan' },
  too_few_worked_deals: {
    en: 'fewer than {needed} deals won in a year are known with what was done for them',
    nl: 'van minder dan {needed} deals die in een jaar zijn gewonnen is bekend wat ervoor is gedaan',
  },
  not_overdue: { en: 'not past its expected close date', nl: 'verwachte sluitingsdatum niet voorbij' },
  open_deal: { en: 'open deal', nl: 'open deal' },
  lost_deal: { en: 'lost deal', nl: 'verloren deal' },
  out_deal: { en: 'cancelled or disqualified deal', nl: 'geannuleerde of gediskwalificeerde deal' },
  unknown_status: { en: 'status not understood', nl: 'status niet begrepen' },
  contradicted: { en: 'two columns contradict each other', nl: 'twee kolommen spreken elkaar tegen' },
  unknown_stage: { en: 'stage not understood', nl: 'fase niet begrepen' },
  closed_unknown_stage: { en: 'closed, stage not understood', nl: 'gesloten, fase niet begrepen' },
  closing_stage: { en: 'the stage of a closed deal', nl: 'de fase van een gesloten deal' },
  in_stage_before: { en: 'the deal was in that stage before', nl: 'de deal was al eerder in die fase' },
  still_in_stage: { en: 'the deal is still in the stage', nl: 'de deal zit nog in de fase' },
  no_entry_date: { en: 'no day on which the deal came into the stage', nl: 'geen dag waarop de deal in de fase kwam' },
  stage_left: { en: 'no longer in the stage', nl: 'niet meer in de fase' },
  not_open: { en: 'no open deal', nl: 'geen open deal' },
  unknown_whether_open: { en: 'unknown whether the deal is open', nl: 'onbekend of de deal open is' },
  stays_as_usual: { en: 'not longer in the stage than usual', nl: 'niet langer in de fase dan gewoonlijk' },
  too_few_stays: {
    en: 'of no stage are {needed} ended stays known',
    nl: 'van geen fase zijn {needed} afgelopen verblijven bekend',
  },
  left_before_entered: { en: 'left before it was entered', nl: 'verlaten vóór het begin' },
  no_stages_in_period: {
    en: 'no deal came into or left an open stage in this period',
    nl: 'in deze periode kwam of verliet geen deal een open fase',
  },
  no_stage: { en: 'no stage', nl: 'geen fase' },
  no_amount: { en: 'no amount', nl: 'geen bedrag' },
  amount_unreadable: { en: 'amount cannot be read', nl: 'bedrag niet te lezen' },
  date_unreadable: { en: 'date cannot be read', nl: 'datum niet te lezen' },
  end_unreadable: { en: 'end date cannot be read', nl: 'einddatum niet te lezen' },
  answer_unreadable: { en: 'response cannot be read', nl: 'reactie niet te lezen' },
  zero_amount: { en: 'no amount, or 0', nl: 'geen bedrag, of 0' },
  no_customer: { en: 'no customer', nl: 'geen klant' },
  no_date_row: { en: 'no date', nl: 'geen datum' },
  date_ahead: { en: 'the date is still to come', nl: 'de datum moet nog komen' },
  no_new_customers_given: { en: 'no number of new customers', nl: 'geen aantal nieuwe klanten' },
  no_start_date: { en: 'no start date', nl: 'geen startdatum' },
  no_creation_date: { en: 'no creation date', nl: 'geen aanmaakdatum' },
  no_close_date: { en: 'no close date', nl: 'geen sluitingsdatum' },
  outside_period: { en: 'outside the period', nl: 'buiten de periode' },
  after_as_of: { en: 'after the as-of date', nl: 'na de peildatum' },
  closed_before_created: { en: 'closed before it was created', nl: 'gesloten vóór aanmaak' },
  answered_before_created: { en: 'answered before it was created', nl: 'beantwoord vóór aanmaak' },
  void_order: { en: 'draft, cancelled or written off', nl: 'concept, geannuleerd of afgeschreven' },
  not_paid: { en: 'not paid, or cancelled', nl: 'niet betaald, of geannuleerd' },
  credit_note: { en: 'credit note', nl: 'creditnota' },
  junk_lead: { en: 'junk, spam, duplicate or test lead', nl: 'onzin-, spam-, dubbele of testlead' },
  repeated_lead: { en: 'the same e-mail as an earlier lead', nl: 'hetzelfde e-mailadres als een eerdere lead' },
  not_done: { en: 'not done', nl: 'niet gedaan' },
  no_sales_activity: { en: 'task or note: no sales activity', nl: 'taak of notitie: geen verkoopactiviteit' },
  not_in_base: { en: 'not a customer at the start of the period', nl: 'geen klant aan het begin van de periode' },
  not_joined: {
    en: 'belongs to no row that is used',
    nl: 'hoort bij geen gebruikte rij',
  },
  no_name: { en: 'no name', nl: 'geen naam' },
  same_person: { en: 'the same person as another row', nl: 'dezelfde persoon als een andere rij' },
  not_running: { en: 'not running at that moment', nl: 'loopt niet op dat moment' },
  never_paid: { en: 'never paid: no customer', nl: 'nooit betaald: geen klant' },
  ended_before_start: { en: 'ended before it started', nl: 'beëindigd vóór het begin' },
  end_unknown: { en: 'nothing tells whether it has ended', nl: 'nergens staat of het is beëindigd' },
  since_unknown: {
    en: 'nothing tells since when it is a customer',
    nl: 'nergens staat sinds wanneer het een klant is',
  },
  unpaid_subscription: { en: 'unpaid or paused', nl: 'onbetaald of gepauzeerd' },
  ended_then_unknown: {
    en: 'ended on a day that nobody knows, and may have run then',
    nl: 'geëindigd op een onbekende dag, en liep toen misschien nog',
  },
  ended_without_date: { en: 'ended, without an end date', nl: 'beëindigd, zonder einddatum' },
  no_monthly_amount: { en: 'no monthly amount', nl: 'geen maandbedrag' },
  lost_amount_unknown: {
    en: 'the amount of what has ended is not known',
    nl: 'het bedrag van wat beëindigd is, is niet bekend',
  },
  not_new_customer: { en: 'not the first purchase of a customer', nl: 'niet de eerste aankoop van een klant' },
  done_in_doubt: {
    en: 'done with its customer for one of several open deals',
    nl: 'gedaan met de klant voor één van meer open deals',
  },
  no_activities_of_deal: {
    en: 'closed before the activities begin, or names no customer',
    nl: 'gesloten voordat de activiteiten beginnen, of noemt geen klant',
  },
  joined_otherwise: { en: 'customer since before or after this period', nl: 'al eerder of pas later klant geworden' },
  not_annual: { en: 'not billed by the year', nl: 'niet per jaar gefactureerd' },
  free_plan: { en: 'free', nl: 'gratis' },
  no_score: { en: 'no score', nl: 'geen score' },
  no_flag: { en: 'neither yes nor no', nl: 'ja noch nee' },
  // Keys of groups
  beyond_labels: { en: '(shipping, discount, tax)', nl: '(verzending, korting, btw)' },
  no_label: { en: '(blank)', nl: '(leeg)' },
  no_campaign: { en: '(no campaign)', nl: '(geen campagne)' },
  no_date: { en: '(no date)', nl: '(geen datum)' },
  closed_since: { en: '(closed since)', nl: '(inmiddels gesloten)' },
  no_activities_known: { en: '(not known what was done)', nl: '(onbekend wat er is gedaan)' },
  no_stages_known: {
    en: '(no stages or activities known)',
    nl: '(geen fasen of activiteiten bekend)',
  },
  no_lead_known: { en: '(no lead known)', nl: '(geen lead bekend)' },
  no_rep: { en: '(no rep)', nl: '(geen vertegenwoordiger)' },
  // Notes
  note_from: { en: 'from the tab with {table}', nl: 'uit het tabblad met {table}' },
  note_no_reps: {
    en: 'this is the total: no column tells which rep a deal belongs to, so it cannot be told by rep',
    nl: 'dit is het totaal: geen kolom zegt bij welke vertegenwoordiger een deal hoort, dus per vertegenwoordiger kan niet',
  },
  note_by_purchases: {
    en: 'no deal type in the data: judged by what each customer bought before, so a changed discount can look like an upsell',
    nl: 'geen dealtype in de gegevens: beoordeeld naar wat elke klant eerder kocht, dus een andere korting kan op upsell lijken',
  },
  note_undated: {
    en: 'its rows have no date: all of them count, whenever they were',
    nl: 'de rijen hebben geen datum: ze tellen allemaal, van wanneer ze ook zijn',
  },
  note_expected_of_open: {
    en: 'open deals have no actual amount yet: the expected one is used for them',
    nl: 'open deals hebben nog geen werkelijk bedrag: daarvoor telt het verwachte',
  },
  note_by_payment_day: {
    en: 'counted on the day in “{column}”, the day of payment',
    nl: 'geteld op de dag in ‘{column}’, de betaaldag',
  },
  note_paid_alone: { en: 'what is not paid yet does not count', nl: 'wat nog niet betaald is, telt niet mee' },
  note_expected_amount: {
    en: 'no actual amount in the tab: the expected amount is used',
    nl: 'geen werkelijk bedrag in het tabblad: het verwachte bedrag is gebruikt',
  },
  note_created_from_lead: {
    en: 'counted from the creation of the lead: the deals have no creation date',
    nl: 'geteld vanaf het aanmaken van de lead: de deals hebben geen aanmaakdatum',
  },
  note_open_now: {
    en: 'those open now: the deals have no creation date, so that nobody knows which were open on an earlier day',
    nl: 'die nu open zijn: de deals hebben geen aanmaakdatum, dus van eerdere dagen is niet bekend welke open waren',
  },
  closed_then_unknown: {
    en: 'without a close date nobody knows whether it was open then',
    nl: 'zonder sluitingsdatum is niet bekend of die toen open was',
  },
  open_then_unknown: {
    en: 'without a creation date nobody knows whether it was open then',
    nl: 'zonder aanmaakdatum is niet bekend of die toen open was',
  },
  note_stages_noticed: {
    en: 'from {day} on, as the refreshes noticed it: no tab tells when deals came into their stages',
    nl: 'vanaf {day}, zoals het vernieuwen het opmerkte: geen tabblad vertelt wanneer deals in hun fasen kwamen',
  },
  note_response_from_activities: {
    en: 'the first activity after its creation is taken as the answer to a lead',
    nl: 'de eerste activiteit na aanmaak geldt als antwoord op een lead',
  },
  note_no_ends: {
    en: 'nothing in the data tells who has left: every row is taken to run still',
    nl: 'nergens staat wie er is vertrokken: elke rij geldt als lopend',
  },
  note_service_days: { en: 'days of service from {tabs}', nl: 'dagen in dienst uit {tabs}' },
  note_prices_of_products: {
    en: 'quantity × the price in the tab {tab}, as it is now',
    nl: 'aantal × de prijs in het tabblad {tab}, zoals die nu is',
  },
  note_few: {
    en: 'only {n}: the true figure lies anywhere between {low}% and {high}%',
    nl: 'slechts {n}: het werkelijke cijfer ligt ergens tussen {low}% en {high}%',
  },
  note_period: { en: 'over {from} to {to}', nl: 'over {from} t/m {to}' },
  note_end_unknown: {
    en: 'until {day}; not all dates in the tab {tab} are read, and the period may end later once they are',
    nl: 't/m {day}; niet alle datums in het tabblad {tab} zijn gelezen, en de periode kan later eindigen als dat wel zo is',
  },
  note_as_told: {
    en: 'as it was first shown; answers that came, changed or went since do not count',
    nl: 'zoals het eerst is getoond; antwoorden die sindsdien kwamen, wijzigden of verdwenen tellen niet mee',
  },
  note_export_edge: {
    en: 'every subscription has ended by {day}: the export may stop there',
    nl: 'elk abonnement is op {day} geëindigd: mogelijk stopt de export daar',
  },
  note_article_churn: {
    en: 'customers who joined hide customers who left; the standard churn rate counts only those there at the start',
    nl: 'nieuwe klanten verbergen vertrokken klanten; het standaardpercentage telt alleen wie er aan het begin was',
  },
  note_bulk_import: {
    en: '{share}% of the leads of {month} were created on {day}: an import?',
    nl: '{share}% van de leads van {month} is aangemaakt op {day}: een import?',
  },
  note_short_history: {
    en: 'less than two months of purchases: nothing beyond them is counted',
    nl: 'minder dan twee maanden aankopen: daarna is niets meegeteld',
  },
  note_won_before_created: {
    en: 'won before creation: {count|lead|leads}, counted as converted',
    nl: 'gewonnen vóór de aanmaak: {count|lead|leads}, als klant geteld',
  },
  note_stands_in: {
    en: '{why}; this is the standard figure',
    nl: '{why}; dit is het standaardcijfer',
  },
  note_capped: { en: 'expected years capped at {years}', nl: 'verwachte jaren begrensd op {years}' },
  note_cut_to_months: {
    en: 'so few customers leave that the expected months are capped at {count}',
    nl: 'er vertrekken zo weinig klanten dat de verwachte maanden begrensd zijn op {count}',
  },
  note_cycle_shift: {
    en: 'costs of {months|month|months} earlier: sales cycle',
    nl: 'kosten van {months|maand|maanden} eerder: verkoopcyclus',
  },
  row_of_another_group: { en: 'of another group', nl: 'van een andere groep' },
  row_of_another_rep: { en: 'another rep’s', nl: 'van een andere vertegenwoordiger' },
};
