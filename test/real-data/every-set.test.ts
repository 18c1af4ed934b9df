import { kpis } from '../../src/kpis';
import { type Answers, analysisOf, answersFor, describeSet, tabOf } from './data-set';

const sets: Record<string, { files: string[]; delimiter?: string }> = {
  'crm-maven': { files: ['accounts', 'data_dictionary', 'products', 'sales_pipeline', 'sales_teams'] },
  'crm-maven-activities': { files: ['activities', 'quotas'] },
  'olist-funnel': { files: ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'] },
  'dbt-mrr': { files: ['subscription_periods'] },
  'saas-taskflow': { files: ['customers', 'marketing_spend', 'plans', 'subscription_events'] },
  'hubspot-dummy': { files: ['hubspot_activities', 'hubspot_companies', 'hubspot_contacts', 'hubspot_deals'] },
  'opps-upsell-type': { files: ['activities', 'leads', 'opportunities'] },
  'lead-response-small': { files: ['leads', 'schedule'] },
  'hr-ibm': { files: ['emp_attrition'] },
  northwind: { files: ['categories', 'customers', 'employees', 'order_details', 'orders', 'products'] },
  'uci-retail-fr-es-ch': { files: ['online_retail_fr_es_ch'] },
  'cac-statso': { files: ['customer_acquisition_cost_dataset'] },
  'messy-sales': { files: ['sales-data-raw'] },
  'localized-dev': { files: ['kansen_nl', 'opportunites_fr'], delimiter: ';' },
};

for (const [set, { files, delimiter }] of Object.entries(sets)) {
  describeSet(set, () => {
    let all: Answers;
    beforeAll(() => {
      all = answersFor(files.map((file) => tabOf(`${set}/${file}.csv`, delimiter)));
    });

    it('has a value or a reason for each KPI, never both', () => {
      expect(all.report.kpis).toHaveLength(kpis.length);
      for (const kpi of all.report.kpis) {
        expect([kpi.id, Number.isFinite(kpi.value ?? Number.NaN) !== (typeof kpi.reason === 'string')]).toEqual([
          kpi.id,
          true,
        ]);
      }
    });

    it('loses no row: used + left out = rows of the tab, for every tab a KPI reads', () => {
      const rows = Object.fromEntries(all.report.tabs.map((tab) => [tab.name, tab.rows]));
      for (const kpi of all.report.kpis) {
        for (const account of kpi.rows ?? []) {
          const total = account.used + account.leftOut.reduce((sum, each) => sum + each.rows, 0);
          expect([kpi.id, account.tab, total]).toEqual([kpi.id, account.tab, rows[account.tab]]);
        }
      }
    });

    it('explains each value row by row: the rows add up to what stands above and below the line', () => {
      const { analysis } = all;
      const rowsIn = Object.fromEntries(analysis.readings.map(({ name, rows }) => [name, rows]));
      for (const { id, variants, anonymous } of kpis) {
        for (const variant of anonymous ? [] : Object.keys(variants)) {
          const result = analysis.result(id, variant);
          if (result.value === null) continue;
          const rows = analysis.explain(id, variant);
          for (const side of ['top', 'bottom'] as const) {
            const parts = rows.flatMap((row) => row[side] ?? []);
            // Of working days and the like there are no rows.
            if (parts.length === 0) continue;
            const together = parts.reduce((sum, part) => sum + part, 0);
            expect([id, variant, side, together.toPrecision(9)]).toEqual([
              id,
              variant,
              side,
              (result[side] ?? Number.NaN).toPrecision(9),
            ]);
          }
          for (const { tab, used } of result.rows.filter((account) => rows.some((row) => row.tab === account.tab))) {
            const ofTab = rows.filter((row) => row.tab === tab);
            expect([id, variant, tab, ofTab.length]).toEqual([id, variant, tab, rowsIn[tab]]);
            expect(ofTab.filter(({ leftOut }) => leftOut === null)).toHaveLength(used);
          }
        }
      }
    });

    it('is plain JSON without a blank left unfilled in a sentence', () => {
      const text = JSON.stringify(all.report);
      expect(JSON.parse(text)).toEqual(all.report);
      expect(text).not.toMatch(/NaN|undefined|\{\w+\}/);
    });

    it('reads the same whatever the order of the tabs', () => {
      const turned = analysisOf(files.map((file) => tabOf(`${set}/${file}.csv`, delimiter)).reverse());
      for (const kpi of all.report.kpis) {
        const other = turned.result(kpi.id as Parameters<typeof turned.result>[0], kpi.variant);
        if (kpi.value === undefined) expect([kpi.id, other.value]).toEqual([kpi.id, null]);
        else expect(other.value).toBeCloseTo(kpi.value, 6);
      }
    });
  });
}
