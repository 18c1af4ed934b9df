import { declareTable } from '../declare';
import { category } from '../shared-fields';

export const products = declareTable({
  title: { en: 'Products', nl: 'Producten' },
  names:
    'product|products|producten|produkte|produits|productos|plan|plans|catalog|catalogue|items|artikelen|artikel|articles|articulos',
  needs: [
    ['id', 'name'],
    ['price', 'category'],
  ],
  needsWhenNamed: [['id'], ['name']],
  asks: [
    ['name', 'id'],
    ['price', 'category'],
  ],
  copies: 'equal rows',
  details: false,
  named: { as: 'product', by: ['id', 'name'], said: ['product'] },
  customers: [],
  statuses: null,
  rowIs: null,
  doubts: [],
  priced: null,
  spans: null,
  happens: null,
  unreadable: {},
  fields: {
    id: {
      type: 'text',
      tells: 1,
      made: 'product id',
      title: { en: 'Product id', nl: 'Productnummer' },
      words: {
        en: 'product id|ref|sku|item id|stock code|product code|article number|plan id|item code',
        nl: 'productnummer|artikelnummer|artikelnr|artikelcode|productcode',
        de: 'produktnummer|art nr|produktcode',
        fr: 'référence|code produit|code article',
        es: 'código de producto|referencia',
      },
      values: 'unique',
    },
    name: {
      type: 'text',
      made: 'product name?',
      title: { en: 'Product', nl: 'Product' },
      words: {
        en: 'product|product name|item|item name|plan|plan name',
        nl: 'productnaam|artikel',
        de: 'produkt|produktname',
        fr: 'produit|nom du produit|article|désignation',
        es: 'producto|nombre del producto|artículo',
      },
      maybe:
        'name|naam|nom|nombre|title|titel|titre|título|description|omschrijving|bezeichnung|beschreibung|descripción|libellé',
      values: 'unique',
      weight: 1.5,
    },
    category: {
      ...category,
      tells: 1,
      words: {
        en: 'category|category id|category name|series|product family|product line|family|product category',
        nl: 'categorie|productgroep|serie',
        de: 'kategorie|produktgruppe|warengruppe',
        fr: 'gamme|famille',
        es: 'categoría|familia',
      },
    },
    price: {
      type: 'number',
      tells: 2,
      made: 'price sale/unit/product/month?',
      unit: 'money',
      title: { en: 'Price', nl: 'Prijs' },
      words: {
        en: 'price|sales price|unit price|list price|monthly price|retail price|standard price',
        nl: 'prijs|verkoopprijs|stukprijs|maandprijs',
        de: 'preis|verkaufspreis|listenpreis|einzelpreis',
        fr: 'prix|prix de vente|prix unitaire',
        es: 'precio|precio de venta|precio unitario',
      },
    },
  },
  prepared: {},
});
