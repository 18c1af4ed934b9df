import type { activityLabels } from '../../tables/labels';
import { wordMatcher } from '../recognise/header-words/word-match';
import { normalWords } from '../text/normal-text';

export type ActivityKind = (typeof activityLabels)[number];

const kind = wordMatcher<ActivityKind>([
  {
    meaning: 'demo',
    whole: '',
    inside: 'demo|presentation|presentatie|vorführung|präsentation|démonstration|demostración|presentación',
  },
  {
    meaning: 'email',
    whole: 'mail',
    inside: 'email|e-mail|incoming email|forwarded email|correo|courriel|mailing',
  },
  {
    meaning: 'call',
    whole: 'dial|gesprek|gespräch|entretien',
    inside:
      'call|phone|phonecall|voicemail|oproep|telefoongesprek|bellen|belactie|telefonisch|anruf|telefonat|appel|llamada|telefoon|gebeld',
  },
  {
    meaning: 'meeting',
    whole: 'event',
    inside:
      'meeting|appointment|visit|lunch|vergadering|afspraak|bezoek|videogesprek|termin|besprechung|besuch|rendez vous|rdv|réunion|visite|cita|visita',
  },
  {
    meaning: 'note',
    whole: 'notities|notizen|remarques|notas',
    inside: 'note|notes|notitie|opmerking|notiz|anmerkung|remarque|nota',
  },
  {
    meaning: 'task',
    whole: 'todos|taken|aufgaben|vorgänge',
    inside: 'task|tasks|to do|to dos|todo|deadline|taak|aufgabe|vorgang|tâche|tâches|tarea|tareas',
  },
]);

/** The kind of an activity by its type as written; 'other' when no word is known. */
export function activityKind(label: string): ActivityKind {
  return kind(label) ?? 'other';
}

const DONE =
  'held|completed|complete|done|gedaan|voltooid|gehouden|durchgeführt|abgehalten|erledigt|abgeschlossen|effectué|effectuée|terminé|terminée|celebrada|celebradas|celebrado|completado|completada|realizado|realizada|attend|attended|showed up|verschenen|komen opdagen|opgedaagd|doorgegaan|stattgefunden|took place|taken place|eu lieu|tuvo lugar|erschienen|aufgetaucht|venu|présenté|se presentó|asistió|acudió';

/** "Niet gehouden", "no asistió": what is done, denied, in any of the languages. */
const DENIED = normalWords(DONE).flatMap((word) =>
  'not|t|niet|nicht|non|no|pas'.split('|').map((not) => `${not} ${word}`),
);

/** What came of a call says that there was one, beside words for done as well. */
const REACHED =
  'connected|reached|spoke|spoken|answered|verbonden|bereikt|gesproken|beantwoord|verbunden|erreicht|gesprochen|beantwortet|joint|répondu|contactado|contactada|contestada';

const done = wordMatcher<'done' | 'reached' | 'not'>([
  {
    meaning: 'not',
    whole:
      'ausgefallen|entfallen|open|upcoming|future|ingepland|anstehend|bevorstehend|próximo|próxima|to do|todo|te doen|zu erledigen|à faire|por hacer|pendiente|new|nieuw|scheduled|waiting|pending|overdue|started|gestart|noshow|absent|afwezig|abwesend|ausente|offen|in progress|in bearbeitung|démarré|comenzado',
    inside: `not started|planned|cancelled|canceled|no show|deferred|rescheduled|postponed|gepland|niet gestart|geannuleerd|uitgesteld|verzet|geplant|nicht begonnen|storniert|abgesagt|zurückgestellt|verschoben|prévu|prévue|annulé|annulée|reporté|pas démarré|a pas demarre|planeada|planeadas|planificado|sin celebrar|sin empezar|cancelado|cancelada|diferido|aplazado|${DENIED.join('|')}`,
  },
  {
    meaning: 'done',
    whole: 'closed|yes|sent|verzonden|gesendet|envoyé|enviado|afgerond|gereed|uitgevoerd|fait|hecho',
    inside: DONE,
  },
  {
    meaning: 'reached',
    whole: REACHED,
    inside: 'spoke with|spoken to|gesproken met|gesprochen mit|parlé avec|hablado con',
  },
]);

/** True for a word that says done or held, false for planned, cancelled, no show …, null for any other word. */
export function activityDone(label: string): boolean | null {
  const found = done(label);
  return found === null ? null : found !== 'not';
}

/** True for a word that says done or held itself, and not what came of it. */
export const saysDone = (label: string): boolean => done(label) === 'done';
