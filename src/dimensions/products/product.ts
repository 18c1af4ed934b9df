import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const product = byColumn({
  id: 'product',
  title: { en: 'Product', nl: 'Product' },
  column: 'product',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
