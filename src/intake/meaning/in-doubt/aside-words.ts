import { wordMatcher } from '../../recognise/header-words/word-match';

/**
 * What the name of a tab says of rows that were put aside: they are another tab's again or were thrown away, they are older,
 * or they are yet to come, or made up to show something. No label of a row says so.
 */
export const asideOf = wordMatcher<'copy' | 'older' | 'ahead' | 'shown'>([
  {
    meaning: 'copy',
    whole:
      'template|templates|sjabloon|sjablonen|modèle|modèles|vorlage|vorlagen|plantilla|plantillas|modello|modelo|copy|copies|copie|kopie|kopien|kopia|copia|copias|backup|backups|reservekopie|sicherung|sicherungskopie|sauvegarde|respaldo|trash|bin|recycle|recycled|prullenbak|prullenmand|papierkorb|corbeille|papelera|cestino|lixeira',
    inside: '',
  },
  {
    meaning: 'older',
    whole:
      'old|older|oud|oude|ouder|oudere|alt|alte|altes|alter|ältere|ancien|ancienne|anciens|anciennes|vieux|antiguo|antigua|antiguos|antiguas|viejo|vieja|viejos|viejas|archive|archives|archief|archiv|archivo|archivos|archivio|arquivo|legacy',
    inside: '',
  },
  {
    meaning: 'ahead',
    whole:
      'hold|backorder|backorders|nalevering|naleveringen|nabestelling|nabestellingen|wacht|wachtstand|rückstand|rückstände|zurückgestellt|zurückgestellte|reliquat|reliquats|attente|espera|upcoming|future|venir|komend|komende|aankomend|aankomende|toekomstig|toekomstige|kommend|kommende|künftig|künftige|zukünftig|zukünftige|anstehend|anstehende|futur|futurs|futures|próximo|próximos|próxima|próximas|futuro|futuros|todo|todos|doen|erledigen|faire|hacer|pendientes',
    inside: '',
  },
  {
    meaning: 'shown',
    whole: 'demo|demos|demonstratie|demonstration|demostración|dimostrazione',
    inside: '',
  },
]);
