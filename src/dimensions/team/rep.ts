import { rep as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { byColumn } from '../declare';

export const rep = byColumn({
  id: 'rep',
  title: field.title,
  column: 'rep',
  alike: [[...ofCustomers, 'activities', 'costs', 'team']],
  lists: 'roster',
  // Who answers a lead need not be who sells.
  handedOn: ['customers'],
  another: 'row_of_another_rep',
  unlabelled: 'no_rep',
});
