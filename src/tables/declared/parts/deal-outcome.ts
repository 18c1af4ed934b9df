import type { FieldDeclaration } from '../../declare';
import { status } from '../../shared-fields';
import { maybeStatus, statusWords } from '../../words';

/** What tells how far a deal is, and how it ended. */
export const dealOutcome = {
  stage: {
    type: 'text',
    tells: 3,
    made: 'stage name/status?|stage sale/deal name?|stage id',
    title: { en: 'Stage', nl: 'Fase' },
    words: {
      en: 'stage|stage name|deal stage|sales stage|opportunity stage|phase|funnel stage|pipeline stage|milestone',
      nl: 'fase|dealfase|verkoopfase|stadium|pijplijnfase',
      de: 'deal-phase|verkaufsphase|stufe|vertriebsphase',
      fr: 'étape|phase de la transaction|étape de vente',
      es: 'etapa|etapa del negocio|etapa de ventas',
      more: 'stadio|etap|fas|steg|affärsfas|trin|aftalefase|handelsfase|trinn|avtalefase|vaihe|fase di vendita|faza|försäljningsfas|säljfas|estágio',
    },
    never: 'last|laatste|letzte|derniere|ultima|lifecycle|change|duration|date|time|previous',
    values: 'stage',
    weight: 2,
  },
  status: {
    ...status,
    made: 'status deal/sale?|status id',
    maybe: `${maybeStatus}|stage semantic id`,
    words: {
      ...statusWords,
      en: `${statusWords.en}|deal status|opportunity status|win loss|won lost|won or lost|win status`,
    },
    never: 'lead|payment|financial|order|fulfillment|acceptance|task|email|subscription',
    values: 'stage',
  },
  won: {
    type: 'flag',
    tells: 2,
    title: { en: 'Won', nl: 'Gewonnen' },
    words: {
      en: 'won|is won|is closed won|closed won|won flag|won deal|has won|order received',
      nl: 'gewonnen|is gewonnen|gesloten gewonnen|opdracht gekregen|opdracht ontvangen|gegund',
      de: 'ist gewonnen|abgeschlossen gewonnen|auftrag erhalten|zuschlag erhalten',
      fr: 'gagné|gagnée|est gagné|est gagnée|remporté|remportée|conclu gagné|commande reçue',
      es: 'ganado|ganada|es ganado|es ganada|cerrado ganado|cerrada ganada',
    },
    weight: 1.5,
  },
  lost: {
    type: 'flag',
    title: { en: 'Lost', nl: 'Verloren' },
    words: {
      en: 'lost|is lost|is closed lost|closed lost|lost flag|lost deal',
      nl: 'verloren|is verloren|gesloten verloren',
      de: 'ist verloren|abgeschlossen verloren',
      fr: 'perdu|perdue|est perdu|est perdue|conclu perdu',
      es: 'perdido|perdida|es perdido|es perdida|cerrado perdido|cerrada perdida',
    },
    weight: 1.5,
  },
  closed: {
    type: 'flag',
    title: { en: 'Closed', nl: 'Gesloten' },
    words: {
      en: 'closed|is closed|is deal closed',
      more: 'stängd|chiusa|zamknięta|fechada',
      nl: 'gesloten|is gesloten',
      de: 'geschlossen|abgeschlossen',
      fr: 'clôturé|fermé',
      es: 'cerrado',
    },
  },
  active: {
    type: 'flag',
    title: { en: 'Active', nl: 'Actief' },
    words: {
      en: 'active|is active',
      nl: 'actief',
      de: 'aktiv',
      fr: 'actif',
      es: 'activo|activa',
    },
  },
  archived: {
    type: 'flag',
    title: { en: 'Archived', nl: 'Gearchiveerd' },
    words: {
      en: 'archived|is archived',
      nl: 'gearchiveerd|is gearchiveerd',
      de: 'archiviert',
      fr: 'archivé',
      es: 'archivado',
    },
  },
  probability: {
    type: 'number',
    tells: 2,
    made: 'probability won/close/deal/lead?',
    title: { en: 'Probability', nl: 'Kans' },
    words: {
      en: 'probability|deal probability|forecast probability|confidence|win|win probability|win percentage',
      nl: 'waarschijnlijkheid|kans|scoringskans|winkans',
      de: 'wahrscheinlichkeit',
      fr: 'probabilité',
      es: 'probabilidad|probabilidad de ganar',
      more: 'probabilità|probabilità di chiusura|prawdopodobieństwo|sannolikhet|sandsynlighed|sannsynlighet|todennäköisyys|trolighet|probabilidade',
    },
    share: true,
  },
} satisfies Record<string, FieldDeclaration>;
