import { oncePerValue } from '../../base/once-per';
import type { outcomeLabels } from '../../tables/labels';
import { NEARLY, type WordList, wordMatcher } from '../recognise/header-words/word-match';
import { normalText, normalWords } from '../text/normal-text';
import { staysSold } from './kept-sale';

export type Outcome = Exclude<(typeof outcomeLabels)[number], 'unknown' | 'contradicted'>;

/** Neither won nor lost, whatever the table. */
const junk: WordList<'junk'> = {
  meaning: 'junk',
  whole: 'test|dubbel|doppelt|dup|dupe',
  inside: 'dublette|doublette|junk|spam|duplicate|duplicaat|duplikat|doublon|duplicado|test lead|test deal|testlead',
};

const lists: WordList<Outcome | 'junk'>[] = [
  junk,
  {
    meaning: 'out',
    whole: '',
    inside:
      'cancelled|canceled|disqualified|unqualified|not qualified|unsuitable|not suitable|deleted|archived|recycled|geannuleerd|gediskwalificeerd|niet gekwalificeerd|ongekwalificeerd|niet geschikt|ongeschikt|verwijderd|gearchiveerd|opnieuw verwerkt|storniert|disqualifiziert|unqualifiziert|nicht qualifiziert|nicht geeignet|ungeeignet|gelöscht|archiviert|wiedereröffnet|annulé|annulée|disqualifié|disqualifiée|non qualifié|non qualifiée|pas qualifié|pas qualifiée|inadapté|inadaptée|supprimé|supprimée|archivé|archivée|recyclé|recyclée|cancelado|cancelada|anulado|anulada|descalificado|descalificada|no calificado|no calificada|no cualificado|no cualificada|no apto|no apta|eliminado|eliminada|archivado|archivada|reciclado|reciclada',
  },
  {
    meaning: 'lost',
    whole:
      'dead|mort|muerto|declined|bad timing|no deal|abandoned|gestorben|no budget|no response|verlies|no interest|not interested|not a fit|no fit|geen interesse|niet geïnteresseerd|absage|kein interesse|keine interesse|kein bedarf|nicht interessiert|pas intéressé|pas intéressée|non intéressé|sin interés|no interesado|no interesada|closed not converted|gesloten niet geconverteerd|geschlossen nicht konvertiert|fermé non converti|cerrado no convertido|not accepted|niet geaccepteerd|niet aanvaard|nicht angenommen|nicht akzeptiert|nicht einverstanden|non accepté|non acceptée|pas accepté|pas d accord|no aceptado|no aceptada|sans suite|classé sans suite|zonder vervolg|geen vervolg|sin continuidad|im sande verlaufen|kein auftrag|auftrag nicht erhalten|auftrag verloren|niet gegund|opdracht niet gekregen|geen opdracht|non retenu|non retenue|no adjudicado|no adjudicada|lose|loss|losses|dropped|afvaller|afvallers|nicht beauftragt|misgelopen|gemist|niet gescoord|entgangen|manqué|manquée|verl|geen deal|kein abschluss|no vendido|no vendida|pas vendu|pas vendue|niet verkocht|nicht verkauft|not sold',
    inside:
      'not won|niet gewonnen|geen akkoord|niet akkoord|nicht gewonnen|non gagné|non gagnée|pas gagné|no ganado|no ganada|lost|closed lost|rejected|refused|no decision|verloren|vervallen|afgevallen|afgehaakt|afgewezen|geweigerd|afgekeurd|niet doorgegaan|abgelehnt|abgesagt|perdu|perdue|conclusion perdante|refusé|refusée|rejeté|rejetée|abandonné|abandonnée|perdido|perdida|rechazado|rechazada|abandonado|abandonada|desestimado|desestimada|rifiutato|rifiutata|recusado|recusada',
  },
  {
    meaning: 'won',
    whole:
      'sold|signed|contract signed|awarded|customer|became customer|became a customer|converted|ordered|paid|order|verkocht|getekend|ondertekend|contract getekend|contract ondertekend|getekend contract|opdracht|opdracht gekregen|opdracht ontvangen|gegund|klant|klant geworden|geconverteerd|omgezet|betaald|verkauft|unterschrieben|kunde|umgewandelt|konvertiert|bezahlt|beauftragt|auftrag|auftrag erhalten|auftrag erteilt|auftrag erfolgreich|transaction conclue|affaire conclue|vertrag unterschrieben|vertrag unterzeichnet|unterzeichnet|vendu|vendue|signé|signée|contrat signé|client|converti|convertie|payé|vendido|vendida|firmado|firmada|contrato firmado|adjudicado|adjudicada|cliente|convertido|convertida|convertidos|pagado|succeeded|gewonnen deal|gescoord|win|wins|gew',
    inside: 'won|closed won|gewonnen|gagné|gagnée|conclusion gagnante|ganado|ganada|cerrado ganado|cierre ganado',
  },
  {
    meaning: 'open',
    whole:
      'new|lead|active|sql|mql|assigned|warm|hot|cold|pending|pendiente|nieuw|actief|toegewezen|neu|aktiv|zugewiesen|nouveau|nouvelle|actif|assigné|assignée|nuevo|nueva|activo|activa|asignado|asignada|engaging|committed|commit|best case|verbal offer|nurture|subscriber|evangelist|other|gestart|idea|suspect|prospect|opportunity|started|working|id decision makers|valeur de la proposition|waiting|termin vereinbart|termin geplant|präsentation geplant|entscheidungsträger überzeugt|entscheidungsträger beteiligt|vertrag gesendet|vertrag versendet|vertrag verschickt|presentatie gepland|presentatie ingepland|afspraak ingepland|beslissingsnemer overtuigd|beslisser overtuigd|contract verzonden|contract verstuurd|rendez vous planifié|rendez vous programmé|décideur convaincu|contrat envoyé|cita programada|presentación programada|contrato enviado|apto para comprar|presupuestado|presupuestada|en presupuesto|contacto hecho|loopt|loopt nog|offerte uit|gesprek|in onderzoek|following up|followed up|chasing|reached out|attempted|attempting|contacting|not contacted|not yet contacted|engaged|interested|under review|under discussion|under consideration|contact|first contact|eerste contact|gecontacteerd|benaderd|niet benaderd|nog niet benaderd|gebeld|opgevolgd|nabellen|opvolgen|in overleg|in bespreking|in beraad|in overweging|inventarisatie|vergadering|kennismaking|interesse|geïnteresseerd|kontakt|erstkontakt|erstgespräch|kontaktiert|nicht kontaktiert|noch nicht kontaktiert|kontaktaufnahme|kontakt aufgenommen|nachgefasst|nachfassen|wiedervorlage|kaufbereit|interessiert|in prüfung|in abstimmung|bedarfsklärung|relancé|relancée|à relancer|contacté|contactée|non contacté|non contactée|à contacter|premier contact|prise de contact|en réflexion|en discussion|à l étude|intéressée|contacto|primer contacto|contactado|contactada|no contactado|no contactada|sin contactar|en seguimiento|seguimiento|en estudio|interesado|interesada|en conversaciones|lead in|needs defined|needs assessment|initial contact|new opportunity|incoming|develop|propose|to contact|in contact|in discussion|pitched|estimate sent|contact gemaakt|onderhandelingen gestart|onderhandelen|lead binnen|behoeften gedefinieerd|behoefteanalyse|waardepropositie|inkomend|ontwikkelen|voorstellen|kwalificeren|gepland|kontakt hergestellt|verhandlungen begonnen|bedarf definiert|wertversprechen|wertangebot|wahrnehmungsanalyse|entscheidungsträger ermitteln|entscheidungsträger identifizieren|eingehend|entwickeln|vorschlagen|qualifizieren|geplant|contact établi|négociations entamées|besoins définis|identification des décideurs|identifier les décideurs|entrant|développer|proposer|qualifier|réunion|planifié|planifiée|contacto establecido|negociaciones iniciadas|necesidades definidas|identificación de decisores|entrante|desarrollar|proponer|calificar|planificado|planificada',
    inside:
      'open|ongoing|in progress|in process|qualified|qualified lead|qualification|qualifying|qualify|prospecting|needs analysis|value proposition|proposal|quote|quotation|quoted|negotiation|negotiating|negotiations|demo|contact made|contacted|connected|attempted to contact|nurturing|discovery|evaluation|on hold|follow up|appointment|meeting scheduled|presentation|decision makers|decision maker bought in|contract sent|qualifiedtobuy|perception analysis|meeting|lopend|openstaand|in behandeling|in gesprek|gekwalificeerd|kwalificatie|vergadering gepland|prospectie|prospektion|analyse behoefte|waarde voorstel|waardevoorstel|voorstel|offerte|onderhandeling|in de wacht|in afwachting|beslissers|perceptie analyse|afspraak|contact gelegd|offen|laufend|in bearbeitung|in arbeit|im gespräch|qualifiziert|qualifikation|qualifizierung|identifikation|bedarfserhebung|bedarfsanalyse|richtangebot|angebot|kostenvoranschlag|verhandlung|zurückgestellt|analyse der wahrnehmung|ouvert|ouverte|en cours|qualifié|qualifiée|prospection|analyse des besoins|proposition|devis|négociation|en attente|decisionnaire|analyse de la perception|abierto|abierta|en proceso|en curso|calificado|calificada|cualificado|cualificada|calificación|cualificación|prospección|análisis de necesidades|propuesta|propuesta de valor|presupuesto|negociación|en espera|decisiones|análisis de percepcion|appointmentscheduled|presentationscheduled|decisionmakerboughtin|contractsent',
  },
];

const match = wordMatcher(lists);

/** In Italian, Polish, Swedish, Danish, Norwegian, Finnish and Portuguese: whole labels alone, as nothing here knows what denies them. */
const matchWhole = wordMatcher<Outcome>([
  {
    meaning: 'out',
    whole: 'annullato|annullata|anulowana|anulowane|annullerad|annulleret|peruttu',
    inside: '',
  },
  {
    meaning: 'lost',
    whole:
      'perso|persa|senza successo|nej tack|nei takk|nej tak|negativamente|przegrana|przegrane|utracona|utracone|förlorad|förlorad affär|förlorade|förlorat|tabt|tapt|hävitty|hävityt|menetetty|perdido|perdida',
    inside: '',
  },
  {
    meaning: 'won',
    whole:
      'vinto|vinta|con successo|vunnen affär|positivamente|wygrana|wygrane|vunnen|vunna|vunnet|vundet|voitettu|voitetut|ganho|ganha|adjudicada|adjudicado',
    inside: '',
  },
  {
    meaning: 'open',
    whole:
      'contatto|contattato|contattata|primo contatto|trattativa|in trattativa|kontakt nawiązany|pierwszy kontakt|skontaktowano|kontaktad|första kontakt|uppföljning|kontaktet|første kontakt|opfølgning|oppfølging|yhteydenotto|yhteys otettu|aberto|em aberto|em curso|novo|nova|contato|em contacto|em negociação|negociação|qualificação|proposta enviada|prospecção|prospectando|proposta de valor|proposta cotação|negociação revisão|em andamento|em progresso|qualifica|prospezione|proposta di valore|negoziazione revisione|oferta cenowa|förslag|prospekt|aperto|aperta|nuovo|nuova|in corso|qualificato|qualificazione|proposta|proposta preventivo|preventivo|preventivo inviato|offerta|offerta inviata|negoziazione|appuntamento pianificato|contratto inviato|otwarta|otwarte|nowa|w toku|kwalifikacja|w trakcie|oferta|oferta wysłana|negocjacje|spotkanie umówione|umowa wysłana|öppen|öppna|ny|pågående|kvalificerad|offert|förhandling|möte bokat|kontrakt skickat|åben|åbne|i gang|kvalificeret|tilbud|aftale planlagt|kontrakt sendt|åpen|åpne|pågår|kvalifisert|møte avtalt|avoin|avoimet|uusi|käynnissä|tarjous|neuvottelu|tapaaminen sovittu|sopimus lähetetty',
    inside: '',
  },
]);

/** What such a label says besides how a deal ended: "Chiuso e perso", "Zamknięte wygrane", "Vundet og lukket". */
const CLOSED =
  /^(chius[oa]|chiusura|zamkniet[ae]|zakonczon[ae]|stangda?|avslutade?|lukket|a[fv]sluttet|suljettu|paattynyt|fechad[oa]) (e |og |como )?| og lukket$/;

/** A closing word beside a word of an open stage ("Quote accepted", "Proposal signed"): only a person knows. */
const DOUBT =
  /\b(accepted|approved|signed|closed|completed?|finished|done|ordered|paid|geaccepteerd|akkoord|getekend|afgerond|gesloten|angenommen|unterschrieben|abgeschlossen|accepte|acceptee|signee?|aceptad[oa]|firmad[oa]|cerrad[oa])\b/;

/** What makes a deal that is called won or lost neither yet, wherever it stands: "Won - awaiting signature". */
const NOT_YET =
  / (not yet|yet to|to be|about to|close to|awaiting|waiting|pending|verbal(ly)?|tentative(ly)?|provisional(ly)?|conditional(ly)?|subject to|unconfirmed|at risk|nog|mondeling(e)?|wacht(en|end)?|afwachting|voorbehoud|voorlopig|verwacht|zo goed als|noch|mundlich(e)?|ausstehend|wartet?|warten|vorbehalt(lich)?|vorlaufig|so gut wie|encore|attente|verbal(e|ement)|oral(e|ement)?|reserve|provisoire|a confirmer|todavia|aun|pendiente|espera|esperando|verbalmente|por confirmar|a punto) /;

/** "Won?", "Lost 20%"; systems write 100 and 0 % beside what is certain. */
const UNSURE = /\?|(?<!\d)[1-9]\d? ?%/;

const isNear = (label: string): boolean => {
  const padded = ` ${normalText(label)} `;
  return NEARLY.test(padded) || NOT_YET.test(padded) || UNSURE.test(label);
};

/** What a stage or status word speaks of, be it so or only nearly so. */
export const outcomeSpokenOf: (label: string) => Outcome | 'junk' | null = oncePerValue((label) => {
  const plain = normalText(label);
  if (staysSold(plain)) return null;
  const said = match(` ${plain} `.replace(NEARLY, ' ')) ?? matchWhole(plain.replace(CLOSED, ''));
  // A number before a stage says which it is: "2-Develop".
  return said ?? (/^\d+ \D/.test(plain) ? outcomeSpokenOf(plain.replace(/^\d+ /, '')) : null);
}, 2_000);

/**
 * What a stage or status word means: out → lost → won → open, whole labels first, then words inside; null when it is
 * none of them and a person must say. For leads only junk, spam, duplicates and tests are out: a disqualified lead is a
 * lead that did not convert.
 */
export function outcomeOf(label: string, forLeads: boolean): Outcome | null {
  const found = outcomeSpokenOf(label);
  if (found !== null && found !== 'open' && isNear(label)) return null;
  if (found === 'junk') return 'out';
  if (found === 'out') return forLeads ? 'lost' : 'out';
  if (found === 'open' && DOUBT.test(normalText(label))) return null;
  return found;
}

const ACCEPTED = new Set(
  normalWords(
    'accepted|geaccepteerd|aanvaard|akkoord|angenommen|akzeptiert|accepte|acceptee|aceptado|aceptada|accettato|accettata|aceito|aceita|zusage|zugesagt',
  ),
);
/** True for the word by which a quote is won. */
export const isAccepted = (label: string): boolean => ACCEPTED.has(normalText(label));

const REFUSED = new Set(
  normalWords(
    'rejected|declined|refused|afgewezen|geweigerd|afgekeurd|abgelehnt|zuruckgewiesen|refuse|refusee|rejete|rejetee|rechazado|rechazada|rifiutato|rifiutata|recusado|recusada|not accepted|geen akkoord|niet akkoord|niet geaccepteerd|niet aanvaard|nicht angenommen|nicht akzeptiert|non accepte|non acceptee|no aceptado|no aceptada|absage|abgesagt',
  ),
);

/** How far a quote has come that nobody has answered: it is written, or sent. */
const UNANSWERED = new Set(
  normalWords(
    'draft|drafted|concept|in concept|klad|opgesteld|entwurf|in vorbereitung|erstellt|brouillon|en preparation|redige|borrador|en preparacion|bozza|rascunho|sent|verstuurd|verzonden|uitgebracht|gesendet|versendet|verschickt|envoye|envoyee|enviado|enviada|inviato|inviata|wyslane|wyslana|skickad|skickat|sendt|lahetetty',
  ),
);

/**
 * What the words of one column mean. Deals of which a quote is written or sent are open. "Accepted" is how a quote is won
 * where others were rejected and no word says won; elsewhere a lead may have been accepted by somebody who is to sell.
 */
export function outcomesOf(labels: readonly string[], forLeads: boolean): (Outcome | null)[] {
  const found = labels.map((label) => outcomeOf(label, forLeads));
  const words = labels.map(normalText);
  if (forLeads) return found;
  const areQuotes = !found.includes('won') && words.some((word) => REFUSED.has(word));
  return found.map(
    (one, at) => one ?? (areQuotes && ACCEPTED.has(words[at]) ? 'won' : UNANSWERED.has(words[at]) ? 'open' : null),
  );
}
