import type { KpiId } from '../../kpis/declaration/catalogue';

/** How questions speak of figures; words as in families. */
export const figures: Record<KpiId, string> = {
  clv: 'clv|ltv|lifetime value|klantwaarde',
  retention: 'retention|behoudspercentage|klantbehoud|retentie',
  churn: 'churn|klantverloop',
  revenue:
    'revenue|turnover|orders.|bestellingen|verkoop.|sales.|sell less|sell more|sold more|sold less|selling more|selling less|omzet|verkopen|verkocht|inkomsten',
  mrr: 'mrr|recurring revenue|terugkerende omzet',
  arr: 'arr',
  net_revenue_retention: 'nrr|net revenue retention|netto omzet',
  gross_revenue_retention: 'grr|gross revenue retention|bruto omzet',
  quick_ratio: 'quick ratio',
  sales_per_rep: 'sales per rep|verkoop per verkoper',
  quota_attainment: 'attainment|quota|quotum',
  cac: 'cac|acquisition cost|acquisitiekosten|cost more|costs more|kost het meer|kost meer',
  cac_payback: 'payback|terugverdientijd',
  ltv_to_cac: 'ltv cac|ltv to cac',
  conversion: 'conversi|convert',
  win_rate:
    'win rate|winpercentage|win fewer|won fewer|won more|winning fewer|meer gewonnen|minder gewonnen|losing more deals|lose more deals|verliezen we meer deals',
  new_leads: 'new leads|nieuwe leads|fewer leads|minder leads',
  average_purchase:
    'average purchase|average deal|average order|aankoopwaarde|orderwaarde|per aankoop|per order|spend less|deals smaller|smaller deals|deals kleiner|kleinere deals|orders kleiner|orders smaller|orders getting|smaller orders|kleinere orders',
  upsell_rate: 'upsell',
  cross_sell_rate: 'cross sell',
  sales_activities: 'activities|activiteiten|verkoopactiviteiten',
  sales_cycle:
    'sales cycle|verkoopcyclus|longer to close|het langer|duren langer|deals longer|deals langer|doorlooptijd',
  sales_velocity: 'velocity|verkoopsnelheid',
  pipeline_value: 'pipeline|pijplijn',
  pipeline_coverage: 'coverage|pijplijndekking',
  stage_conversion: 'stage conversion|faseconversie',
  time_in_stage: 'time in stage|tijd in fase',
  untouched_deals: 'untouched deals|stilliggende deals',
  leads_needed: 'leads needed|leads nodig|benodigde leads',
  enps: 'enps',
  satisfaction: 'csat|customer satisfaction|klanttevredenheid',
  response_time: 'response time|reactietijd',
};
