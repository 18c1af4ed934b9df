import { printReport } from '../../../local/command-line/printed/print-report';

const printed = (from: string, to: string, language: 'en' | 'nl'): string =>
  printReport({ asOf: '2026-11-30', period: { from, to }, tabs: [], kpis: [] }, [], { language, locale: 'en_US' });

it.each([
  ['2026-11-01', '2026-12-01', 'en', 'KPIs, 2026-11-01 to 2026-11-30, as of 2026-11-30'],
  ['2026-12-01', '2026-12-01', 'en', 'KPIs from 2026-12-01, of which there is no data yet, as of 2026-11-30'],
  ['2027-01-01', '2027-01-01', 'nl', 'KPI’s vanaf 2027-01-01, waarvan er nog geen gegevens zijn, stand van 2026-11-30'],
] as const)(
  'the period from %s, half-open to %s, is called by the days that it has: %s',
  (from, to, language, heading) => {
    expect(printed(from, to, language).replace(/'/g, '’')).toContain(heading);
  },
);
