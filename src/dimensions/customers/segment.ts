import { BY_WHOM, byColumn } from '../declare';
import { ofCustomers } from './of-customers';

export const segment = byColumn({
  id: 'segment',
  title: { en: 'Segment', nl: 'Segment' },
  column: 'segment',
  alike: [ofCustomers],
  handedOn: BY_WHOM,
});
