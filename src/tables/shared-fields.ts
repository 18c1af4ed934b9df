import type { FieldDeclaration } from './declare';
import {
  countryWords,
  currencyWords,
  customerWords,
  emailWords,
  maybeStatus,
  neverEmail,
  productWords,
  regionWords,
  repWords,
  segmentWords,
  sourceWords,
  teamWords,
} from './words';

// Fields that mean the same in several tables.

export const email: FieldDeclaration = {
  type: 'text',
  title: { en: 'E-mail', nl: 'E-mail' },
  words: emailWords,
  never: neverEmail,
  values: 'email',
};

/** What every table that has them declares alike: whose a row is, of which kind, and how it stands with it. */
export const rep = {
  type: 'text',
  title: { en: 'Rep', nl: 'Vertegenwoordiger' },
  words: repWords,
  values: 'few',
} as const satisfies FieldDeclaration;
export const customer = {
  type: 'text',
  title: { en: 'Customer', nl: 'Klant' },
  // Where deals are sold, a user is who sells them.
  words: { ...customerWords, en: `${customerWords.en}|user id` },
} as const satisfies FieldDeclaration;
export const soldPlan = { type: 'text', title: { en: 'Plan', nl: 'Abonnement' } } as const;
export const status = {
  type: 'text',
  title: { en: 'Status', nl: 'Status' },
  maybe: maybeStatus,
} as const satisfies Omit<FieldDeclaration, 'words'>;
export const category = {
  type: 'text',
  sorts: true,
  title: { en: 'Category', nl: 'Categorie' },
} as const satisfies Omit<FieldDeclaration, 'words'>;
export const type = {
  type: 'text',
  sorts: true,
  title: { en: 'Type', nl: 'Type' },
  values: 'few',
} as const satisfies Omit<FieldDeclaration, 'words'>;

export const currency: FieldDeclaration = {
  type: 'text',
  title: { en: 'Currency', nl: 'Valuta' },
  words: currencyWords,
  values: 'currency',
};

export const product: FieldDeclaration = {
  type: 'text',
  tells: 1,
  made: 'product name/id?|product line/order name/id?',
  title: { en: 'Product', nl: 'Product' },
  words: productWords,
};

export const source: FieldDeclaration = {
  type: 'text',
  sorts: true,
  tells: 1,
  made: 'source name?|source lead/customer/first',
  title: { en: 'Source', nl: 'Bron' },
  words: sourceWords,
};

export const campaign: FieldDeclaration = {
  type: 'text',
  sorts: true,
  made: 'campaign name?',
  title: { en: 'Campaign', nl: 'Campagne' },
  words: {
    en: 'campaign|campaign name|utm campaign',
    nl: 'campagne|campagnenaam',
    de: 'kampagne|kampagnenname',
    fr: 'nom de la campagne',
    es: 'campaña|nombre de la campaña',
  },
  weight: 0.1,
};

export const team: FieldDeclaration = {
  type: 'text',
  sorts: true,
  made: 'team name/id?|team sale/owner/user/customer name/id?',
  title: { en: 'Team', nl: 'Team' },
  words: teamWords,
};

export const segment: FieldDeclaration = {
  type: 'text',
  sorts: true,
  tells: 1,
  made: 'segment customer?',
  title: { en: 'Segment', nl: 'Segment' },
  words: segmentWords,
};

export const region: FieldDeclaration = {
  type: 'text',
  sorts: true,
  made: 'region owner/customer/sale/order/shipping/invoice/user? name/id?',
  title: { en: 'Region', nl: 'Regio' },
  words: regionWords,
  maybe: 'state|estado|état',
};

export const country: FieldDeclaration = {
  type: 'text',
  sorts: true,
  made: 'country owner/customer/sale/order/shipping/invoice? name/id?',
  title: { en: 'Country', nl: 'Land' },
  words: countryWords,
};

/** Counts the versions of a row of one id, the newest highest. */
export const version: FieldDeclaration = {
  type: 'number',
  title: { en: 'Version', nl: 'Versie' },
  words: {
    en: 'version|version no|version number|revision|revision no|revision number|rev|rev no',
    nl: 'versie|versienummer|revisie|revisienummer',
    de: 'versionsnummer|fassung',
    fr: 'n° de version',
    es: 'n.º de versión',
  },
  weight: 0.05,
};

/** Tells which of several rows of one id is the newest. */
export const modifiedOn: FieldDeclaration = {
  type: 'date',
  made: 'modify last? deal/lead/order/customer/contract? date?',
  title: { en: 'Last modified', nl: 'Laatst gewijzigd' },
  words: {
    en: 'modified|updated|write date|lastmodifieddate|system modstamp|revised on',
    nl: 'wijzigingsdatum|mutatiedatum',
    de: 'änderungsdatum|zuletzt bearbeitet|bearbeitet am',
    fr: 'mis à jour le|date de mise à jour|dernière mise à jour|mise à jour',
    es: 'actualizado',
  },
  never: 'by|door|von|par|por|stage|status|owner|created|next',
  weight: 0.05,
};

/** Revisions of since when and until when somebody is a customer: trials, first bills and other tabs have a part in it. */
export const spanRevisions = {
  state: 3,
  start: 2,
  end: 4,
  customerKey: 2,
  customerSince: 3,
  churnedOn: 4,
  isUpsell: 3,
};
