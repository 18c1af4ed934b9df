import { ofCustomers } from '../customers/of-customers';
import { BY_WHOM, byColumn } from '../declare';

export const type = byColumn({
  id: 'type',
  title: { en: 'Type', nl: 'Type' },
  column: 'type',
  alike: [ofCustomers, ['activities']],
  handedOn: BY_WHOM,
});
