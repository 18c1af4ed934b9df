import { declareTable } from '../declare';
import { email } from '../shared-fields';
import { repWords, teamWords } from '../words';

/** Other days of a person: of birth, and on which they were last there. */
const neverOfService =
  'birth|birthday|birthdate|born|dob|geboortedatum|geboren|verjaardag|geburtsdatum|geburtstag|naissance|nacimiento|cumpleanos|login|logon|inlog|connexion|acceso|seen';

export const teamTable = declareTable({
  title: { en: 'Team', nl: 'Team' },
  names:
    'team|teams|salesteam|verkoopteam|vertriebsteam|rep|reps|sales|employee|employees|medewerkers|users|quota|quotas|roster|mitarbeiter|equipe|equipo|verkopers|salespeople|salesreps|empleados|staff|agents|sellers|advisors|personeel|vertegenwoordigers|accountmanagers|adviseurs|buitendienst|vertrieb|verkäufer|vertreter|berater|betreuer|aussendienst|vendeurs|commerciaux|conseillers|représentants|vendedores|comerciales|asesores',
  needs: [
    ['name', 'firstName', 'lastName', 'email', 'id'],
    // Ids alone are those of reps where they have a quota.
    ['name', 'firstName', 'lastName', 'email', 'quota'],
    ['team', 'manager', 'quota', 'startedOn', 'endedOn', 'id', 'email', 'role'],
    ['name', 'lastName', 'quota', 'manager', 'team'],
  ],
  asks: [['name', 'lastName', 'email', 'id']],
  copies: 'equal rows',
  details: false,
  named: { as: 'rep', by: ['id', 'name', 'email'], said: ['owner', 'user', 'assign', 'manager', 'sale'] },
  customers: [],
  statuses: null,
  rowIs: null,
  doubts: [],
  priced: null,
  spans: null,
  happens: null,
  unreadable: { serviceUnreadable: [['startedOn'], ['endedOn']] },
  unplaced: { mayBe: ['startedOn', 'endedOn', 'quotaMonth'], beside: ['quota'] },
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
      maybe: 'code|nr|no|number|nummer|numéro|código|clave|kürzel',
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
        more: `${repWords.more}|nome|namn|navn`,
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
    namePrefix: {
      type: 'text',
      title: { en: 'Name prefix', nl: 'Tussenvoegsel' },
      words: {
        en: 'name prefix|surname prefix|last name prefix|infix',
        nl: 'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels',
        de: 'namensvorsatz|vorsatzwort',
        fr: 'particule',
        es: 'partícula',
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
    email,
    team: { type: 'text', sorts: true, tells: 1, title: { en: 'Team', nl: 'Team' }, words: teamWords },
    manager: {
      type: 'text',
      tells: 2,
      title: { en: 'Manager', nl: 'Manager' },
      words: {
        en: 'manager|sales manager|team lead|supervisor|reports to|manager name',
        nl: 'leidinggevende|teamleider',
        de: 'vorgesetzter|teamleiter',
        fr: "chef d'équipe|responsable",
        es: 'gerente|jefe',
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
      never: neverOfService,
      begins: true,
      tells: 1,
      title: { en: 'Started', nl: 'In dienst' },
      words: {
        en: 'started|hire date|start date|started on|hired on|employed since|joined|joined on|joining date|date joined|date of joining|employment start|entry date|first day',
        nl: 'in dienst|in dienst sinds|in dienst per|datum in dienst|startdatum|indiensttreding|datum indiensttreding|begin dienstverband|start dienstverband|aanvang dienstverband|dienstverband vanaf|begonnen op',
        de: 'eintritt|eintrittsdatum|eingetreten am|eintritt am|dienstbeginn|beschäftigt seit|dienstantritt|dabei seit|einstellungsdatum',
        fr: "date d'embauche|embauché le|date de début|entrée|date d'entrée|entré le|arrivée|date d'arrivée|arrivé le|prise de poste|date de prise de poste",
        es: 'fecha de contratación|contratado el|fecha de inicio|ingreso|fecha de ingreso|fecha de alta|alta|incorporación|fecha de incorporación|fecha de entrada',
      },
    },
    endedOn: {
      type: 'date',
      never: neverOfService,
      title: { en: 'Ended', nl: 'Uit dienst' },
      words: {
        en: 'ended|end date|left|left on|date left|leaving date|termination date|terminated on|leave date|exit date|departure date|employment end|last day|last working day',
        nl: 'uit dienst|uit dienst per|datum uit dienst|einddatum|uitdiensttreding|datum uitdiensttreding|einde dienstverband|eind dienstverband|dienstverband tot|vertrek|vertrekdatum|vertrokken op|laatste werkdag',
        de: 'austritt|austrittsdatum|ausgetreten am|austritt am|enddatum|dienstende|ausgeschieden am|ausscheiden|letzter arbeitstag',
        fr: 'départ|date de départ|parti le|date de fin|sortie|date de sortie|sorti le|fin de contrat|dernier jour',
        es: 'salida|fecha de salida|baja|fecha de baja|egreso|fecha de egreso|cese|fecha de cese|fecha de fin|último día',
      },
    },
    quota: {
      type: 'number',
      tells: 2,
      made: 'target amount?|target sale/revenue? month/year? amount? owner/user/team?',
      unit: 'money',
      title: { en: 'Quota', nl: 'Quotum' },
      words: {
        en: 'quota|target|goal|quarterly quota|quota per month|quarterly target|target per month|target per quarter|target per year|goal per month|quarterly goal|quota quarterly|target quarterly|goal quarterly',
        nl: 'quotum|kwartaalquota|doel|doelstelling|streefwaarde|quotum per maand|quotum per kwartaal|kwartaalquotum|quotum per jaar|doel per maand|kwartaaldoel|target per maand|target per kwartaal|target per jaar|kwartaaltarget|doelstelling per maand|doelstelling per kwartaal|doelstelling per jaar|maandelijkse doelstelling|jaarlijkse doelstelling|maanddoelstelling|kwartaaldoelstelling|jaardoelstelling',
        de: 'ziel|vorgabe|soll|quote|monatsquote|quartalsquote|jahresquote|quote pro monat|quote pro quartal|quote pro jahr|quartalsziel|ziel pro monat|ziel pro jahr',
        fr: 'objectif|cible|objectif trimestriel|quota trimestriel',
        es: 'objetivo|meta|cuota|objetivo trimestral|cuota trimestral|meta trimestral|meta mensual|meta mensal|meta anual',
      },
      weight: 1.5,
    },
    quotaMonth: {
      type: 'date',
      never: neverOfService,
      quarters: true,
      title: { en: 'Quota month', nl: 'Quotummaand' },
      words: {
        en: 'quota month|month|target month|period|quota period|period start|start of period|starting month|quarter|quota quarter|target quarter',
        nl: 'maand|quotummaand|periode|begin periode|start periode|kwartaal',
        de: 'monat|zeitraum|beginn zeitraum|quartal',
        fr: 'mois|début de période|trimestre',
        es: 'mes|período|inicio del período',
      },
    },
  },
  prepared: {
    rep: ['text', 'name', 'lastName', 'email', 'id'],
    quotaMonths: ['months', 'quota'],
    quotaFrom: ['date', 'quotaMonth', 'startedOn'],
    quotaTo: ['date', 'quotaMonth', 'endedOn'],
    serviceUnreadable: ['flag', 'startedOn', 'endedOn'],
  },
  revisions: { quotaFrom: 3, quotaTo: 3 },
});
