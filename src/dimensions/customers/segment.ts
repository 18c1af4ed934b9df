import { byColumn } from '../declare';

export const segment = byColumn({
  id: 'segment',
  title: { en: 'Segment', nl: 'Segment' },
  column: 'segment',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'customers']],
  handedOn: true,
});
