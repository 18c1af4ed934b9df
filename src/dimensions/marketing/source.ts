import { source as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const source = byColumn({
  id: 'source',
  title: field.title,
  column: 'source',
  alike: [[...ofCustomers, 'costs']],
  handedOn: BY_WHOM,
});
