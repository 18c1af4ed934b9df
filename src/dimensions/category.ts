import { byColumn } from './declare';

export const category = byColumn({
  id: 'category',
  title: { en: 'Category', nl: 'Categorie' },
  column: 'category',
  alike: [['orders'], ['costs']],
});
