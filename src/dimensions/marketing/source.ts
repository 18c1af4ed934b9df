import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const source = byColumn({
  id: 'source',
  title: { en: 'Source', nl: 'Bron' },
  column: 'source',
  alike: [[...ofCustomers, 'costs']],
  handedOn: BY_WHOM,
});
