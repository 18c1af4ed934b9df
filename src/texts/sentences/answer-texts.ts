/** What is said of questions and of differences between groups. */
export const answerTexts = {
  question_figure_by: { en: '{figure} by {by}', nl: '{figure} naar {by}' },
  question_differs: {
    en: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). More than chance explains.',
    nl: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). Meer dan toeval verklaart.',
  },
  question_same: {
    en: '{kpi}: no difference that chance cannot explain. {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}).',
    nl: '{kpi}: geen verschil dat toeval niet kan verklaren. {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}).',
  },
  question_untested: {
    en: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). What chance does to such a figure is not known.',
    nl: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). Wat toeval met zo’n getal doet, is niet bekend.',
  },
  question_few: {
    en: '{kpi}: too few to tell. A group decides from {few} on.',
    nl: '{kpi}: te weinig om iets te zeggen. Een groep telt vanaf {few}.',
  },
  question_unanswered: { en: '{kpi}: {reason}.', nl: '{kpi}: {reason}.' },
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
  question_longer_lives: {
    en: 'Deals that live longer collect more demos: what goes together need not be cause and effect.',
    nl: 'Deals die langer leven krijgen meer demo’s: wat samengaat, hoeft geen oorzaak en gevolg te zijn.',
  },
  question_other_deals: {
    en: 'Reps may have had other deals to begin with.',
    nl: 'Vertegenwoordigers kunnen andere deals hebben gekregen.',
  },
  forecast_too_short: {
    en: 'too few periods with won deals to tell how far off a forecast would be',
    nl: 'te weinig perioden met gewonnen deals om te weten hoe ver een prognose ernaast zit',
  },
  gap_parts: {
    en: '{period}: {won} won so far, {open} expected from {deals|open deal|open deals}, {coming} from deals still to come: {total} ({low} to {high}; such a forecast was {error} off).',
    nl: '{period}: {won} gewonnen tot nu toe, {open} verwacht van {deals|open deal|open deals}, {coming} van deals die nog komen: {total} ({low} tot {high}; zo’n prognose zat er {error} naast).',
  },
  gap_short: { en: 'That is {difference} short of {aim}.', nl: 'Dat is {difference} onder {aim}.' },
  gap_over: { en: 'That is {difference} above {aim}.', nl: 'Dat is {difference} boven {aim}.' },
  gap_within: {
    en: 'The forecast is not sure enough to tell on which side of it the period ends.',
    nl: 'De prognose is niet zeker genoeg om te zeggen aan welke kant ervan de periode eindigt.',
  },
  gap_target: { en: 'the target of {target}', nl: 'het doel van {target}' },
  gap_quotas: { en: 'all quotas together, {target}', nl: 'alle quota samen, {target}' },
  gap_unknown: {
    en: 'How far the period ends from its target is not known: {reason}.',
    nl: 'Hoe ver de periode van het doel eindigt is niet bekend: {reason}.',
  },
  gap_not_running: {
    en: 'no period of these days runs on the last day of the data',
    nl: 'op de laatste dag van de gegevens loopt er geen periode van deze dagen',
  },
  gap_no_open_deals: { en: 'no deal is open', nl: 'er staat geen deal open' },
  gap_no_target: {
    en: 'it has no target, neither in the plan nor in a column of quotas',
    nl: 'er is geen doel voor, niet in het plan en niet in een kolom met quota',
  },
  gap_as_before: {
    en: 'Expected is what open deals of each age brought in the periods before.',
    nl: 'Verwacht is wat open deals van elke leeftijd in eerdere perioden opleverden.',
  },
  gap_won: { en: 'Won so far', nl: 'Gewonnen tot nu toe' },
  gap_open: { en: 'Expected from open deals', nl: 'Verwacht van open deals' },
  gap_coming: { en: 'From deals still to come', nl: 'Van deals die nog komen' },
  gap_total: { en: 'Comes to', nl: 'Komt uit op' },
  gap_aim: { en: 'Target', nl: 'Doel' },
  gap_difference: { en: 'Above or below the target', nl: 'Boven of onder het doel' },
  question_verdict_counted: { en: 'counted', nl: 'geteld' },
  question_verdict_foretold: { en: 'forecast', nl: 'prognose' },
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
  why_not_split: {
    en: 'this figure is no sum, rate or mean of groups in these tabs, so no part of its change is any group’s',
    nl: 'dit cijfer is in deze tabbladen geen som, percentage of gemiddelde van groepen, dus van geen groep is een deel van de verandering',
  },
  why_not_mature: {
    en: 'the later period has had less time: what is still open in it may yet end well, so the two cannot be compared',
    nl: 'de latere periode heeft minder tijd gehad: wat erin nog open staat kan nog goed aflopen, dus de twee zijn niet te vergelijken',
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
  pipeline_closed: { en: 'Closed deals never count in it.', nl: 'Gesloten deals tellen er nooit in mee.' },
  pipeline_stages: { en: 'By stage: {stages}.', nl: 'Per fase: {stages}.' },
  pipeline_went: {
    en: '{period}: of the deals that reached a stage so many went on by now: {stages}.',
    nl: '{period}: van de deals die een fase bereikten ging tot nu toe dit deel verder: {stages}.',
  },
  stages_noticed: {
    en: 'Known from {day} on, as the refreshes noticed it.',
    nl: 'Bekend vanaf {day}, zoals het vernieuwen het opmerkte.',
  },
  pipeline_went_on: { en: '{stage} {share} (n = {n})', nl: '{stage} {share} (n = {n})' },
  pipeline_went_on_days: {
    en: '{stage} {share} (n = {n}), after {days|day|days}',
    nl: '{stage} {share} (n = {n}), na {days|dag|dagen}',
  },
  pipeline_overdue: {
    en: 'Expected to have closed by now: {deals|deal|deals}.',
    nl: 'Had al gesloten moeten zijn: {deals|deal|deals}.',
  },
  pipeline_old: {
    en: 'Older than the {days} days by which your deals are usually won: {deals|deal|deals}.',
    nl: 'Ouder dan de {days} dagen waarbinnen je deals meestal gewonnen worden: {deals|deal|deals}.',
  },
  pipeline_target: { en: 'the target still lacks', nl: 'er aan het doel ontbreekt' },
  pipeline_quotas: { en: 'the quotas still lack', nl: 'er aan de quota ontbreekt' },
  pipeline_covers: {
    en: 'It covers {has} times what {aim}.',
    nl: 'Dat dekt {has} keer wat {aim}.',
  },
  pipeline_covers_enough: {
    en: 'It covers {has} times what {aim}; your own win rate takes {takes} times.',
    nl: 'Dat dekt {has} keer wat {aim}; je eigen winpercentage vraagt {takes} keer.',
  },
  pipeline_covers_short: {
    en: 'It covers {has} times what {aim}, where your own win rate takes {takes} times: too little.',
    nl: 'Dat dekt {has} keer wat {aim}, terwijl je eigen winpercentage {takes} keer vraagt: te weinig.',
  },
  forecast_open_deals: { en: 'what open deals of each age bring', nl: 'wat open deals per leeftijd opleveren' },
  forecast_run_rate: { en: 'the pace so far', nl: 'het tempo tot nu toe' },
  forecast_last_month: { en: 'same as last month', nl: 'gelijk aan vorige maand' },
  forecast_period_before: { en: 'same as the period before', nl: 'gelijk aan de periode ervoor' },
  forecast_says: {
    en: '{period}: {value} ({low} to {high}) by {method}. Made on the same day of the last {times} months it was {error} off.',
    nl: '{period}: {value} ({low} tot {high}) naar {method}. Op dezelfde dag van de laatste {times} maanden gemaakt zat het er {error} naast.',
  },
  forecast_says_longer: {
    en: '{period}: {value} ({low} to {high}) by {method}. Made as long before the end {times} times, a month apart, it was {error} off.',
    nl: '{period}: {value} ({low} tot {high}) naar {method}. {times} keer, een maand na elkaar, even lang voor het einde gemaakt zat het er {error} naast.',
  },
  forecast_beside: { en: 'Beside it: {others}.', nl: 'Daarnaast: {others}.' },
  miss_fewer_decided: { en: '{amount} from fewer deals decided', nl: '{amount} door minder besliste deals' },
  miss_more_decided: { en: '{amount} from more deals decided', nl: '{amount} door meer besliste deals' },
  miss_won_less: { en: '{amount} because fewer of them were won', nl: '{amount} doordat er minder van zijn gewonnen' },
  miss_won_more: { en: '{amount} because more of them were won', nl: '{amount} doordat er meer van zijn gewonnen' },
  miss_smaller: { en: '{amount} from smaller deals', nl: '{amount} door kleinere deals' },
  miss_larger: { en: '{amount} from larger deals', nl: '{amount} door grotere deals' },
  miss_changed: {
    en: '{amount} from what changed since {before}',
    nl: '{amount} door wat er sinds {before} veranderde',
  },
  miss_note: { en: '{owner} wrote what is next: “{note}”', nl: '{owner} schreef wat er volgt: “{note}”' },
  miss_note_since: {
    en: '{owner} wrote what is next at {before} ({period}): “{note}” It came to {now}.',
    nl: '{owner} schreef wat er volgt bij {before} ({period}): “{note}” Het werd {now}.',
  },
};
