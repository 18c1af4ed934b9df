import { declareTable } from './declare';
import { team } from './shared-fields';
import { emailWords, neverEmail, neverRep, repWords, statusWords } from './words';

export const activities = declareTable({
  title: { en: 'Activities', nl: 'Activiteiten' },
  names:
    'activity|activities|activiteit|activiteiten|aktivitat|aktivitaten|activite|activites|actividad|actividades|task|tasks|call|calls|meeting|meetings|engagement|engagements|taken|gesprekken|event',
  needs: [
    ['doneOn', 'dueOn', 'done', 'status', 'outcome'],
    ['type', 'rep', 'dealId', 'leadId', 'subject'],
    ['type', 'done', 'id', 'subject', 'outcome'],
  ],
  fields: {
    id: {
      type: 'text',
      title: { en: 'Activity id', nl: 'Activiteitnummer' },
      words: {
        en: 'activity id|task id|call id|engagement id|id|record id|event id|uid',
        nl: 'activiteitnummer',
        de: 'aktivitäts id',
        fr: 'identifiant',
        es: 'identificador',
      },
      values: 'unique',
    },
    subject: {
      type: 'text',
      title: { en: 'Subject', nl: 'Onderwerp' },
      words: {
        en: 'subject|activity|activity subject',
        nl: 'onderwerp',
        de: 'betreff',
        fr: 'objet|sujet',
        es: 'asunto',
      },
      never: 'title',
    },
    doneOn: {
      type: 'date',
      title: { en: 'Date done', nl: 'Datum gedaan' },
      words: {
        en: 'activity date|date|done|done on|completed|completed on|completed at|completed date|date completed|date done|marked as done time|activity time|timestamp|hs timestamp|start time|date start|logged at|call date|meeting date|held on|activity at',
        nl: 'datum|datum voltooid|voltooid op|gedaan op|start datum|activiteitsdatum|datum gedaan',
        de: 'datum|datum erledigt|erledigt am|startdatum|durchgeführt am',
        fr: "date|date de clôture|effectué le|date de début|date de l'activité|terminé le",
        es: 'fecha|fecha de completado|fecha de comienzo|fecha de la actividad|realizado el',
      },
      never: 'due|created|modified|end',
      weight: 1.5,
    },
    dueOn: {
      type: 'date',
      title: { en: 'Due date', nl: 'Vervaldatum' },
      words: {
        en: 'due date|due|date due|deadline|due on',
        nl: 'vervaldatum|deadline|voltooi datum',
        de: 'fälligkeitsdatum|fällig am|fällig',
        fr: "date d'échéance|échéance",
        es: 'fecha de vencimiento|vencimiento',
      },
      never: 'past',
    },
    done: {
      type: 'flag',
      title: { en: 'Done', nl: 'Gedaan' },
      words: {
        en: 'done|is done|completed|is completed|is closed|closed',
        nl: 'gedaan|voltooid|afgerond',
        de: 'erledigt|abgeschlossen',
        fr: 'terminé|effectué',
        es: 'completado|hecho|realizado',
      },
      weight: 1.5,
    },
    status: {
      type: 'text',
      title: { en: 'Status', nl: 'Status' },
      words: { ...statusWords, en: 'status|state|task status|activity status' },
      never: 'acceptance|deal|lead|acceptatiestatus',
      values: 'few',
    },
    rep: {
      type: 'text',
      title: { en: 'Rep', nl: 'Vertegenwoordiger' },
      words: {
        ...repWords,
        en: `${repWords.en}|activity assigned to|assigned to user|logged by|users|user name`,
        nl: `${repWords.nl}|gebruikers`,
      },
      never: `${neverRep}|deal`,
      values: 'few',
    },
    dealId: {
      type: 'text',
      title: { en: 'Deal id', nl: 'Dealnummer' },
      words: {
        en: 'opportunity id|deal id|opp id|deal|opportunity|related opp|related opportunity|related deal|associated deal|associated deal id|related to|what id',
        nl: 'dealnummer|kans|verkoopkans|behorende bij',
        de: 'verkaufschance|bezieht sich auf',
        fr: 'opportunité|affaire|transaction',
        es: 'negocio|oportunidad|trato',
      },
      never: 'title|stage|value|owner|name',
    },
    leadId: {
      type: 'text',
      title: { en: 'Lead id', nl: 'Leadnummer' },
      words: {
        en: 'lead id|lead|contact id|mql id|associated contact id|related lead|who id|contact|contact name|leads|contact person',
        nl: 'leadnummer|lead|contactpersoon',
        de: 'interessent|kontakt',
        fr: 'prospect|piste|contact',
        es: 'prospecto|posible cliente|contacto',
      },
      never: 'email|source|status|owner|channel|title',
    },
    email: {
      type: 'text',
      title: { en: 'E-mail', nl: 'E-mail' },
      words: emailWords,
      never: neverEmail,
      values: 'email',
    },
    type: {
      type: 'text',
      title: { en: 'Type', nl: 'Type' },
      words: {
        en: 'type|activity type|engagement type|task type|task subtype|kind|activity',
        nl: 'type|soort|activiteit|activiteitstype',
        de: 'typ|art|aktivität|aktivitätstyp',
        fr: "type|activité|type d'activité",
        es: 'tipo|actividad|tipo de actividad',
      },
      never: 'call|deal',
      values: 'activity',
      weight: 2,
    },
    outcome: {
      type: 'text',
      title: { en: 'Outcome', nl: 'Uitkomst' },
      words: {
        en: 'outcome|result|call outcome|activity outcome|disposition|call disposition',
        nl: 'uitkomst|resultaat',
        de: 'ergebnis',
        fr: 'résultat',
        es: 'resultado',
      },
      values: 'few',
    },
    meetingOutcome: {
      type: 'text',
      title: { en: 'Meeting outcome', nl: 'Uitkomst afspraak' },
      words: { en: 'meeting outcome|hs meeting outcome', nl: 'uitkomst afspraak' },
      values: 'few',
    },
    team,
  },
});
