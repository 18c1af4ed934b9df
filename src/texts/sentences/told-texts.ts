/** What reports, tabs and the sidebar tell of answers, and cells do not. */
export const toldTexts = {
  ideas_of: {
    en: '{quarter}: {answers|person|people} wrote something.',
    nl: '{quarter}: {answers|persoon|mensen} schreven iets.',
  },
  ideas_alike: { en: 'At least {least} wrote: “{words}”.', nl: 'Minstens {least} schreven: ‘{words}’.' },
  ideas_none: {
    en: '{quarter}: {answers|person|people} wrote something, and no {few} of them the same.',
    nl: '{quarter}: {answers|persoon|mensen} schreven iets, en geen {few} hetzelfde.',
  },
  ideas_few: {
    en: '{answers|person|people} wrote something from {from} to {until}. Words are shown once a quarter has ended in which {few} people wrote.',
    nl: 'Van {answers|persoon|mensen} staat er iets van {from} t/m {until}. Woorden worden getoond zodra een kwartaal voorbij is waarin {few} mensen schreven.',
  },
  ideas_nobody: {
    en: 'In no quarter that has ended did anybody write something.',
    nl: 'In geen kwartaal dat voorbij is schreef iemand iets.',
  },
  ideas_no_column: {
    en: 'No tab is a survey of the team with written answers. Add its export, with a date and a column such as “What can we improve?”.',
    nl: 'Geen tabblad is een enquête onder het team met geschreven antwoorden. Voeg de export toe, met een datum en een kolom zoals ‘Wat kan beter?’.',
  },
  changes_no_kpis: {
    en: 'No KPIs are chosen yet. Set up the KPI sheet in the sidebar: then this tells what moved each of them.',
    nl: 'Er zijn nog geen KPI’s gekozen. Stel in de zijbalk het KPI-blad in: dan staat hier wat elk ervan bewoog.',
  },
  changes_compared: {
    en: 'Compared with {before}: only why figures changed.',
    nl: 'Vergeleken met {before}: alleen waarom cijfers veranderden.',
  },
  changes_no_before: {
    en: 'No KPI of the plan has a number with a period before it. Choose month, quarter or year as the period of the plan, and look again.',
    nl: 'Geen KPI van het plan heeft een getal met een periode ervoor. Kies maand, kwartaal of jaar als periode van het plan, en kijk opnieuw.',
  },
  ideas_undated: {
    en: 'The answers have no dates, so one survey cannot be told from the next.',
    nl: 'De antwoorden hebben geen datum, dus de ene enquête is niet van de volgende te onderscheiden.',
  },
  question_verdict_told: { en: 'said alike', nl: 'eender gezegd' },
  question_verdict_differs: { en: 'differs', nl: 'verschilt' },
  question_verdict_same: { en: 'cannot be told apart', nl: 'niet te onderscheiden' },
  question_verdict_ordered: { en: 'in order', nl: 'op volgorde' },
  question_verdict_untested: { en: 'not tested', nl: 'niet getoetst' },
  question_verdict_few: { en: 'too few', nl: 'te weinig' },
  question_verdict_none: { en: 'not known', nl: 'onbekend' },
  question_verdict_split: { en: 'in parts', nl: 'in delen' },
  why_heading: { en: 'Why it changed', nl: 'Waarom het veranderde' },
  question_heading: { en: 'What stands out, {period}', nl: 'Wat opvalt, {period}' },
  why_says: {
    en: '{figure} {before} → {now}, by {by}: {parts}.',
    nl: '{figure} {before} → {now}, naar {by}: {parts}.',
  },
  why_mix_more: {
    en: '{amount} because {group} is a larger share of it',
    nl: '{amount} doordat {group} er een groter deel van is',
  },
  why_mix_less: {
    en: '{amount} because {group} is a smaller share of it',
    nl: '{amount} doordat {group} er een kleiner deel van is',
  },
  why_rate_up: { en: '{amount} because that of {group} went up', nl: '{amount} doordat dat van {group} steeg' },
  why_rate_down: { en: '{amount} because that of {group} went down', nl: '{amount} doordat dat van {group} daalde' },
  why_won_up: {
    en: '{amount} because {group} was won more often',
    nl: '{amount} doordat {group} vaker is gewonnen',
  },
  why_won_down: {
    en: '{amount} because {group} was won less often',
    nl: '{amount} doordat {group} minder vaak is gewonnen',
  },
  why_volume_up: { en: '{amount} from more of {group}', nl: '{amount} door meer van {group}' },
  why_volume_down: { en: '{amount} from less of {group}', nl: '{amount} door minder van {group}' },
  why_value_up: {
    en: '{amount} from a higher average of {group}',
    nl: '{amount} door een hoger gemiddelde van {group}',
  },
  why_value_down: {
    en: '{amount} from a lower average of {group}',
    nl: '{amount} door een lager gemiddelde van {group}',
  },
  why_rest: {
    en: '{amount} from all else ({count|smaller part|smaller parts})',
    nl: '{amount} door al het andere ({count|kleiner deel|kleinere delen})',
  },
  gap_so_far_short: {
    en: '{period}: {won} won so far, {difference} short of {aim}.',
    nl: '{period}: {won} gewonnen tot nu toe, {difference} onder {aim}.',
  },
  gap_so_far_over: {
    en: '{period}: {won} won so far, {difference} above {aim}.',
    nl: '{period}: {won} gewonnen tot nu toe, {difference} boven {aim}.',
  },
  forecast_heading: { en: 'What {period} will come to', nl: 'Waar {period} op uitkomt' },
  pipeline_heading: { en: 'Where the pipeline stands', nl: 'Hoe de pijplijn ervoor staat' },
  miss_heading: { en: 'What the target lacked', nl: 'Wat er aan het doel ontbrak' },
  miss_says: {
    en: '{kpi}, {period}: {value} of {target}: {parts}.',
    nl: '{kpi}, {period}: {value} van {target}: {parts}.',
  },
  miss_says_by: {
    en: '{kpi}, {period}: {value} of {target}, by {by}: {parts}.',
    nl: '{kpi}, {period}: {value} van {target}, naar {by}: {parts}.',
  },
  miss_not_split: {
    en: '{value} of {target} in {period}. What was lacking is not known item by item: {reason}',
    nl: '{value} van {target} in {period}. Wat er ontbrak is niet per onderdeel bekend: {reason}',
  },
  miss_in_part: {
    en: '{amount} in {part}, against its part of the target',
    nl: '{amount} in {part}, tegen het deel van het doel',
  },
  miss_asked_more: {
    en: '{amount} because the target asked for more than {before} brought',
    nl: '{amount} doordat het doel meer vroeg dan {before} opbracht',
  },
  miss_asked_less: {
    en: '{amount} because the target asked for less than {before} brought',
    nl: '{amount} doordat het doel minder vroeg dan {before} opbracht',
  },
  miss_held_over: {
    en: '{amount} for {deals|deal|deals} expected to close in it and still open',
    nl: '{amount} voor {deals|deal|deals} die erin zou sluiten en nog open is',
  },
  pipeline_unvalued: {
    en: 'Without an amount, and so not in it: {deals|deal|deals}.',
    nl: 'Zonder bedrag, en dus niet meegeteld: {deals|deal|deals}.',
  },
  pipeline_undated: {
    en: 'Not counted: {count|row|rows} without a date of creation.',
    nl: 'Niet meegeteld: {count|rij|rijen} zonder aanmaakdatum.',
  },
  pipeline_stages: { en: 'By stage: {stages}.', nl: 'Per fase: {stages}.' },
  pipeline_went: {
    en: '{period}: of the deals that reached a stage so many went on by now: {stages}.',
    nl: '{period}: van de deals die een fase bereikten ging tot nu toe dit deel verder: {stages}.',
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
  pipeline_untouched: {
    en: 'Nothing was done for {deals|open deal|open deals} in over {days} days, longer than nine in ten of your won deals ever lay still: {names}.',
    nl: 'Aan {deals|open deal|open deals} is meer dan {days} dagen niets gedaan, langer dan negen van de tien gewonnen deals ooit stillagen: {names}.',
  },
  pipeline_untouched_more: { en: ' and {more} more', nl: ' en nog {more}' },
  pipeline_untouched_unknown: {
    en: 'Which open deals nothing was done for is not known: {reason}.',
    nl: 'Aan welke open deals niets is gedaan, is niet bekend: {reason}.',
  },
  pipeline_long: {
    en: 'Longer in their stage than deals usually stay in it: {stages}.',
    nl: 'Langer in hun fase dan deals er gewoonlijk blijven: {stages}.',
  },
  pipeline_long_in: {
    en: '{stage} {deals|deal|deals} (usually {days|day|days})',
    nl: '{stage} {deals|deal|deals} (gewoonlijk {days|dag|dagen})',
  },
  pipeline_target: { en: 'the target still lacks', nl: 'er aan het doel ontbreekt' },
  pipeline_quotas: { en: 'the quotas still lack', nl: 'er aan de quota ontbreekt' },
  pipeline_covers: {
    en: 'It covers {has} times what {aim}.',
    nl: 'Dat dekt {has} keer wat {aim}.',
  },
  pipeline_covers_enough: {
    en: 'It covers {has} times what {aim}; your own win rate asks for {takes} times.',
    nl: 'Dat dekt {has} keer wat {aim}; bij je eigen winpercentage is {takes} keer nodig.',
  },
  pipeline_covers_short: {
    en: 'It covers {has} times what {aim}, where your own win rate asks for {takes} times: too little.',
    nl: 'Dat dekt {has} keer wat {aim}, terwijl bij je eigen winpercentage {takes} keer nodig is: te weinig.',
  },
  forecast_says: {
    en: '{period}: {value} ({low} to {high}) by {method}. Made on the same day of the last {times} months it was {error} off.',
    nl: '{period}: {value} ({low} tot {high}) naar {method}. Op dezelfde dag van de laatste {times} maanden gemaakt zat het er {error} naast.',
  },
  forecast_says_longer: {
    en: '{period}: {value} ({low} to {high}) by {method}. At the same point of {times|earlier period|earlier periods} it was {error} off.',
    nl: '{period}: {value} ({low} tot {high}) naar {method}. Op hetzelfde punt van {times|eerdere periode|eerdere perioden} zat het er {error} naast.',
  },
  miss_fewer_leads: {
    en: '{amount} from fewer leads to grow from ({now}: {has}, {before}: {had})',
    nl: '{amount} door minder leads om uit te putten ({now}: {has}, {before}: {had})',
  },
  miss_more_leads: {
    en: '{amount} from more leads to grow from ({now}: {has}, {before}: {had})',
    nl: '{amount} door meer leads om uit te putten ({now}: {has}, {before}: {had})',
  },
  miss_fewer_of_leads: {
    en: '{amount} from fewer deals decided of so many leads',
    nl: '{amount} door minder besliste deals op zoveel leads',
  },
  miss_more_of_leads: {
    en: '{amount} from more deals decided of so many leads',
    nl: '{amount} door meer besliste deals op zoveel leads',
  },
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
  miss_note: { en: '{owner} wrote what is next: “{note}”', nl: '{owner} schreef wat er volgt: ‘{note}’' },
  miss_note_since: {
    en: '{owner} wrote what is next at {before} ({period}): “{note}” It came to {now}.',
    nl: '{owner} schreef wat er volgt bij {before} ({period}): ‘{note}’ Het werd {now}.',
  },
};
