import { wordMatcher } from '../../recognise/header-words/word-match';
import { normalText } from '../../text/normal-text';
import { isPlan } from '../costs/planned-costs';
import { isBoughtWord } from '../documents/document-kinds';

/** What no customer pays for, as people call a tab of it; a shop or a lender may sell just that. */
const noSale = wordMatcher<'no sale'>([
  {
    meaning: 'no sale',
    whole:
      'salary|salaries|payroll|wage|wages|salaris|salarissen|loon|lonen|gehalt|gehälter|lohn|löhne|salaire|salaires|paie|sueldo|sueldos|nómina|nóminas|expense|expenses|onkosten|declaraties|spesen|frais|gasto|gastos|loan|loans|lening|leningen|darlehen|préstamo|préstamos|tax|taxes|belasting|belastingen|steuer|steuern|impôt|impôts|impuesto|impuestos|commission|commissions|provisie|provisies|provision|provisionen|comisión|comisiones|payout|payouts|petty|rent|huur|miete|loyer|loyers|alquiler|insurance|verzekering|verzekeringen|versicherung|versicherungen|assurance|assurances|seguro|seguros',
    inside: '',
  },
]);

/** The end of a compound: "jaarplan", "Umsatzplanung", "omzetbegroting". */
const PLAN_AT_END = /.{3}(?:plan|plannen|planung|begroting|budget)$/;

/** What a word says of a tab of sales: that it is a plan, that it was bought or spent, or that no customer pays for it; null for others. */
export function noSaleOf(label: string): 'planned' | 'bought' | 'no sale' | null {
  const word = normalText(label);
  if (isPlan(word) || PLAN_AT_END.test(word)) return 'planned';
  if (noSale(word) !== null) return 'no sale';
  return isBoughtWord(word) ? 'bought' : null;
}
