import { analysisOf } from '../../kpis/asking';

/** Notice is given in February and March, the service ends in April and June. */
const list = (given: string, effective: string) => [
  ['Customer', 'MRR', 'Start date', given, effective],
  ['Acme', '100', '2025-01-05', '2026-02-10', '2026-04-15'],
  ['Bolt', '200', '2025-02-01', '2026-03-20', '2026-06-30'],
  ['Cork', '50', '2025-03-01', '', ''],
];

const HEADERS: [given: string, effective: string][] = [
  ['Notice received', 'Last day of service'],
  ['Cancelled on', 'Termination effective date'],
  ['Opzegging ontvangen op', 'Opgezegd tegen'],
  ['Kündigung vom', 'Kündigung wirksam zum'],
  ['Résiliation reçue le', "Date d'effet de la résiliation"],
  ['Baja solicitada el', 'Fecha de baja efectiva'],
];

test.each(HEADERS)('who gave notice under "%s" pays until "%s"', (given, effective) => {
  for (const cells of [list(given, effective), list(given, effective).map(([a, b, c, d, e]) => [a, b, c, e, d])]) {
    const { result } = analysisOf([{ name: 'Subscriptions', cells }], { asOf: '2026-03-31' });
    expect(result('mrr').value).toBe(350);
  }
});

test.each(['Terminated', 'Deactivated at', 'Gestopt op', 'Letzter Tag', 'Parti le', 'Fecha de salida'])(
  'a lone "%s" says who has left',
  (header) => {
    const cells = list('Cancelled on', header).map(([a, b, c, , e]) => [a, b, c, e]);
    const { result } = analysisOf([{ name: 'Subscriptions', cells }], { asOf: '2026-05-31' });
    expect(result('mrr').value).toBe(250);
  },
);
