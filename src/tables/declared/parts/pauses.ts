import type { FieldDeclaration } from '../../declare';

/** When somebody stopped being billed for a while, and went on. */
export const pauses = {
  pausedOn: {
    type: 'date',
    tells: 1,
    made: 'pause start? date?|contract/customer pause start? date?',
    title: { en: 'Paused on', nl: 'Gepauzeerd op' },
    words: {
      en: 'paused from|pause from|on hold since',
      nl: 'gepauzeerd per|gepauzeerd vanaf|pauze vanaf|opgeschort per',
      de: 'pausiert ab|pause ab|pausenbeginn',
      fr: 'mis en pause le|mise en pause le|mis en pause|mise en pause|date de mise en pause|en pause depuis|en pause le|suspendu le',
      es: 'en pausa desde|pausado el|pausada el|puesto en pausa el|suspendido el',
    },
    never: 'reason|days|months|count|motif|reden|grund',
  },
  resumedOn: {
    type: 'date',
    tells: 1,
    made: 'resume contract/customer? date?|pause end date?',
    title: { en: 'Resumed on', nl: 'Hervat op' },
    words: {
      en: 'paused to',
      nl: 'hervat per|hervattingsdatum',
      de: 'wieder aktiv ab|wieder aktiv seit|pausenende',
      fr: 'reprend le|en pause jusqu au|suspendu jusqu au',
      es: 'en pausa hasta',
    },
    never: 'reason|days|months|count',
  },
  paused: {
    type: 'flag',
    title: { en: 'Paused', nl: 'Gepauzeerd' },
    words: {
      en: 'paused|is paused|on hold|suspended|is suspended|frozen',
      nl: 'gepauzeerd|in de wacht|opgeschort|bevroren',
      de: 'pausiert|ausgesetzt|ruhend',
      fr: 'en pause|suspendu|suspendue',
      es: 'pausado|pausada|en pausa|suspendido|suspendida',
    },
  },
} satisfies Record<string, FieldDeclaration>;
