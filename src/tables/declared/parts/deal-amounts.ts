import type { FieldDeclaration } from '../../declare';
import { neverAmount } from '../../words';

/** What a deal is worth, and what it is expected to be. */
export const dealAmounts = {
  amount: {
    type: 'number',
    tells: 1,
    made: 'amount total/net/won/close/sale/contract/sign/booking/order/done?|deal/quote/contract/revenue net? amount/total|total deal/quote/contract amount|total net/revenue|revenue won/close/sign/sale/booking/done?|price deal/sale/contract?|amount net tax total?|total net tax|deal price|amount gross tax? total?|total gross tax?',
    unit: 'money',
    title: { en: 'Amount', nl: 'Bedrag' },
    words: {
      en: 'amount|value|deal value|deal amount|opportunity amount|lead value|close value|closed value|closed amount|won amount|sales amount|revenue|total|net total|price|sales|contract value|total contract value|tcv|product amount|total amount|net amount|amount converted|deal size|acv|annual contract value|first year value|first year amount|worth|monetary value|deal worth|contract size|opportunity size|order size|bid|bid amount|bid value',
      nl: 'bedrag|waarde|dealwaarde|omzet|kans bedrag|orderwaarde|totaal|netto totaal|totaalbedrag|prijs|totaalprijs|totaalprijs excl btw|totaalprijs exclusief btw|bedrag excl btw|totaal excl btw|offertebedrag|offertebedrag excl btw|offertewaarde|eindbedrag',
      de: 'betrag|wert|auftragswert|umsatz|summe|nettosumme|volumen|verkaufschance volumen|gesamtbetrag|angebotswert|angebotssumme|auftragswert netto|nettobetrag|ist umsatz|ist betrag|istumsatz',
      fr: "montant|valeur|chiffre d'affaires|CA|total net|prix|prix total|prix total ht|montant total|montant ht",
      es: 'importe|monto|valor|ingresos|cantidad|total neto|precio|importe total',
      more: 'importo|valore|kwota|wartość|belopp|värde|summa|beløb|værdi|beløp|verdi|arvo|affärsvärde|ordervärde|wartość netto|montante|valor total',
    },
    never: neverAmount,
    weight: 1.5,
  },
  expectedAmount: {
    type: 'number',
    tells: 2,
    made: 'expected amount/revenue/total|expected deal/quote/contract/sale amount/revenue/total',
    unit: 'money',
    title: { en: 'Expected amount', nl: 'Verwacht bedrag' },
    words: {
      en: 'expected revenue|expected amount|expected deal value|expected value|estimated value|estimated revenue|forecast amount',
      nl: 'verwachte omzet|verwacht bedrag|verwachte waarde',
      de: 'erwarteter umsatz|umsatzerwartung|erwarteter betrag',
      fr: "montant estimé|montant estimé ht|ca estimé|revenu espéré|revenu attendu|montant prévu|montant en jeu de l'opportunité",
      es: 'ingresos esperados|importe esperado|ingreso estimado',
      more: 'valore stimato|anslået værdi|szacowana wartość|importo previsto|ricavo previsto|ricavi previsti|fatturato previsto|valore previsto|oczekiwany przychód|przewidywany przychód|oczekiwana wartość|przewidywana wartość|oczekiwana kwota|förväntad intäkt|förväntade intäkter|förväntat värde|förväntat belopp|forventet omsætning|forventet indtægt|forventet værdi|forventet beløb|forventet inntekt|forventet omsetning|forventet verdi|odotettu liikevaihto|odotettu arvo|odotettu tuotto|odotettu summa',
    },
    never: 'weighted|converted|convertido|converti|month',
  },
} satisfies Record<string, FieldDeclaration>;
