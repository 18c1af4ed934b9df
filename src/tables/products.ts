import { declareTable } from './declare';

export const products = declareTable({
  title: { en: 'Products', nl: 'Producten' },
  fields: {
    id: { type: 'text', title: { en: 'Product id', nl: 'Productnummer' }, words: {} },
    name: { type: 'text', title: { en: 'Product', nl: 'Product' }, words: {} },
    category: { type: 'text', title: { en: 'Category', nl: 'Categorie' }, words: {} },
    price: { type: 'number', title: { en: 'Price', nl: 'Prijs' }, words: {} },
  },
});
