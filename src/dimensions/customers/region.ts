import { BY_WHOM, byColumn } from '../declare';
import { ofCustomers } from './of-customers';

export const region = byColumn({
  id: 'region',
  title: { en: 'Region', nl: 'Regio' },
  column: 'region',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
