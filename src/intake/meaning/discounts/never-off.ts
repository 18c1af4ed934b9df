import { type Concept, concepts } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import { canMean, meaningOf } from '../../recognise/header-words/header-meaning';
import { headerScores, isHeaderWord } from '../../recognise/header-words/vocabulary';
import type { HeaderText } from '../../text/header-text';
import { normalWords } from '../../text/normal-text';

/** What is measured, counted or added beside a price, in five languages: it never goes off. */
const MEASURES = new Set(
  Object.values({
    en: 'weight|kg|size|length|width|height|depth|volume|stock|inventory|rating|stars|review|score|rank|age|points|margin|profit|markup|commission|fee|surcharge|tip|gratuity|deposit|gst|igst|cgst|sgst|hst|pst|duty|tariff|interest|exchange|fx|version|row|index|pos|position|#|batch|lot|week|quarter|hour|latitude|longitude|lat|lng|lon|zip|postal|returned|returns|backordered|fulfilled|picked|packed|views|visits|clicks|sessions|guests|persons|visitors',
    nl: 'gewicht|maat|lengte|breedte|hoogte|voorraad|beoordeling|sterren|leeftijd|punten|marge|winst|provisie|commissie|toeslag|fooi|statiegeld|borg|rente|koers|wisselkoers|rij|volgorde|week|kwartaal|uur|postcode|retour|personen|gasten|bezoeken',
    de: 'grosse|lange|breite|hohe|bestand|lagerbestand|bewertung|sterne|alter|punkte|gewinn|provision|gebuhr|zuschlag|trinkgeld|pfand|kaution|zins|zinsen|kurs|wechselkurs|zeile|reihe|woche|quartal|stunde|plz|personen|gaste|besuche|deckungsbeitrag',
    fr: 'poids|taille|longueur|largeur|hauteur|stock|note|etoiles|age|marge|benefice|commission|supplement|pourboire|consigne|caution|interet|rang|semaine|trimestre|heure|personnes|visites',
    es: 'peso|tamano|longitud|ancho|alto|existencias|calificacion|valoracion|estrellas|edad|puntos|margen|beneficio|ganancia|comision|recargo|propina|fianza|interes|cambio|fila|semana|trimestre|hora|personas|visitas',
  }).flatMap(normalWords),
);

/** Of a compound the last part says what it is: "Nettogewicht". Shorter words end others by chance. */
const SHORTEST_END = 5;

/** Meanings that leave open whether something goes off a price. */
const OPEN: Concept[] = ['promotion', 'campaign', 'percent', 'line', 'amount', 'total', 'actual'];

/** Meanings that make something else of a discount: its code, its reason, its date. */
const ABOUT_A_DISCOUNT: Concept[] = ['id', 'name', 'type', 'reason', 'date', 'status', 'flag', 'category', 'duration'];

const DISCOUNTS = ['discount', 'discountShare', 'orderDiscount'] satisfies AnyField[];

/** What ends a compound that is a discount, whatever it is for: "Treuerabatt", "zomerkorting". */
const DISCOUNT_ENDS = [concepts.discount.nl, concepts.discount.de]
  .flatMap(normalWords)
  .filter((word) => word.length >= SHORTEST_END);

/** True for a header that speaks of a discount, whatever else it says. */
export function saysDiscount(header: HeaderText): boolean {
  if (canMean(header, ABOUT_A_DISCOUNT)) return false;
  if (header.words.some((word) => DISCOUNT_ENDS.some((end) => word.endsWith(end)))) return true;
  const scores = headerScores(header, 'orders');
  return canMean(header, ['discount']) || DISCOUNTS.some((field) => scores.has(field));
}

/** True for a header that says for sure that a column is something else than what goes off a price. */
export function neverOff(header: HeaderText): boolean {
  if (saysDiscount(header)) return false;
  const isMeasure = (word: string): boolean =>
    MEASURES.has(word) || [...MEASURES].some((end) => end.length >= SHORTEST_END && word.endsWith(end));
  if (header.key === '' || isHeaderWord(header) || header.words.some(isMeasure)) return true;
  const { readings } = meaningOf(header);
  return readings.some((reading) => [...reading].some((concept) => !OPEN.includes(concept)));
}
