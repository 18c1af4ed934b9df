import type { Objective } from '../../kpis/declaration/catalogue';
import type { Sentence } from '../../texts/sentence';
import { texts } from '../../texts/texts';

/** The objectives that a plan can name, in the order in which people are offered them. */
export const objectives: Objective[] = [
  'grow_revenue',
  'keep_customers',
  'sell_faster',
  'sell_more_per_customer',
  'spend_less_per_customer',
  'happier_team',
];

/** Words by which an objective in own words is recognised; the first objective with a hit wins. */
const hints: [Objective, RegExp][] = [
  ['sell_more_per_customer', /per (customer|client|klant)|upsell|cross.?sell|klantwaarde|order value|bestelwaarde/],
  ['keep_customers', /keep|retain|retention|churn|loyal|behoud|behouden|verloop van klanten|opzegg/],
  ['sell_faster', /faster|quicker|speed|cycle|response|sneller|vlotter|doorloop|reactietijd/],
  ['spend_less_per_customer', /cost|spend|cheaper|\bcac\b|kosten|goedkoper|uitgaven/],
  ['happier_team', /happ|satisf|team|employee|tevreden|medewerker|werkplezier/],
  ['grow_revenue', /grow|revenue|sales|turnover|groei|omzet|verkoop|meer verkopen/],
];

const COST = /cost|spend|kosten|uitgaven|uitgeven/;
const PER_CUSTOMER = /per (customer|client|klant)/;

const compared = (text: string): string => text.trim().toLowerCase().replace(/[_-]+/g, ' ');

/** The objective of which a text is the title, in English or Dutch. */
export function objectiveCalled(text: string): Objective | undefined {
  return objectives.find((objective) => {
    const { en, nl } = texts[`objective_${objective}`];
    return [objective, en, nl].some((one) => compared(one) === compared(text));
  });
}

/** The objective that a text names, by title or in own words of English or Dutch; null when it names none of ours. */
export function objectiveNamed(text: string): Objective | null {
  const wanted = compared(text);
  if (wanted === '') return null;
  const called = objectiveCalled(text);
  if (called) return called;
  const cost = wanted.search(COST);
  if (cost >= 0 && PER_CUSTOMER.test(wanted.slice(cost))) return 'spend_less_per_customer';
  return hints.find(([, words]) => words.test(wanted))?.[0] ?? null;
}

export function objectiveTitle(objective: Objective): Sentence {
  return { text: `objective_${objective}` };
}
