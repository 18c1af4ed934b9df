/** What reports, tabs and the sidebar tell of answers, and cells do not. */
export const toldTexts = {
  ideas_of: {
    en: '{quarter}: {answers|person|people} wrote something.',
    nl: '{quarter}: {answers|persoon|mensen} schreven iets.',
  },
  ideas_alike: { en: 'At least {least} wrote: “{words}”', nl: 'Minstens {least} schreven: “{words}”' },
  ideas_none: {
    en: '{quarter}: {answers|person|people} wrote something, and no {few} of them the same.',
    nl: '{quarter}: {answers|persoon|mensen} schreven iets, en geen {few} hetzelfde.',
  },
  ideas_few: {
    en: 'In no quarter that has ended did {few} people write something.',
    nl: 'In geen kwartaal dat voorbij is schreven {few} mensen iets.',
  },
  ideas_undated: {
    en: 'The answers have no dates, so one survey cannot be told from the next.',
    nl: 'De antwoorden hebben geen datum, dus de ene enquête is niet van de volgende te onderscheiden.',
  },
  question_verdict_told: { en: 'said alike', nl: 'eender gezegd' },
  question_verdict_differs: { en: 'differs', nl: 'verschilt' },
  question_verdict_same: { en: 'cannot be told apart', nl: 'niet te onderscheiden' },
  question_verdict_untested: { en: 'not tested', nl: 'niet getoetst' },
  question_verdict_few: { en: 'too few', nl: 'te weinig' },
  question_verdict_none: { en: 'not known', nl: 'onbekend' },
  question_verdict_split: { en: 'in parts', nl: 'in delen' },
  why_heading: { en: 'Why it changed', nl: 'Waarom het veranderde' },
  question_heading: {
    en: 'What stands out, {from} to {until}',
    nl: 'Wat opvalt, {from} t/m {until}',
  },
  why_says: {
    en: '{figure} {before} → {now}, by {by}: {parts}.',
    nl: '{figure} {before} → {now}, naar {by}: {parts}.',
  },
  why_mix_more: {
    en: '{amount} because {group} is a larger share',
    nl: '{amount} doordat {group} een groter deel is',
  },
  why_mix_less: {
    en: '{amount} because {group} is a smaller share',
    nl: '{amount} doordat {group} een kleiner deel is',
  },
  why_rate_up: { en: '{amount} because {group} went up', nl: '{amount} doordat {group} omhoog ging' },
  why_rate_down: { en: '{amount} because {group} went down', nl: '{amount} doordat {group} omlaag ging' },
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
  why_value_up: { en: '{amount} from higher amounts of {group}', nl: '{amount} door hogere bedragen van {group}' },
  why_value_down: { en: '{amount} from lower amounts of {group}', nl: '{amount} door lagere bedragen van {group}' },
  why_rest: { en: '{amount} from all else', nl: '{amount} door al het andere' },
  ideas_anonymous: {
    en: 'Shown are words that at least five people wrote, of whole quarters; never whose, of which team or when.',
    nl: 'Getoond worden woorden die minstens vijf mensen schreven, van hele kwartalen; nooit van wie, welk team of wanneer.',
  },
  forecast_heading: { en: 'What {period} will come to', nl: 'Waar {period} op uitkomt' },
  pipeline_heading: { en: 'Where the pipeline stands', nl: 'Hoe de pijplijn ervoor staat' },
  miss_heading: { en: 'What the target lacked', nl: 'Wat er aan het doel ontbrak' },
  miss_says: {
    en: '{kpi}, {period}: {value} of {target}: {parts}.',
    nl: '{kpi}, {period}: {value} van {target}: {parts}.',
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
};
