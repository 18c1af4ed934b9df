import { BY_WHOM, byColumn } from '../declare';
import { ofCustomers } from './of-customers';

export const country = byColumn({
  id: 'country',
  title: { en: 'Country', nl: 'Land' },
  column: 'country',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
