import { region as field } from '../../tables/shared-fields';
import { BY_WHOM, byColumn } from '../declare';
import { ofCustomers } from './of-customers';

export const region = byColumn({
  id: 'region',
  title: field.title,
  column: 'region',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
