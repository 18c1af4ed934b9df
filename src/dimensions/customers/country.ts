import { country as field } from '../../tables/shared-fields';
import { BY_WHOM, byColumn } from '../declare';
import { ofCustomers } from './of-customers';

export const country = byColumn({
  id: 'country',
  title: field.title,
  column: 'country',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
