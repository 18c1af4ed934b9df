import type { AnyField } from '../../../tables/prepared-fields';
import { isTextColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { normalText, normalWords } from '../../text/normal-text';
import { askWhetherTheyCount } from './ask-whether-rows-count';
import { isDoubtful } from './doubtful-words';

/** What is called something: a test of a form, or of the whole system, bears a name that says so. */
const NAMED = ['name', 'customer', 'contact', 'email'] satisfies AnyField[];

const TESTS = new Set(
  normalWords('test|tests|testing|dummy|proef|essai|prueba|fake|testfirma|testbedrijf|musterfirma|testkunde|testklant'),
);

/** Words beside that one which make no name of the two: "TEST - please ignore", "Test BV". Test Equipment BV is a firm. */
const BESIDE = new Set(
  normalWords(
    'please|ignore|do|not|don|t|count|use|delete|remove|niet|meenemen|meetellen|negeren|verwijderen|bitte|ignorieren|nicht|zählen|löschen|ne|pas|utiliser|compter|supprimer|ignorer|a|à|no|usar|contar|ignorar|eliminar|borrar|order|lead|deal|opportunity|customer|client|contact|klant|kunde|firma|bedrijf|company|account|record|row|entry|data|example|for|full|name|only|bv|nv|gmbh|gmb|h|ag|inc|ltd|llc|sa|sarl|sas|sl|com',
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
  return (
    words.some((word) => TESTS.has(word)) &&
    words.every((word) => TESTS.has(word) || BESIDE.has(word) || /^\d*$/.test(word))
  );
}

const MOST = 60;
