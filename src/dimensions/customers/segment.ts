import { segment as field } from '../../tables/shared-fields';
import { BY_WHOM, byColumn } from '../declare';
import { ofCustomers } from './of-customers';

export const segment = byColumn({
  id: 'segment',
  title: field.title,
  column: 'segment',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
