import type { FieldDeclaration } from './declare';
import { countryWords, currencyWords, productWords, regionWords, segmentWords, sourceWords, teamWords } from './words';

// Fields that mean the same in several tables.

export const currency: FieldDeclaration = {
  type: 'text',
  title: { en: 'Currency', nl: 'Valuta' },
  words: currencyWords,
  values: 'currency',
};

export const product: FieldDeclaration = {
  type: 'text',
  title: { en: 'Product', nl: 'Product' },
  words: productWords,
};

export const source: FieldDeclaration = {
  type: 'text',
  title: { en: 'Source', nl: 'Bron' },
  words: sourceWords,
};

export const team: FieldDeclaration = {
  type: 'text',
  title: { en: 'Team', nl: 'Team' },
  words: teamWords,
};

export const segment: FieldDeclaration = {
  type: 'text',
  title: { en: 'Segment', nl: 'Segment' },
  words: segmentWords,
};

export const region: FieldDeclaration = {
  type: 'text',
  title: { en: 'Region', nl: 'Regio' },
  words: regionWords,
};

export const country: FieldDeclaration = {
  type: 'text',
  title: { en: 'Country', nl: 'Land' },
  words: countryWords,
};
