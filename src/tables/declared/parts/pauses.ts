import type { FieldDeclaration } from '../../declare';

/** When somebody stopped being billed for a while, and went on. */
export const pauses = {
  pausedOn: {
    type: 'date',
    tells: 1,
    made: 'pause start? date?|contract pause start? date?',
    title: { en: 'Paused on', nl: 'Gepauzeerd op' },
    words: {
      en: 'paused on|paused at|paused from|paused since|pause date|pause start|pause from|on hold since|suspended on|suspended at|suspended since|frozen on',
      nl: 'gepauzeerd op|gepauzeerd per|gepauzeerd sinds|gepauzeerd vanaf|pauze vanaf|pauze van|start pauze|opgeschort op|opgeschort per|bevroren op',
      de: 'pausiert am|pausiert seit|pausiert ab|pause ab|pause von|pausenbeginn|ausgesetzt am|ausgesetzt seit|ruhend seit|stillgelegt am',
      fr: 'mis en pause le|mise en pause le|mis en pause|mise en pause|date de mise en pause|en pause depuis|en pause le|début de pause|suspendu le|date de suspension|suspendu depuis',
      es: 'en pausa desde|pausado el|pausada el|puesto en pausa el|fecha de pausa|inicio de pausa|suspendido el|fecha de suspensión|suspendido desde',
    },
    never: 'reason|days|months|count|motif|reden|grund',
  },
  resumedOn: {
    type: 'date',
    tells: 1,
    made: 'resume contract? date?|pause end date?',
    title: { en: 'Resumed on', nl: 'Hervat op' },
    words: {
      en: 'resumed on|resumed at|resumes on|resumes at|resume date|pause end|pause until|paused until|paused to|unpaused on|reactivated on|reactivated at|reactivation date|restarted on|suspended until',
      nl: 'hervat op|hervat per|hervattingsdatum|gepauzeerd tot|pauze tot|einde pauze|gereactiveerd op|heractivering op|opgeschort tot',
      de: 'fortgesetzt am|wiederaufgenommen am|wieder aktiv ab|wieder aktiv seit|reaktiviert am|pausiert bis|pause bis|pausenende|ausgesetzt bis|fortsetzung am',
      fr: 'repris le|reprise le|date de reprise|reprend le|fin de pause|en pause jusqu au|suspendu jusqu au|réactivé le|date de réactivation',
      es: 'reanudado el|reanudada el|fecha de reanudación|reactivado el|reactivada el|fecha de reactivación|fin de pausa|en pausa hasta|suspendido hasta',
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
