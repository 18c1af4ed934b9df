import type { Cell } from '../../../base/cell';
import type { AnyField } from '../../../tables/prepared-fields';
import { isTextColumn } from '../../../tables/table';
import type { TableName } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { MARKED, mayHoldMark } from '../../named/marked-names';
import { meaningOf } from '../../recognise/header-words/header-meaning';
import type { Recognition } from '../../recognise/recognise';
import { readHeader } from '../../text/header-text';
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
const COMPOUND = /^(?:test|proef|dummy)(?=\p{L}{4})/u;

/** Words beside that one which make no name of the two: "TEST - please ignore", "Test BV". Test Equipment BV is a firm. */
const BESIDE = new Set(
  normalWords(
    'please|ignore|do|not|don|t|count|use|delete|remove|only|a|for|example|full|name|niet|meenemen|meetellen|negeren|verwijderen|bitte|ignorieren|nicht|zählen|löschen|ne|pas|utiliser|compter|supprimer|ignorer|à|no|usar|contar|ignorar|eliminar|borrar|da|de|di|non|contare|ignorare|por|favor|record|row|entry|data|person|regel|invoer|eintrag|datensatz|persoon|affaire|kund|ordine|bv|nv|gmbh|gmb|h|ag|inc|ltd|llc|sa|sarl|sas|sl|srl|com',
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

/** Columns of names of which one is that of a test, and those of which one may bear a mark. */
interface NamesInDoubt {
  ofTests: Set<string>;
  ofMarks: Set<string>;
}

/** Looks for such names in the pass that reads them: to code a million names takes far longer. */
export function namesInDoubt(
  table: TableName,
  fields: Recognition['fields'],
  rows: readonly Cell[][],
): Scanner<NamesInDoubt> {
  const scan: NamesInDoubt = { ofTests: new Set(), ofMarks: new Set() };
  const tested: readonly string[] = mayHaveTests(table) ? NAMED : [];
  const marked: readonly string[] = MARKED[table] ?? [];
  const read = (from: number, to: number): void => {
    for (const field of new Set([...tested, ...marked])) {
      if (!fields[field]) continue;
      const { index } = fields[field].column;
      let mayBeTest = tested.includes(field) && !scan.ofTests.has(field);
      let mayBeMarked = marked.includes(field) && !scan.ofMarks.has(field);
      for (let row = from; row < to && (mayBeTest || mayBeMarked); row++) {
        const cell = rows[row][index];
        if (typeof cell !== 'string') continue;
        if (mayBeTest && isCalledTest(cell)) mayBeTest = scan.ofTests.add(field).size === 0;
        if (mayBeMarked && mayHoldMark(cell)) mayBeMarked = scan.ofMarks.add(field).size === 0;
      }
    }
  };
  return { scan, read };
}

const maySayTest = wordSearch(TESTS);

const isCalledTest = (cell: string): boolean => maySayTest(cell) && isTest(trimmed(cell));

/** True for a name of nothing but words for a test and words that may stand beside one, and numbers. */
function isTest(label: string): boolean {
  if (label.length > MOST) return false;
  const [local] = label.split('@');
  const words = normalText(local).split(' ');
  const isOne = (word: string): boolean =>
    TESTS.has(word) || (isBeside(word.replace(COMPOUND, '')) && COMPOUND.test(word));
  return words.some(isOne) && words.every((word) => isOne(word) || isBeside(word) || /^\d*$/.test(word));
}

const MOST = 60;

/** What is tested, in any language: an order, a customer. */
const isBeside = (word: string): boolean => BESIDE.has(word) || meaningOf(readHeader(word)).unknown === 0;
