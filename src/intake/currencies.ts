const CODES =
  'EUR USD GBP CHF JPY CNY AUD CAD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH INR BRL MXN ARS CLP COP PEN ZAR NGN KES AED SAR ILS SGD HKD KRW TWD THB IDR MYR PHP VND ISK MAD EGP';

const known = new Set(CODES.split(' '));

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  ZŁ: 'PLN',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  KČ: 'CZK',
  FT: 'HUF',
  FR: 'CHF',
  SFR: 'CHF',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
};

/** ISO code of a currency sign or code as people write it; null when it is none. `kr` is read but names no one currency. */
export function currencyOf(text: string): string | null {
  const plain = text.toUpperCase().replace(/\.$/, '');
  if (known.has(plain)) return plain;
  if (plain === 'KR' || plain === 'RS') return '';
  return SIGNS[plain] ?? null;
}
