import { team as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const team = byColumn({
  id: 'team',
  title: field.title,
  column: 'team',
  alike: [[...ofCustomers, 'activities', 'costs', 'team']],
  handedOn: BY_WHOM,
});
