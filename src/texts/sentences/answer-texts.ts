/** What is said of questions and of differences between groups. */
export const answerTexts = {
  question_figure_by: { en: '{figure} by {by}', nl: '{figure} naar {by}' },
  question_tiers: { en: 'tier', nl: 'niveau' },
  question_tiers_in: { en: 'tier in {kpi}', nl: 'niveau in {kpi}' },
  question_best_tier: { en: 'best tier', nl: 'beste niveau' },
  question_lower_tiers: { en: 'the rest', nl: 'de rest' },
  question_no_tier: { en: 'too few to have a tier', nl: 'te weinig voor een niveau' },
  question_one_tier: {
    en: 'nobody stands above all others by more than chance: there is no best tier to compare with the rest',
    nl: 'niemand staat door meer dan toeval boven alle anderen: er is geen beste niveau om met de rest te vergelijken',
  },
  question_few_tiers: {
    en: 'fewer than two have the {few} rows that decide: there are no tiers to compare',
    nl: 'minder dan twee hebben de {few} rijen die beslissen: er zijn geen niveaus om te vergelijken',
  },
  question_differs: {
    en: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). More than chance explains.',
    nl: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). Meer dan toeval verklaart.',
  },
  question_differs_together: {
    en: '{kpi}: all groups together differ by more than chance explains, no two of them do. Best: {best} {bestValue} (n = {bestN}), last: {worst} {worstValue} (n = {worstN}).',
    nl: '{kpi}: alle groepen samen verschillen meer dan toeval verklaart, geen twee ervan doen dat. Beste: {best} {bestValue} (n = {bestN}), laatste: {worst} {worstValue} (n = {worstN}).',
  },
  question_no_tiers: {
    en: 'No tiers: nowhere do all above differ from all below.',
    nl: 'Geen niveaus: nergens verschillen allen erboven van allen eronder.',
  },
  question_same: {
    en: '{kpi}: chance alone can explain the differences; {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}).',
    nl: '{kpi}: toeval alleen kan de verschillen verklaren; {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}).',
  },
  question_untested: {
    en: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). What chance does to such a figure is not known.',
    nl: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). Wat toeval met zo’n getal doet, is niet bekend.',
  },
  waits_by_the_clock: {
    en: 'Waiting time includes nights and weekends. To leave those out, set opening hours on the plan tab.',
    nl: 'De wachttijd telt nachten en weekenden mee. Zonder die? Vul openingstijden in op het plantabblad.',
  },
  waits_in_a_cell: { en: 'This formula must be given that tab too.', nl: 'Geef deze formule dat tabblad ook mee.' },
  waits_in_opening_hours: {
    en: 'Waiting time counts opening hours only.',
    nl: 'De wachttijd telt alleen openingstijden.',
  },
  question_order: { en: '{kpi}: {groups}; {whole} in all.', nl: '{kpi}: {groups}; samen {whole}.' },
  question_order_rest: { en: '{count|other|others} {amount}', nl: '{count|andere|andere} {amount}' },
  question_in_order: {
    en: 'An order of amounts does not tell who is better by more than luck.',
    nl: 'Een volgorde van bedragen zegt niet wie er beter is dan geluk verklaart.',
  },
  question_of_group: { en: '{group}: {kpi} {value} (n = {n}).', nl: '{group}: {kpi} {value} (n = {n}).' },
  figure_split: {
    en: '{kpi} by {by}, {period}: {groups}.',
    nl: '{kpi} per {by}, {period}: {groups}.',
  },
  figure_of: { en: '{top} of {bottom}', nl: '{top} van {bottom}' },
  figure_more: {
    en: 'In a cell, =KPI gives one figure and =KPI_BY gives it group by group.',
    nl: 'In een cel geeft =KPI één cijfer en =KPI_BY het cijfer per groep.',
  },
  header_share: { en: 'Share', nl: 'Aandeel' },
  question_few: {
    en: '{kpi}: too few to tell. A group decides from {few} on.',
    nl: '{kpi}: te weinig om iets te zeggen. Een groep telt vanaf {few}.',
  },
  question_unanswered: { en: '{kpi}: {reason}.', nl: '{kpi}: {reason}.' },
  question_not_told: {
    en: 'your data does not tell this of these rows',
    nl: 'je gegevens vertellen dit niet van deze rijen',
  },
  question_no_groups: {
    en: 'these tabs do not tell which rows belong to which group',
    nl: 'deze tabbladen vertellen niet welke rijen bij welke groep horen',
  },
  question_overlap: {
    en: 'a customer can be in several groups at once',
    nl: 'een klant kan in meerdere groepen tegelijk zitten',
  },
  attainment_nobodys: {
    en: 'The targets of each add up to {targets}, the target of all is {whole}: {difference} of it is nobody’s.',
    nl: 'De doelen per stuk zijn samen {targets}, het doel van allen is {whole}: {difference} daarvan is van niemand.',
  },
  attainment_beyond: {
    en: 'The targets of each add up to {targets}, {difference} more than the target of all, {whole}.',
    nl: 'De doelen per stuk zijn samen {targets}, {difference} meer dan het doel van allen, {whole}.',
  },
  question_no_cause: {
    en: 'What goes together need not be cause and effect.',
    nl: 'Wat samengaat, hoeft geen oorzaak en gevolg te zijn.',
  },
  question_stages_alike: {
    en: 'Among the {deals|deal|deals} that reached {stage}, in which most demos were held; {others} did not, or nothing tells.',
    nl: 'Onder de {deals|deal|deals} die {stage} bereikten, waarin de meeste demo’s waren; {others} niet, of dat is niet bekend.',
  },
  question_stages_not_apart: {
    en: 'Stages are not told apart: no tab tells when these deals came into theirs.',
    nl: 'Fasen staan niet apart: geen tabblad vertelt wanneer deze deals in de hunne kwamen.',
  },
  question_longer_lives: {
    en: 'Deals that live longer collect more demos: what goes together need not be cause and effect.',
    nl: 'Deals die langer leven krijgen meer demo’s: wat samengaat, hoeft geen oorzaak en gevolg te zijn.',
  },
  question_other_deals: {
    en: 'Reps may have had other deals to begin with.',
    nl: 'Vertegenwoordigers kunnen andere deals hebben gekregen.',
  },
  forecast_nothing_tells: {
    en: 'nothing is won yet in this period, and nothing in the data tells what is still to come',
    nl: 'er is in deze periode nog niets gewonnen, en niets in de gegevens zegt wat er nog komt',
  },
  forecast_data_ends: {
    en: 'the deals in the tabs end on {day}: what was won from then until {asOf} is not known',
    nl: 'de deals in de tabbladen lopen t/m {day}: wat daarna t/m {asOf} is gewonnen, is niet bekend',
  },
  forecast_too_short: {
    en: 'too few periods with won deals to tell how far off a forecast would be',
    nl: 'te weinig perioden met gewonnen deals om te weten hoe ver een prognose ernaast zit',
  },
  forecast_open_deals: { en: 'what open deals of each age bring', nl: 'wat open deals per leeftijd opleveren' },
  forecast_stage_rates: { en: 'what open amounts of each stage bring', nl: 'wat open bedragen per fase opleveren' },
  forecast_probabilities: { en: 'the CRM’s probabilities', nl: 'de kansen in het CRM' },
  forecast_run_rate: { en: 'the pace so far', nl: 'het tempo tot nu toe' },
  forecast_last_month: { en: 'what last month came to', nl: 'wat vorige maand opbracht' },
  forecast_period_before: { en: 'what the period before came to', nl: 'wat de periode ervoor opbracht' },
  forecast_few_periods: {
    en: 'Too few periods tell which way to forecast errs least.',
    nl: 'Te weinig perioden zeggen welke manier van voorspellen er het minst naast zit.',
  },
  forecast_equal_errors: {
    en: 'Another way to forecast was as little off.',
    nl: 'Een andere manier van voorspellen zat er even weinig naast.',
  },
  forecast_not_tested: {
    en: 'not tested, for lack of a past to test it on',
    nl: 'niet getoetst, want er is geen verleden om het op te toetsen',
  },
  forecast_off: { en: '{error} off', nl: '{error} ernaast' },
  forecast_beside: { en: 'Beside it: {others}.', nl: 'Daarnaast: {others}.' },
  gap_parts: {
    en: '{period}: {won} won so far, {open} expected from {deals|open deal|open deals}, {rest} from deals still to come: {total} ({low} to {high}) by {method}; such a forecast was {error} off.',
    nl: '{period}: {won} gewonnen tot nu toe, {open} verwacht van {deals|open deal|open deals}, {rest} van deals die nog komen: {total} ({low} tot {high}) naar {method}; zo’n prognose zat er {error} naast.',
  },
  gap_parts_rest: {
    en: '{period}: {won} won so far, {rest} still expected: {total} ({low} to {high}) by {method}; such a forecast was {error} off.',
    nl: '{period}: {won} gewonnen tot nu toe, {rest} nog verwacht: {total} ({low} tot {high}) naar {method}; zo’n prognose zat er {error} naast.',
  },
  gap_short: { en: 'That is {difference} short of {aim}.', nl: 'Dat is {difference} onder {aim}.' },
  gap_over: { en: 'That is {difference} above {aim}.', nl: 'Dat is {difference} boven {aim}.' },
  gap_within: {
    en: 'The forecast is not sure enough to tell on which side of it the period ends.',
    nl: 'De prognose is niet zeker genoeg om te zeggen aan welke kant ervan de periode eindigt.',
  },
  gap_not_counted: {
    en: 'Not counted: {count|deal|deals} of these days, {reason}.',
    nl: 'Niet meegeteld: {count|deal|deals} van deze dagen, {reason}.',
  },
  gap_target: { en: 'the target of {target}', nl: 'het doel van {target}' },
  gap_quotas: { en: 'all quotas together, {target}', nl: 'alle quota samen, {target}' },
  gap_unknown: {
    en: 'How far the period ends from its target is not known: {reason}.',
    nl: 'Hoe ver de periode van het doel eindigt is niet bekend: {reason}.',
  },
  gap_not_running: {
    en: 'only the period that runs on the last day of the data has a forecast; leave both days blank for that one',
    nl: 'alleen de periode die op de laatste dag van de gegevens loopt heeft een prognose; laat beide dagen leeg voor die',
  },
  gap_ended_short: {
    en: '{period} is over: {won} won, {difference} short of {aim}.',
    nl: '{period} is voorbij: {won} gewonnen, {difference} onder {aim}.',
  },
  gap_ended_over: {
    en: '{period} is over: {won} won, {difference} above {aim}.',
    nl: '{period} is voorbij: {won} gewonnen, {difference} boven {aim}.',
  },
  gap_won_all: { en: 'Won', nl: 'Gewonnen' },
  gap_by_close: {
    en: 'Counted by the day on which each deal closed.',
    nl: 'Geteld naar de dag waarop elke deal is gesloten.',
  },
  gap_no_open_deals: { en: 'no deal is open', nl: 'er staat geen deal open' },
  gap_no_target: {
    en: '“{kpi}” has no target for these days in the plan, and no column holds quotas for them',
    nl: '‘{kpi}’ heeft in het plan geen doel voor deze dagen, en geen kolom bevat er quota voor',
  },
  gap_as_before: {
    en: 'Of several ways to forecast, the one that erred least in the periods before.',
    nl: 'Van meerdere manieren van voorspellen die welke er in eerdere perioden het minst naast zat.',
  },
  gap_won: { en: 'Won so far', nl: 'Gewonnen tot nu toe' },
  gap_won_counted: {
    en: 'Won so far, not counting {count|deal|deals}: {reason}',
    nl: 'Gewonnen tot nu toe, zonder {count|deal|deals}: {reason}',
  },
  gap_open: { en: 'Expected from open deals', nl: 'Verwacht van open deals' },
  gap_rest: { en: 'Still expected', nl: 'Nog verwacht' },
  gap_coming: { en: 'From deals still to come', nl: 'Van deals die nog komen' },
  gap_total: { en: 'Comes to', nl: 'Komt uit op' },
  gap_aim: { en: 'Target', nl: 'Doel' },
  gap_aim_quotas: { en: 'All quotas together', nl: 'Alle quota samen' },
  gap_difference: { en: 'Above or below the target', nl: 'Boven of onder het doel' },
  mood_anonymous: {
    en: 'Scores of a survey are told of whole quarters and of all people together alone.',
    nl: 'Scores van een enquête worden alleen over hele kwartalen en van iedereen samen verteld.',
  },
  ideas_anonymous: {
    en: 'Shown are words that at least five people wrote, of whole quarters; never whose, of which team or when.',
    nl: 'Getoond worden woorden die minstens vijf mensen schreven, van hele kwartalen; nooit van wie, welk team of wanneer.',
  },
  question_verdict_counted: { en: 'counted', nl: 'geteld' },
  question_verdict_foretold: { en: 'forecast', nl: 'prognose' },
  period_from: { en: 'From {from} on', nl: 'Vanaf {from}' },
  period_until: { en: 'Everything until {until}', nl: 'Alles t/m {until}' },
  recurring_says: { en: '{period}: MRR {start} → {end}: {moved}.', nl: '{period}: MRR {start} → {end}: {moved}.' },
  recurring_start: { en: 'MRR at the start', nl: 'MRR aan het begin' },
  recurring_new: { en: 'New', nl: 'Nieuw' },
  recurring_more: { en: 'Expansion', nl: 'Uitbreiding' },
  recurring_back: { en: 'Reactivation', nl: 'Terugkeer' },
  recurring_less: { en: 'Contraction', nl: 'Inkrimping' },
  recurring_lost: { en: 'Churn', nl: 'Vertrek' },
  recurring_end: { en: 'MRR at the end', nl: 'MRR aan het eind' },
  recurring_two_days: {
    en: 'Only the two ends of the period are compared.',
    nl: 'Alleen de twee uiteinden van de periode zijn vergeleken.',
  },
  why_group_lacks: {
    en: '{group} has no figure of its own ({reason}), so the change cannot be split by these groups',
    nl: '{group} heeft zelf geen cijfer ({reason}), dus de verandering is niet over deze groepen te verdelen',
  },
  why_not_split: {
    en: 'this is no sum, rate or mean of groups here, so its change has no parts',
    nl: 'dit is hier geen som, percentage of gemiddelde van groepen, dus de verandering heeft geen delen',
  },
  why_not_mature: {
    en: 'the later period has had less time: what is still open in it may yet end well, so the two cannot be compared',
    nl: 'de latere periode heeft minder tijd gehad: wat erin nog open staat kan nog goed aflopen, dus de twee zijn niet te vergelijken',
  },
  why_not_settled: {
    en: 'the later period has had less time: what is still open in it may yet end well. Compare “{figure}”, of periods that ended by {day}',
    nl: 'de latere periode heeft minder tijd gehad: wat erin nog open staat kan nog goed aflopen. Vergelijk ‘{figure}’, van perioden die op {day} voorbij waren',
  },
  why_before_lacks: {
    en: 'of {period} there is no figure to compare with: {reason}',
    nl: 'van {period} is er geen cijfer om mee te vergelijken: {reason}',
  },
  why_begins_later: {
    en: 'the data does not reach back far enough to compare',
    nl: 'de gegevens gaan niet ver genoeg terug om te vergelijken',
  },
  why_no_before: {
    en: 'there is no period before this one to compare with: give the first and the last day',
    nl: 'er is geen periode hiervoor om mee te vergelijken: geef de eerste en de laatste dag',
  },
  why_total: { en: 'Change', nl: 'Verandering' },
  why_before: { en: 'Before', nl: 'Eerst' },
  why_before_days: { en: 'Before ({period})', nl: 'Eerst ({period})' },
  why_now: { en: 'Now', nl: 'Nu' },
  why_effect: { en: 'What moved', nl: 'Wat bewoog' },
  why_effect_mix: { en: 'share of all', nl: 'aandeel in het geheel' },
  why_effect_rate: { en: 'its own figure', nl: 'eigen cijfer' },
  why_effect_volume: { en: 'number', nl: 'aantal' },
  why_effect_won: { en: 'share won', nl: 'deel gewonnen' },
  why_effect_value: { en: 'amount of each', nl: 'bedrag per stuk' },
  pipeline_says: {
    en: '{day}: {value} in {deals|open deal|open deals}.',
    nl: '{day}: {value} in {deals|open deal|open deals}.',
  },
  pipeline_counts: {
    en: '{day}: {deals|open deal|open deals}. What they are worth is not known: {reason}.',
    nl: '{day}: {deals|open deal|open deals}. Wat ze waard zijn is niet bekend: {reason}.',
  },
  pipeline_closed: { en: 'Closed deals never count in it.', nl: 'Gesloten deals tellen er nooit in mee.' },
  stages_noticed: {
    en: 'Known from {day} on, as the refreshes noticed it.',
    nl: 'Bekend vanaf {day}, zoals het vernieuwen het opmerkte.',
  },
};
