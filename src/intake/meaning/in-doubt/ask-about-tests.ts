import type { Cell } from '../../../base/cell';
import type { AnyField } from '../../../tables/prepared-fields';
import { isTextColumn } from '../../../tables/table';
import type { TableName } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import type { Recognition } from '../../recognise/recognise';
import { normalText, normalWords } from '../../text/normal-text';
import { trimmed } from '../../text/plain-text';
import { wordSearch } from '../../text/word-search';
import type { Scanner } from '../../values/read-in-blocks';
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
export function askAboutTests({ data, read, answers, questions }: BegunTable): void {
  for (const field of mayHaveTests(data.table) ? NAMED : []) {
    const column = data.columns[field];
    const isKnown = read.columns[field] === column && !read.ofTests.has(field);
    if (isTextColumn(column) && !isKnown) askWhetherTheyCount(data, column, isTest, answers, questions);
  }
}

const mayHaveTests = (table: TableName): boolean => isDoubtful('test', table);

/** Looks for a name of a test in each column of names, in the pass that reads them: to code a million names takes far longer. */
export function testsInNames(
  table: TableName,
  fields: Recognition['fields'],
  rows: readonly Cell[][],
): Scanner<Set<string>> {
  const scan = new Set<string>();
  const named = mayHaveTests(table) ? NAMED.filter((field) => fields[field]) : [];
  const read = (from: number, to: number): void => {
    for (const field of named) {
      if (scan.has(field)) continue;
      const { index } = fields[field].column;
      for (let row = from; row < to; row++) if (isCalledTest(rows[row][index])) scan.add(field);
    }
  };
  return { scan, read };
}

const maySayTest = wordSearch(TESTS);

const isCalledTest = (cell: Cell): boolean => typeof cell === 'string' && maySayTest(cell) && isTest(trimmed(cell));

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
