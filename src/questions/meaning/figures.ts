import type { DimensionId } from '../../dimensions';
import type { KpiId } from '../../kpis/declaration/catalogue';

/**
 * How questions speak of figures, and of a way to count one behind its colon; words as in families, and `#lead&#many` for
 * what has a word of both.
 */
export const figures = {
  clv: 'clv|ltv|lifetime value|*klantwaarde|customer value|a customer&#yields|een klant&#yields|#average&#customer&#yields|een klant..op|#average&#customer&bring',
  retention:
    'retention|behoudspercentage|klantbehoud|retentie|#many&#customer&stay|#many&#customer&blijf|#many&#customer&blijv|#many&#customer&bleven|#many&#customer&kept|#many&#customer&keep|#many&#customer&houden|behoud.',
  churn: 'churn|klantverloop|klantenverloop|ons verloop|#customer&#leave|#customer&#lose',
  revenue:
    'revenue|turnover|orders.|bestellingen|verkoop.|sales.|sell.|sold|selling|omzet|omgezet|verkopen|verkocht|inkomsten',
  mrr: 'mrr|recurring revenue|terugkerende omzet|abonnementsomzet',
  arr: 'arr|annual recurring|yearly recurring|jaarlijkse terugkerende',
  net_revenue_retention: 'nrr|net revenue retention|netto omzet',
  gross_revenue_retention: 'grr|gross revenue retention|bruto omzet',
  quick_ratio: 'quick ratio',
  sales_per_rep: 'total sales|sales per rep|totale verkoop|verkoop per verkoper|verkoop per vertegenwoordiger',
  quota_attainment: 'attainment|quota|quotum',
  cac: 'cac|acquisition cost|acquisitiekosten|#price&#customer',
  cac_payback: 'payback|terugverdientijd|#customer&#returns|#returns&acqui',
  ltv_to_cac: '#ratio|#returns&#customer&#price',
  conversion: 'conversi|convert|#lead&#becomes|#many&#lead&#becomes',
  win_rate:
    '#deal&#becomes&order|#deal&#becomes&opdracht|win rate|winpercentage|losing more deals|lose more deals|verliezen we meer deals|#won&#deal|#won&#less',
  new_leads: 'new leads|nieuwe leads|leads per|leads by|#less&#lead|#count&#lead',
  average_purchase:
    'average purchase|average order|aankoopwaarde|orderwaarde|order value|deal size|per aankoop|per order|#average&deal|#average&sale.|#average&purchase|#average&aankoop|#average&order|#spent&#customer|#small&#deal|#average&bestel|typical order|typical deal',
  upsell_rate: 'upsel|#many&bijverk|#many&verkop..bij',
  cross_sell_rate: 'cross sell|second product|tweede product',
  sales_activities:
    'calls made|meetings held|gesprekken gevoerd|afspraken gemaakt|telefoontjes gepleegd|activities|activiteiten|verkoopactiviteiten|#count&#acts',
  'sales_activities:per_won_deal': '#count&#acts&#deal',
  sales_cycle:
    '#takes&#average&#deal|sales cycle|verkoopcyclus|longer to close|het langer|duren langer|deals longer|deals langer|doorlooptijd|#takes&#deal|#takes&#deal&#won|#deal&het langer|#deal&duren langer|#takes&verkoop|#takes&sale|#takes&close|#average&dagen&deal|#average&days&deal|#average&days|#average&dagen',
  sales_velocity: 'velocity|verkoopsnelheid',
  pipeline_value: 'pipeline|pijplijn',
  pipeline_coverage: 'coverage|pijplijndekking',
  stage_conversion: 'stage conversion|faseconversie',
  time_in_stage: 'time in stage|tijd in fase',
  untouched_deals: 'untouched deals|stilliggende deals',
  leads_needed: 'leads needed|leads nodig|benodigde leads|#many&#lead&#needs',
  enps: 'enps',
  satisfaction: 'csat|customer satisfaction|klanttevredenheid',
  response_time: 'response time|reactietijd|#takes&#answer|#answer&#lead',
} satisfies Record<KpiId, string> & Record<string, string>;

/** A figure, or `figure:way` of counting it. */
export type FigureName = keyof typeof figures;

/** How questions speak of what figures are told by. */
export const groups = {
  product: 'product|bestsell|best sell',
  team: '#team',
  region: 'regio',
  country: 'countr|land.|landen',
  segment: 'segment|industr|sector|branche',
  campaign: 'campa',
  source: '#source|channel|*kanaal|*kanalen',
  rep: '#who|#rep',
} satisfies Partial<Record<DimensionId, string>>;

/** How they are spoken of behind `per`: there a word of one may be that of another elsewhere. */
export const splits = {
  ...groups,
  product: 'product.|products|producten',
  category: 'productgroep|product group|categor|productcategor|product categor',
  month: 'month|maand',
  type: 'dealtype|deal type|type.|types',
  rep: 'rep.|reps|*verkoper|seller|salesp|*vertegenwoordiger|colleague|collega|person|persoon',
  segment: 'segment|industr|sector|branche|soort klant|klantsoort|kind of',
} satisfies Partial<Record<DimensionId, string>>;
