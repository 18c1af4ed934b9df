import type { FieldDeclaration, MadeFrom } from '../../declare';
import { stateLabels } from '../../labels';

/** The day from which somebody is no customer any more, and the day on which they said so. */
export const ends = {
  endedOn: {
    type: 'date',
    whole: true,
    made: 'end contract/customer? interval? date?',
    title: { en: 'End date', nl: 'Einddatum' },
    words: {
      en: 'end date|ended at|ended on|ended|end|subscription end|period end|contract end|expires|expired at|churn date|churned at|churned on|date churned|valid to|valid until|customer until|left|left on|left at|service end|service end date|service ends|access ends|end of service|effective end date|cancellation effective|cancellation effective on|cancellation effective date|effective cancellation date|termination date|termination effective date|terminated|terminated on|terminated at|deactivated on|deactivated at|deactivation date|last day|last day of service|departure date',
      nl: 'einddatum|beëindigd op|beëindigd per|beëindigd|afloopdatum|opgezegd per|opgezegd tegen|opzegging per|opzegging tegen|vertrokken op|vertrokken per|vertrekdatum|klant tot|gestopt op|gestopt per|gestopt|stopdatum|einde dienst|einde dienstverlening|uitgeschreven op|laatste dag',
      de: 'enddatum|ende|vertragsende|beendet am|beendet zum|gekündigt zum|gekündigt per|kündigung zum|kündigung per|kündigung wirksam zum|wirksam zum|austrittsdatum|ausgetreten am|austritt|kunde bis|leistungsende|deaktiviert am|letzter tag|abgemeldet am',
      fr: "date de fin|fin|date de départ|parti le|client jusqu'au|client jusqu'à|fin de service|fin du service|date de fin de service|résilié au|résiliation au|résiliation effective le|date d'effet de la résiliation|date d'effet résiliation|effet de la résiliation|prend fin le|désactivé le|dernier jour",
      es: 'fecha de fin|fecha de finalización|finaliza el|finalizado el|fin de servicio|fin del servicio|fecha de salida|cliente hasta|fecha efectiva de baja|fecha de baja efectiva|baja efectiva|efectivo el|desactivado el|último día',
      more: 'slutdatum|fine|fim|data fine|data di fine|data zakończenia|data de fim|data fim|data de término',
    },
    maybe: 'to|until|till|tot|bis|au|hasta',
    // What runs on after it, and what else ends beside it.
    never:
      'trial|current|next|reason|revenue|amount|balance|engagement|commitment|minimum|mindestlaufzeit|minimale|permanencia|renew|renews|renewal|renewed|verlengd|verlengt|verlenging|verlangert|verlangerung|reconduction|renouvellement|renouvele|renueva|renovacion|prorroga|warranty|guarantee|garantie|garantia|gewahrleistung|price|prijs|preis|prix|precio|card|kaart|karte|carte|tarjeta|onboarding|setup|training|certificate|discount|korting|rabatt|remise|descuento',
  },
  cancelledOn: {
    type: 'date',
    tells: 1,
    made: 'cancel date?|contract cancel date?',
    title: { en: 'Cancelled on', nl: 'Opgezegd op' },
    words: {
      en: 'cancelled|canceled|cancellation requested on|cancellation requested at|cancellation request date|cancellation requested|cancellation received|cancellation received on|notice date|notice given|notice given on|notice received',
      nl: 'opzegdatum|opzegging ontvangen|opzegging ontvangen op|opzegging binnen|opzegging binnengekomen',
      de: 'kündigungsdatum|kündigung vom|kündigungseingang|kündigung eingegangen|kündigung eingegangen am|kündigung erhalten am|eingang kündigung|eingang der kündigung',
      fr: 'demande de résiliation|date de demande de résiliation|résiliation demandée le|résiliation reçue le|résilié le',
      es: 'dado de baja el|solicitud de baja|fecha de solicitud de baja|baja solicitada el|cancelación solicitada el',
      more: 'data de cancelamento|data di disdetta|data di cancellazione|data rezygnacji',
    },
    never: 'reason',
  },
} satisfies Record<string, FieldDeclaration>;

/** What is prepared of a list of those who start and end: since when, until when, and whether anybody knows. */
export const preparedSpans = {
  category: ['text', 'product'],
  state: [stateLabels, 'status'],
  start: ['date', 'startedOn'],
  end: ['date', 'endedOn', 'cancelledOn'],
  termEnd: ['date', 'endedOn', 'cancelledOn'],
  endKnown: ['flag', 'endedOn', 'cancelledOn'],
  goneBy: ['date', 'status'],
  goneWhilePaused: ['flag', 'pausedOn', 'paused', 'status'],
  endUnreadable: ['flag', 'endedOn', 'cancelledOn', 'pausedOn', 'resumedOn'],
  churnedOn: ['date', 'endedOn', 'cancelledOn'],
} as const satisfies Record<string, MadeFrom>;
