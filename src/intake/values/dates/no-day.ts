import { normalText, normalWords } from '../../text/normal-text';
import { isErrorCell } from '../../text/plain-text';

/** Words of which each says that there is no day, or not yet. */
const NO_DAY = new Set(
  normalWords(
    'none|never|no|open|ongoing|running|active|current|present|now|today|unlimited|indefinite|evergreen|until|further|notice|auto|renew|renewal|geen|nooit|nee|lopend|doorlopend|loopt|actief|heden|nu|onbepaald|onbeperkt|nvt|keine|keines|kein|nie|nein|laufend|offen|aktiv|heute|unbefristet|unbegrenzt|bis|auf|weiteres|aucun|aucune|jamais|non|actif|active|en|cours|indefini|indetermine|indeterminee|illimite|ninguno|ninguna|nunca|abierto|activo|activa|vigente|actual|indefinido|indefinida|sin|fin',
  ),
);

/** What says so as a whole, of words that otherwise say the contrary. */
const NO_END = new Set(
  normalWords(
    'no end|no end date|without end|open end|open ended|not ended|not yet|still active|until cancelled|until canceled|forever|for ever|perpetual|n/a|na|not applicable|zonder einde|geen einde|geen einddatum|open einde|nog niet|tot opzegging|tot wederopzegging|onbepaalde tijd|voor onbepaalde tijd|niet van toepassing|ohne ende|kein ende|kein enddatum|offenes ende|noch nicht|bis zur kündigung|auf unbestimmte zeit|sans fin|pas de fin|sans date de fin|durée indéterminée|jusqu à résiliation|tacite reconduction|sin fecha de fin|sin vencimiento|todavía no|hasta nuevo aviso|tiempo indefinido|plazo indefinido|senza fine|a tempo indeterminato|tills vidare|bezterminowo',
  ),
);

/** Years far outside the calendar, which systems write where there is no day: 9999-12-31, 31.12.2999, 0000-00-00, 0. */
const NO_YEAR = /^(?:0000|9999|2999|3000)\b|\b(?:0000|9999|2999|3000)$|^0+$/;

/** True for a text in a column of days that says that there is none. */
export function saysNoDay(text: string): boolean {
  if (isErrorCell(text)) return false;
  if (NO_YEAR.test(text)) return true;
  const plain = normalText(text);
  return NO_END.has(plain) || (plain !== '' && plain.split(' ').every((word) => NO_DAY.has(word)));
}
