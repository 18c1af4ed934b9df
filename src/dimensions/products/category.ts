import { category as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

/** Of what is sold, by the tab of products where the rows do not say it themselves; a cost is of a category of its own. */
export const category = byColumn({
  id: 'category',
  title: field.title,
  column: 'category',
  alike: [ofCustomers, ['costs']],
  handedOn: BY_WHOM,
  saidBy: ['products'],
});
