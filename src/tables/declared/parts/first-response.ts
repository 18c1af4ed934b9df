import type { FieldDeclaration } from '../../declare';

/** The first answer by one channel, which may stand beside that by another. */
export const firstResponseBy = {
  en: 'first call|first email|first e-mail|first mail|first meeting|first message',
  nl: 'eerste telefoontje|eerste belpoging|eerste gesprek|eerste e-mail|eerste mail',
  de: 'erster anruf|erste e-mail|erste mail|erstes gespräch',
  fr: 'premier appel|premier e-mail|premier mail',
  es: 'primera llamada|primer correo|primer email',
};

/** When somebody first answered a lead: the moment, or how long it took. */
export const firstResponse = {
  respondedOn: {
    type: 'date',
    tells: 1,
    made: 'response first? date|first person date?|first lead response date?',
    title: { en: 'First response', nl: 'Eerste reactie' },
    words: {
      en: `first response|first responded on|first response date|first response at|responded|responded at|responded on|first contacted|first contacted at|first contact|first contact time|first contact at|first contact date|first reply|first reply at|first touch|first touch at|first outreach date|first activity date|first activity|first response time|followed up on|followed up at|${firstResponseBy.en}`,
      nl: `eerste reactie|eerste reactie op|eerste contact|beantwoord op|opgevolgd op|eerste contactmoment|${firstResponseBy.nl}`,
      de: `erste antwort|erste reaktion|erste reaktion am|zuerst geantwortet auf|erstkontakt|beantwortet am|erster kontakt|${firstResponseBy.de}`,
      fr: `première réponse|première réponse le|premier contact|répondu le|${firstResponseBy.fr}`,
      es: `primera respuesta|primera respuesta el|primer contacto|respondido el|${firstResponseBy.es}`,
    },
    never: 'sla',
  },
  responseMinutes: {
    type: 'number',
    tells: 1,
    made: 'response first? duration|response first? date',
    title: { en: 'Response time', nl: 'Reactietijd' },
    words: {
      en: 'response time|response minutes|first response time|time to first touch|time to first response|response time minutes|response time min|minutes to response|time to first contact|time to first reply|hours to first response|hours to response|response hours|response time hours|first response time hours|first response minutes|first response min|first response mins|first response hours|first response hrs|first response h|first reply minutes|first reply min|first reply hours|first contact minutes|first contact hours',
      nl: 'reactietijd|tijd tot eerste contact|tijd tot eerste reactie|tijd tot reactie|reactietijd minuten|reactietijd uren|responstijd|responstijd uren|eerste reactie minuten|eerste reactie min|eerste reactie uren|eerste reactie uur|eerste contact minuten',
      de: 'reaktionszeit|zeit bis zur ersten antwort|zeit bis erstkontakt|antwortzeit|reaktionszeit stunden|antwortzeit stunden|erste antwort minuten|erste antwort stunden|erste reaktion minuten|erste reaktion stunden',
      fr: 'délai de première réponse|temps de réponse|délai de réponse|délai de réponse heures|temps de réponse heures|première réponse minutes|première réponse heures',
      es: 'tiempo de primera respuesta|tiempo de respuesta|tiempo de respuesta horas|primera respuesta minutos|primera respuesta horas',
    },
    never: 'days|dagen|tage|jours|dias|target|sla',
    values: 'duration',
  },
} satisfies Record<string, FieldDeclaration>;
