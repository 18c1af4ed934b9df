import { campaign as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const campaign = byColumn({
  id: 'campaign',
  title: field.title,
  column: 'campaign',
  alike: [[...ofCustomers, 'costs']],
  handedOn: BY_WHOM,
  unlabelled: 'no_campaign',
});
