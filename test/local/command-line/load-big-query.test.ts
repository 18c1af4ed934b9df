import { loadBigQuery } from '../../../local/command-line/load-big-query';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { HostTab } from '../../../local/host/host';
import { builtWithBigQuery } from '../../google/bigquery/big-query-host';

const exported = (name: string, text: string): HostTab => ({
  name,
  cells: text.split('\n').map((line) => line.split('|')),
});

const here = runsHere() ? test : test.skip;

afterAll(stopEngine);

here('what is no table, or not alone of its kind, stays a tab (skipped where Google’s engine cannot run)', () => {
  const orders =
    'Order ID|Customer|Order date|Total\n1|Acme|2024-01-05|100\n2|Bolt|2024-02-05|300\n3|Acme|2024-02-09|50';
  const tabs = [
    exported(
      'deals',
      'Deal ID|Deal stage|Create date|Close date|Amount\n1|Won|2024-01-02|2024-01-09|100\n2|Lost|2024-01-03|2024-02-09|50',
    ),
    exported('notes', 'Note\ncall Ann\ncall Bob'),
    exported('orders', orders),
    exported('orders_2023', orders.replace(/2024/g, '2023').replace(/^(\d)/gm, '9$1')),
  ];
  const loaded = loadBigQuery(tabs, undefined, { folder: 'crm', dist: builtWithBigQuery(), locale: 'en_US' });
  expect(loaded.plan.sources).toEqual({ deals: 'local.crm.deals' });
  expect(loaded.tabs.map(({ name }) => name)).toEqual(['notes', 'orders', 'orders_2023']);
});
