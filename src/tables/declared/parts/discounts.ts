import type { FieldDeclaration } from '../../declare';

/** What goes off a price: an amount, or a share of it. A plain "Discount" may be either: its values tell. */
export const discounts = {
  discount: {
    type: 'number',
    belongs: 'to the amount',
    made: 'discount amount? line/product/unit/sale? promotion/campaign/customer/quantity?',
    unit: 'money',
    mayBeShare: 'discountShare',
    title: { en: 'Line discount', nl: 'Regelkorting' },
    words: {
      en: 'discount|discounts|discount amount|discount value|line discount|line discount amount|lineitem discount|item discount|total discount|discount total|rebate|less',
      nl: 'korting|kortingen|kortingsbedrag|korting bedrag|regelkorting|totale korting',
      de: 'rabatt|rabatte|rabattbetrag|nachlass|preisnachlass',
      fr: 'remise|remises|rabais|réduction|montant remise|montant de la remise|remise totale',
      es: 'descuento|descuentos|dto|rebaja|importe descuento|importe de descuento|importe del descuento|monto de descuento|bonificación',
    },
    never: 'code|percent|rate',
  },
  discountShare: {
    type: 'number',
    belongs: 'to the amount',
    made: 'discount percent price? line/product/unit/sale/order/invoice/document/total? promotion/campaign/customer/quantity?',
    title: { en: 'Discount percentage', nl: 'Kortingspercentage' },
    words: {
      en: 'discount rate|discount percent|discount percentage|discount share|discount pct|disc pct',
      nl: 'kortingspercentage|kortingsdeel|korting percentage|korting in procenten|korting procent',
      de: 'rabattsatz|rabatt prozent|rabatt in prozent',
      fr: 'taux de remise|pourcentage de remise|remise pourcentage',
      es: 'porcentaje de descuento|descuento porcentaje',
    },
    never: 'code|amount',
    share: true,
  },
} satisfies Record<string, FieldDeclaration>;
