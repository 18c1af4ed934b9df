import { declareTable } from '../declare';

export const survey = declareTable({
  title: { en: 'Survey', nl: 'Enquête' },
  names:
    'survey|enps|nps|satisfaction|enquete|umfrage|sondage|encuesta|responses|reacties|antworten|tevredenheid|tevredenheidsonderzoek|respuestas|reponses',
  needs: [['score']],
  asks: [['score']],
  copies: 'equal rows that name somebody',
  details: false,
  named: null,
  customers: [],
  statuses: null,
  rowIs: null,
  priced: null,
  spans: null,
  happens: { past: ['answeredOn'], reaches: [], days: ['answeredOn'], comes: 'in waves' },
  unreadable: {},
  fields: {
    answeredOn: {
      type: 'date',
      title: { en: 'Answered on', nl: 'Beantwoord op' },
      words: {
        en: 'timestamp|answered on|submitted at|submitted|response date|date|survey date|completed at',
        nl: 'tijdstempel|beantwoord op|datum|ingevuld op',
        de: 'zeitstempel|datum|beantwortet am',
        fr: 'horodateur|date|répondu le',
        es: 'marca temporal|fecha|respondido el',
      },
    },
    score: {
      type: 'number',
      tells: 3,
      title: { en: 'Score', nl: 'Score' },
      words: {
        en: 'score|rating|enps|nps|satisfaction|satisfied|recommend|recommendation|enps score|nps score|happiness|satisfaction score',
        nl: 'cijfer|tevredenheid|tevreden|aanbevelen|aanbeveling|aanbeveelt|aanbeveel|waardering|rapportcijfer|raadt|aanraden',
        de: 'punktzahl|bewertung|zufriedenheit|zufrieden|weiterempfehlen|empfehlen|empfiehlst|empfiehlt|weiterempfiehlst|weiterempfiehlt|weiterempfehlung',
        fr: 'note|satisfait|recommander|recommanderais|recommanderiez|recommanderez|recommandes|recommandez',
        es: 'puntuación|nota|satisfacción|satisfecho|satisfecha|recomendar|recomendaría|recomendarías|recomiende|recomiendas|valoración',
      },
      never: 'performance|lead|comment|why|waarom|warum|pourquoi|credit',
      values: 'score',
      loose: true,
      weight: 2,
    },
    recommendation: {
      type: 'number',
      tells: 3,
      title: { en: 'Recommendation', nl: 'Aanbeveling' },
      words: { en: 'recommendation', nl: 'aanbeveling' },
      values: 'score',
    },
    team: {
      type: 'text',
      title: { en: 'Team', nl: 'Team' },
      words: {
        en: 'team|department|your team|business unit|group',
        nl: 'team|afdeling|jouw team',
        de: 'team|abteilung',
        fr: 'équipe|service|département',
        es: 'equipo|departamento',
      },
    },
    role: {
      type: 'text',
      title: { en: 'Role', nl: 'Functie' },
      words: {
        en: 'role|job role|job title|position|function',
        nl: 'functie|rol',
        de: 'rolle|funktion|position',
        fr: 'rôle|fonction|poste',
        es: 'rol|puesto|cargo',
      },
      never: 'years',
    },
    person: {
      type: 'text',
      title: { en: 'Person', nl: 'Persoon' },
      words: {
        en: 'employee|employee id|employee number|respondent|respondent id|email address|email|name|person',
        nl: 'medewerker|e-mailadres|e-mail|naam|respondent|personeelsnummer|persoon',
        de: 'mitarbeiter|e-mail-adresse|personalnummer',
        fr: 'employé|adresse e-mail|salarié',
        es: 'empleado|correo electrónico',
      },
      never: 'count',
    },
  },
  prepared: {
    promotion: ['points', 'score'],
    favourable: ['flag', 'score'],
  },
});
