import { wordMatcher } from '../../recognise/header-words/word-match';
import { namesCare } from '../../recognise/kind-of-tab/other-kind';
import { says } from '../../recognise/kind-of-tab/purchases';
import { normalText } from '../../text/normal-text';
import { isPlan } from '../costs/planned-costs';
import { isBoughtWord } from '../documents/document-kinds';

/** What no customer pays for, as people call a tab of it; a shop or a lender may sell just that. */
const noSale = wordMatcher<'no sale'>([
  {
    meaning: 'no sale',
    whole:
      'salary|salaries|payroll|wage|wages|salaris|salarissen|loon|lonen|gehalt|gehälter|lohn|löhne|salaire|salaires|paie|sueldo|sueldos|nómina|nóminas|expense|expenses|onkosten|declaraties|spesen|frais|gasto|gastos|loan|loans|lening|leningen|darlehen|préstamo|préstamos|tax|taxes|belasting|belastingen|steuer|steuern|impôt|impôts|impuesto|impuestos|commission|commissions|provisie|provisies|provision|provisionen|comisión|comisiones|payout|payouts|petty|rent|huur|miete|loyer|loyers|alquiler|insurance|verzekering|verzekeringen|versicherung|versicherungen|assurance|assurances|seguro|seguros|mortgage|mortgages|hypotheek|hypotheken|hypothek|hypothèque|hypothèques|hipoteca|hipotecas|bonus|bonuses|bonussen|boni|bono|bonos',
    inside: '',
  },
]);

/** The end of a compound: "jaarplan", "Umsatzplanung", "omzetbegroting". */
const PLAN_AT_END = /.{3}(?:plan|plannen|planung|begroting|budget)$/;

/** True for a word for a plan, at the end of a compound too. */
export const isPlanWord = (word: string): boolean => isPlan(word) || PLAN_AT_END.test(normalText(word));

/** What people do that sells nothing, as they call a tab of it: visits of mechanics, talks with who looks for work. */
const NO_SELLING =
  /^(?:jobs?$|trabajo|empleo|hiring|recru|reclut|werving|embauche|contrataci|interview|entrevista|applic|sollicit|bewerb|vorstellung|[ck]andidat|vacan|vacat|functionering|maint|onderhoud|wartung|manten|servicing|repa[ir]|depann|breakdown|storing|storung|pannes?$|averia|inciden|complain|klacht|melding|beschwerde|reclam|quej|inspe[ck]|keuring|cleaning|schoonmaak|reinigung|nettoy|limpieza)/;

/** True for a word for such work. */
export const isNoSelling = (label: string): boolean =>
  NO_SELLING.test(normalText(label)) || namesCare(normalText(label));

/** What a word says of a tab of sales: that it is a plan, that it was bought or spent, or that no customer pays for it; null for others. */
export function noSaleOf(label: string): 'planned' | 'bought' | 'no sale' | null {
  const word = normalText(label);
  if (isPlanWord(word)) return 'planned';
  if (noSale(word) !== null) return 'no sale';
  return isBoughtWord(word) || says([word], 'suppliers') || says([word], 'bought') ? 'bought' : null;
}
