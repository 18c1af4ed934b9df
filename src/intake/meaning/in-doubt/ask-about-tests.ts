import type { AnyField } from '../../../tables/prepared-fields';
import { isTextColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { normalText, normalWords } from '../../text/normal-text';
import { askWhetherTheyCount } from './ask-whether-rows-count';
import { isDoubtful } from './doubtful-words';

/** What is called something: a test of a form, or of the whole system, bears a name that says so. */
const NAMED = ['name', 'customer', 'contact', 'email'] satisfies AnyField[];

const TESTS = new Set(normalWords('test|tests|testing|dummy|proef|essai|prueba|pruebas|fake|prova|teste|provning|koe'));

/** What is said of one thing in a compound: "Testdeal", "TESTBESTELLING", "Proefklant". */
const COMPOUND = /^(?:test|proef|dummy|muster)(?=\p{L}{4})/u;

/** Words beside that one which make no name of the two: "TEST - please ignore", "Test BV". Test Equipment BV is a firm. */
const BESIDE = new Set(
  normalWords(
    'please|ignore|do|not|don|t|count|use|delete|remove|only|a|for|example|full|name|niet|meenemen|meetellen|negeren|verwijderen|bitte|ignorieren|nicht|zählen|löschen|ne|pas|utiliser|compter|supprimer|ignorer|à|no|usar|contar|ignorar|eliminar|borrar|da|de|di|non|contare|ignorare|eliminare|por|favor|não|usa|ikke|inte|nie|liczyć|order|lead|deal|opportunity|customer|client|contact|account|company|record|row|entry|data|invoice|person|user|klant|bedrijf|bestelling|contact|persoon|kans|offerte|factuur|regel|invoer|aanvraag|gebruiker|kunde|firma|kontakt|bestellung|auftrag|eintrag|datensatz|rechnung|angebot|nutzer|commande|facture|entreprise|societe|affaire|cliente|pedido|empresa|contacto|negocio|factura|registro|ordine|contatto|azienda|trattativa|encomenda|negócio|kund|kunden|ordre|zamówienie|klient|bv|nv|gmbh|gmb|h|ag|inc|ltd|llc|sa|sarl|sas|sl|srl|com',
  ),
);

/** Asks whether rows count whose name says that they are a test; they are left out meanwhile. */
export function askAboutTests({ data, answers, questions }: BegunTable): void {
  const mayBe = isDoubtful('test', data.table);
  for (const field of mayBe ? NAMED : []) {
    const column = data.columns[field];
    if (isTextColumn(column)) askWhetherTheyCount(data, column, isTest, answers, questions);
  }
}

/** True for a name of nothing but words for a test and words that may stand beside one, and numbers. */
function isTest(label: string): boolean {
  if (label.length > MOST) return false;
  const [local] = label.split('@');
  const words = normalText(local).split(' ');
  const isOne = (word: string): boolean =>
    TESTS.has(word) || (BESIDE.has(word.replace(COMPOUND, '')) && COMPOUND.test(word));
  return words.some(isOne) && words.every((word) => isOne(word) || BESIDE.has(word) || /^\d*$/.test(word));
}

const MOST = 60;
