import type { FieldDeclaration } from '../../declare';
import { createdWords, neverCreated, neverHappened } from '../../words';

/** A day of either outcome is that of closing, and of neither alone. */
const neverBoth = {
  wonOn:
    'lost|verloren|perdu|perdida|perdido|afgewezen|afwijzing|abgelehnt|ablehnung|absage|refus|refusé|rejected|rechazo',
  lostOn: 'won|gewonnen|gagné|ganado|ganada|akkoord|zusage|accepté|accepted|aceptado',
};

/** When something happened to a deal, or is to happen. */
export const dealDates = {
  createdOn: {
    type: 'date',
    made: 'create date?|create deal/quote date?|quote date|receive date?',
    title: { en: 'Created', nl: 'Aangemaakt op' },
    words: {
      ...createdWords,
      en: `${createdWords.en}|engage date|deal created|opportunity created|first contact date|first contact`,
      nl: `${createdWords.nl}|eerste contact|datum eerste contact`,
      de: `${createdWords.de}|erstkontakt|datum erstkontakt`,
      fr: `${createdWords.fr}|premier contact`,
      es: `${createdWords.es}|abierto el|primer contacto`,
    },
    maybe:
      'start date|started on|started at|gestart op|begonnen op|gestartet am|begonnen am|démarré le|démarrée le|commencé le|iniciado el|empezado el|quote sent|quote sent on|proposal sent on|offerte verstuurd|offerte verzonden|offerte verstuurd op|offerte verzonden op|angebot versendet|angebot verschickt am|angebot versendet am|devis envoyé|devis envoyé le|presupuesto enviado|presupuesto enviado el|oferta enviada el',
    never: neverCreated,
  },
  closedOn: {
    type: 'date',
    tells: 1,
    made: 'close date?|close deal/sale date?|sign date?|sign contract/deal date?|won lost date?',
    title: { en: 'Close date', nl: 'Sluitingsdatum' },
    words: {
      en: 'answered on|date out|close date|closed|closed date|closed on|date closed|closing date|close time|deal closed on|actual close date|actual closing date|closed at|close at|decision date|end date|signed on|decided on|decided at|finished on',
      nl: 'afgerond|datum gereed|datum uit|datum uitslag|datum beslissing|gesloten|gesloten op|datum gesloten|sluitingsdatum|afsluitdatum|afgesloten op|datum getekend|getekend op|besloten op|beslist op|afgerond op|afgehandeld op|datum gunning|gunningsdatum',
      de: 'datum der entscheidung|entscheidungsdatum|abschlussdatum|abschlusstermin|schlusstermin|geschlossen|geschlossen am|abgeschlossen am|abgeschlossen|schlussdatum|schließdatum|entschieden am|beschieden am|beendet am',
      fr: 'date de réponse|décidée le|date de décision|date de fermeture|date de clôture|date clôture|clôturé le|fermé le|date de signature|décidé le|tranché le|conclu le|terminé le',
      es: 'respuesta el|fecha de respuesta|fecha de decisión|decidida el|fecha de cierre|cerrado|cerrado el|cierre|decidido el|resuelto el|terminado el',
      more: 'chiusa il|data do fechamento|data de conclusão|data zakończenia|data di chiusura|data chiusura|data zamknięcia|stängningsdatum|avslutsdatum|avslutad|lukkedato|lukket|avsluttet|afslutningsdato|avslutningsdato|sulkemispäivä|päätöspäivä|data de fecho|data de fechamento|fechado|fechado em|data de encerramento|stängd|stängd den|stoppdatum|beslutsdatum|slutdatum|data decyzji|data da decisão|ganho perdido em|chiuso il|zamknięto',
    },
    maybe:
      'accepted on|accepted at|date accepted|geaccepteerd op|datum geaccepteerd|aanvaard op|angenommen am|akzeptiert am|accepté le|aceptado el',
    never: neverHappened,
    weight: 1.5,
  },
  wonOn: {
    type: 'date',
    tells: 2,
    made: 'won date?|won deal date?',
    title: { en: 'Won on', nl: 'Gewonnen op' },
    never: neverBoth.wonOn,
    words: {
      en: 'won|closed won date',
      nl: 'gewonnen|datum opdracht|opdrachtdatum',
      fr: 'gagné|gagnée',
      es: 'ganado|ganada|fecha en que se ganó|ganado en',
      more: 'data di vincita|data vincita|vinto il|data wygranej|data wygrania|vinstdatum|vunnen den|vunnet datum|vundet den|vundet dato|dato vundet|vunnet den|vunnet dato|voittopäivä|voitettu pvm',
    },
    weight: 1.5,
  },
  lostOn: {
    type: 'date',
    tells: 2,
    made: 'lost date?|lost deal date?',
    title: { en: 'Lost on', nl: 'Verloren op' },
    never: neverBoth.lostOn,
    words: {
      en: 'lost|rejected on|date rejected|declined on|date declined',
      nl: 'verloren|geweigerd op|datum geweigerd|afgewezen op|datum afgewezen',
      de: 'abgelehnt am',
      fr: 'perdu|perdue|refusé le|refusée le',
      es: 'perdido|perdida|rechazado el|rechazada el|fecha en que se perdió|perdido en',
      more: 'data di perdita|data perdita|perso il|data przegranej|data utraty|förlustdatum|förlorad den|tabt den|tabt dato|dato tabt|tapt den|tapt dato|häviöpäivä|hävitty pvm',
    },
  },
  expectedCloseOn: {
    type: 'date',
    tells: 2,
    made: 'expected close/sign/order date?|expected close deal date?|expected deal date',
    title: { en: 'Expected close date', nl: 'Verwachte sluitingsdatum' },
    words: {
      en: 'forecast date',
      more: 'data di chiusura prevista|data chiusura prevista|oczekiwana data zamknięcia|przewidywana data zamknięcia|förväntat stängningsdatum|förväntat avslutsdatum|forventet lukkedato|forventet afslutningsdato|forventet avslutningsdato|odotettu sulkemispäivä|arvioitu sulkemispäivä|förväntat avslut|data de fechamento prevista|previsão de fechamento',
    },
  },
} satisfies Record<string, FieldDeclaration>;
