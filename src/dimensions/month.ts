import { tablesThat } from '../tables/tables';
import { ANOTHER, type Dimension } from './declare';

export const month: Dimension<'month'> = {
  id: 'month',
  title: { en: 'Month', nl: 'Maand' },
  label: 'month',
  alike: [tablesThat(({ happens }) => happens !== null && happens.comes !== 'in waves')],
  another: ANOTHER,
  unlabelled: 'no_date',
};
