import { median } from '../../statistics/quantile';
import { normalWords, squeezed } from '../text/normal-text';

const squeezedOf = (...lists: string[][]): Set<string> => new Set(lists.flat().map((word) => word.replace(/ /g, '')));

/** Texts that say that nobody is named. Each is compared whole: "Guest Hotels" is a customer. */
const SAYS_NOBODY = squeezedOf(
  normalWords(
    'none|nobody|nil|unknown|undefined|unassigned|not assigned|not specified|not provided|not available|not applicable|no owner|no customer|no name|no email|anonymous|unknown customer|walk in|walk in customer|walk in client|cash sale|cash sales|cash customer|counter sale|over the counter|guest customer|guest user|guest checkout|default customer|general customer|dummy|dummy customer|one time customer|to be determined|tbd',
  ),
  normalWords(
    'onbekend|onbekende klant|klant onbekend|geen|geen klant|geen eigenaar|geen naam|niet bekend|niet opgegeven|niet ingevuld|niet toegewezen|niet van toepassing|nvt|losse verkoop|contante verkoop|kassaverkoop|balieverkoop|toonbankverkoop|passant|passanten|eenmalige klant|diverse klanten|diverse debiteuren|debiteuren diversen|anoniem|gastklant|kasklant|baliklant',
  ),
  normalWords(
    'unbekannt|unbekannter kunde|kunde unbekannt|kein|keiner|keine|kein kunde|keine angabe|nicht zugewiesen|nicht angegeben|nicht zutreffend|laufkunde|laufkundschaft|barverkauf|barkunde|thekenverkauf|ladenverkauf|gastkunde|gastbestellung|diverse kunden|einmalkunde|anonym',
  ),
  normalWords(
    'inconnu|inconnue|client inconnu|aucun|aucune|non renseigné|non attribué|non assigné|non défini|non spécifié|sans objet|sans nom|client comptoir|vente comptoir|vente au comptoir|client de passage|client divers|clients divers|vente au comptant|client anonyme|anonyme|client invité',
  ),
  normalWords(
    'desconocido|desconocida|cliente desconocido|ninguno|ninguna|sin asignar|sin cliente|sin nombre|sin especificar|no asignado|no especificado|no disponible|no aplica|cliente final|consumidor final|mostrador|cliente mostrador|cliente de mostrador|venta mostrador|venta de mostrador|venta al contado|venta de contado|cliente contado|cliente de contado|publico en general|clientes varios|cliente generico|cliente ocasional|cliente de paso|anonimo',
  ),
  normalWords(
    'sconosciuto|nessuno|cliente occasionale|cliente di passaggio|vendita al banco|cliente al banco|privati vari|desconhecido|nenhum|consumidor|venda avulsa|cliente avulso|venda balcão|cliente balcão|nieznany|brak|klient detaliczny|sprzedaż detaliczna|paragon',
  ),
);

/** Abbreviations that say it by their dots and strokes; without them they may be a name. */
const SHORT = new Set('n/b n/d n.d. s/o s/n n.b. n.v.t. k.a. k. a. n.a. n/a na n.z.'.split(' '));

/** Texts that may be a name as well: believed where they stand on far more rows than a name does. */
const MAY_SAY_NOBODY = squeezedOf(
  normalWords(
    'guest|gast|invite|invitado|test|tester|test customer|testklant|testkunde|client test|cliente prueba|prueba|demo|sample|example|cash|contant|bar|comptant|contado|comptoir|passage|public|other|others|overig|overige|sonstige|divers|diverse|diversen|varios|otros|autres|misc|various|private|particulier|particuliers|privat|customer|klant|kunde|client|cliente|default|general|xx|xxx|nb|nd|na|cpd|banco|corrispettivi|corrispettivo|balcão|avulso|avulsa|privato|privati|detal',
  ),
);

/** All words that say, or may say, that nobody is named, squeezed. */
export const nobodyWords: readonly string[] = [
  ...new Set([...SAYS_NOBODY, ...MAY_SAY_NOBODY, ...[...SHORT].map(squeezed)]),
];

/** How many times as many rows as most others a text must have to be no name. */
const FAR_MORE = 2;

/** Addresses that are typed where there is none: none@…, no-email@…, test@test.com. */
const NO_ADDRESS =
  /^(none|no|na|noemail|nomail|noreply|unknown|anonymous|guest|onbekend|geen|geenmail|geenemail|unbekannt|keine|inconnu|aucun|desconocido|ninguno|sincorreo)@|^(test|example|email|mail|user)@(test|example|email|mail)\./;

/** No word for nobody has a number behind it, and no address: most ids and many names need no closer look. */
const NUMBERED = /^[^@1-9]*[1-9][^@]*$/;

/**
 * The texts among those of a column that name nobody: 0 and signs alone, words for nobody and for passers-by in five
 * languages, and words such as "guest" where they stand on far more rows than names do. `rowsOf`: how many rows each
 * text stands on.
 */
export function nobodyAmong(rowsOf: ReadonlyMap<string, number>): Set<string> {
  const found = new Set<string>();
  const doubtful: string[] = [];
  const others: number[] = [];
  for (const [label, rows] of rowsOf) {
    if (label === '') continue;
    if (NUMBERED.test(label)) {
      others.push(rows);
      continue;
    }
    const plain = squeezed(label);
    if (saysNobody(label, plain)) found.add(label);
    else if (MAY_SAY_NOBODY.has(plain) || NO_ADDRESS.test(plainAddress(label))) doubtful.push(label);
    else others.push(rows);
  }
  if (doubtful.length === 0) return found;
  // Beside a surer word for passers-by such a word is one as well.
  if ([...found].some((label) => /\p{L}/u.test(label))) return new Set([...found, ...doubtful]);
  const usual = others.length > 0 ? median(others) : 0;
  for (const label of doubtful) {
    const rows = rowsOf.get(label) as number;
    if (rows > 1 && rows >= usual * FAR_MORE) found.add(label);
  }
  return found;
}

/** An address in small letters, without the signs that people put between the words before its @. */
function plainAddress(label: string): string {
  const at = Math.max(0, label.lastIndexOf('@'));
  return (label.slice(0, at).replace(/[-_.]/g, '') + label.slice(at)).toLowerCase();
}

function saysNobody(label: string, plain: string): boolean {
  if (label.length > 30) return false;
  if (/^0+$/.test(label) || !/[\p{L}\p{N}]/u.test(label)) return true;
  return SHORT.has(label.toLowerCase()) || SAYS_NOBODY.has(plain);
}
