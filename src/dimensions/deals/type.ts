import { type as field } from '../../tables/shared-fields';
import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const type = byColumn({
  id: 'type',
  title: field.title,
  column: 'type',
  alike: [ofCustomers, ['activities']],
  handedOn: BY_WHOM,
});
