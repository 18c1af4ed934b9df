import { product as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const product = byColumn({
  id: 'product',
  title: field.title,
  column: 'product',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
