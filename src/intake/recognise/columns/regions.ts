import { normalText, normalWords } from '../../text/normal-text';
import { meaningOf } from '../header-words/header-meaning';
import type { SeenColumn } from '../recognise';

/** Parts of the world and points of the compass, as sales regions are called in five languages. */
const REGIONS = new Set(
  normalWords(
    'north|south|east|west|northeast|northwest|southeast|southwest|central|midwest|noord|zuid|oost|nord|sud|sued|ost|mitte|midden|est|ouest|centre|norte|sur|este|oeste|centro|noreste|noroeste|sureste|suroeste|benelux|dach|emea|apac|latam|anz|mea|cee|nordics|iberia|uk|us|usa|eu|europe|europa|asia|africa|afrika|america|americas|amerika|oceania|international|inland|ausland|export|binnenland|buitenland|nederland|belgie|netherlands|belgium|germany|deutschland|france|spain|espana|italy|switzerland|schweiz|suisse|austria|osterreich',
  ),
);

/**
 * True for a header of two words that may be either, "Regio eigenaar", over values that are all regions: nobody of that
 * name sells anything.
 */
export function holdsRegions({ header, profile }: SeenColumn): boolean {
  const concepts = meaningOf(header)
    .words.flatMap((parts) => parts ?? [])
    .flatMap((senses) => senses.map(({ concept }) => concept));
  if (!concepts.includes('region') || profile.labels.size === 0) return false;
  return [...profile.labels.keys()].every((label) =>
    normalText(label)
      .split(' ')
      .every((word) => REGIONS.has(word)),
  );
}
