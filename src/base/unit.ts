/** How a KPI's value is measured and shown. Ratios are 0 to 1; money is in the data's own currency; score is eNPS's −100 to 100. */
export type Unit = 'money' | 'ratio' | 'count' | 'days' | 'minutes' | 'score';
