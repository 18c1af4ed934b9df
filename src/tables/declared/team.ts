import { declareTable } from '../declare';
import { emailWords, neverEmail, repWords, teamWords } from '../words';

export const team = declareTable({
  title: { en: 'Team', nl: 'Team' },
  names:
    'team|teams|rep|reps|sales|employee|employees|medewerkers|users|quota|quotas|roster|mitarbeiter|equipe|equipo|verkopers|salespeople|salesreps|empleados|staff|agents|sellers|advisors|personeel|vertegenwoordigers|accountmanagers|adviseurs|buitendienst|vertrieb|verkäufer|vertreter|berater|betreuer|aussendienst|vendeurs|commerciaux|conseillers|représentants|vendedores|comerciales|asesores',
  needs: [
    ['name', 'firstName', 'lastName', 'email'],
    ['team', 'manager', 'quota', 'startedOn', 'endedOn', 'id', 'email', 'role'],
    ['name', 'lastName', 'quota', 'manager', 'team'],
  ],
  asks: [['name', 'lastName', 'email', 'id']],
  fields: {
    id: {
      type: 'text',
      made: 'user/owner id',
      title: { en: 'Employee id', nl: 'Personeelsnummer' },
      words: {
        en: 'employee id|rep id|user id|owner id|employee number|sales rep id|agent id|id|sr id',
        nl: 'personeelsnummer|medewerkernummer|verkoper id',
        de: 'personalnummer|mitarbeiter id',
        fr: 'matricule|id vendeur',
        es: 'id de empleado|id de vendedor',
      },
      maybe: 'code|nr|no|number|nummer|numéro|código|número|clave|kürzel',
      never: 'quota|team',
      values: 'code',
    },
    name: {
      type: 'text',
      made: 'owner/user name?|name',
      title: { en: 'Name', nl: 'Naam' },
      words: {
        ...repWords,
        en: 'name|full name|rep|rep name|sales rep|sales representative|sales agent|agent|salesperson|employee|employee name|owner|user|user name|account executive|account manager',
        nl: `${repWords.nl}|naam|volledige naam`,
        de: `${repWords.de}|vollständiger name`,
        fr: `${repWords.fr}|nom|nom complet`,
        es: `${repWords.es}|nombre|nombre completo`,
      },
      never: 'first|last|manager|team|quota',
      weight: 1.5,
    },
    firstName: {
      type: 'text',
      title: { en: 'First name', nl: 'Voornaam' },
      words: {
        en: 'first name|given name',
        nl: 'voornaam',
        de: 'vorname',
        fr: 'prénom',
        es: 'nombre de pila',
      },
    },
    lastName: {
      type: 'text',
      title: { en: 'Last name', nl: 'Achternaam' },
      words: {
        en: 'last name|surname|family name',
        nl: 'achternaam',
        de: 'nachname',
        fr: 'nom de famille',
        es: 'apellido|apellidos',
      },
    },
    email: {
      type: 'text',
      title: { en: 'E-mail', nl: 'E-mail' },
      words: emailWords,
      never: neverEmail,
      values: 'email',
    },
    team: { type: 'text', tells: 1, title: { en: 'Team', nl: 'Team' }, words: teamWords },
    manager: {
      type: 'text',
      tells: 2,
      title: { en: 'Manager', nl: 'Manager' },
      words: {
        en: 'manager|sales manager|team lead|supervisor|reports to|manager name',
        nl: 'manager|leidinggevende|teamleider',
        de: 'manager|vorgesetzter|teamleiter',
        fr: "manager|chef d'équipe|responsable",
        es: 'gerente|jefe|supervisor',
      },
    },
    role: {
      type: 'text',
      tells: 1,
      title: { en: 'Role', nl: 'Functie' },
      words: {
        en: 'role|job title|title|position',
        nl: 'functie|rol',
        de: 'funktion|rolle',
        fr: 'fonction|poste',
        es: 'puesto|cargo',
      },
    },
    startedOn: {
      type: 'date',
      tells: 1,
      title: { en: 'Started', nl: 'In dienst' },
      words: {
        en: 'started|hire date|start date|started on|hired on|employed since',
        nl: 'in dienst|datum in dienst|startdatum',
        de: 'eintrittsdatum|startdatum',
        fr: "date d'embauche|date de début",
        es: 'fecha de contratación|fecha de inicio',
      },
    },
    endedOn: {
      type: 'date',
      title: { en: 'Ended', nl: 'Uit dienst' },
      words: {
        en: 'ended|end date|left on|termination date|leave date',
        nl: 'uit dienst|datum uit dienst|einddatum',
        de: 'austrittsdatum|enddatum',
        fr: 'date de départ|date de fin',
        es: 'fecha de salida|fecha de fin',
      },
    },
    quota: {
      type: 'number',
      tells: 2,
      made: 'target amount?|target sale/revenue/month amount?',
      unit: 'money',
      title: { en: 'Quota', nl: 'Quotum' },
      words: {
        en: 'quota|quota amount|target|sales target|goal|quota amount usd|monthly quota|revenue target',
        nl: 'quotum|quota|doel|doelstelling|target|streefwaarde|verkoopdoel',
        de: 'ziel|vorgabe|soll|quote|umsatzziel',
        fr: 'objectif|cible|quota',
        es: 'objetivo|meta|cuota',
      },
      weight: 1.5,
    },
    quotaMonth: {
      type: 'date',
      title: { en: 'Quota month', nl: 'Quotummaand' },
      words: {
        en: 'quota month|month|target month|period|quota period',
        nl: 'maand|quotummaand|periode',
        de: 'monat|zeitraum',
        fr: 'mois|période',
        es: 'mes|período',
      },
    },
  },
});
