import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

it.each([
  'Trial until',
  'Trial expires on',
  'Trial period end',
  'Proefperiode tot',
  'Einde proeftijd',
  'Testphase bis',
  'Probezeit endet am',
  'Fin de la période d’essai',
  'Prueba hasta',
])('who leaves before the day of "%s" was no customer yet', (header) => {
  const tab = rawTab(
    'subscriptions',
    `Customer | Start date | ${header} | Cancelled on | MRR
    Anna | 2023-10-01 |            |            | 30
    Bram | 2023-10-01 |            | 2024-03-20 | 30
    Cem  | 2024-02-10 | 2024-03-10 | 2024-03-08 | 30
    Dora | 2024-01-10 | 2024-02-10 |            | 30
    Eva  | 2023-11-01 |            |            | 30`,
  );
  const churn = analysisOf(tab, { asOf: '2024-03-31' }).result('churn');
  expect([churn.value, churn.n]).toEqual([0.25, 4]);
});
