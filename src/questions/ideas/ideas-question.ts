import { declareQuestion } from '../declare';

/** A question without figures: what people wrote where a survey left room. */
export const ideas = declareQuestion({
  id: 'ideas',
  title: { en: 'What people suggest', nl: 'Wat mensen voorstellen' },
  asks: {
    en: 'What do people suggest in the survey?',
    nl: 'Wat stellen mensen voor in de enquête?',
  },
  words:
    'complain*|klaag*|klagen|volgens het team|happy|happie*|happier|blijer|feedback|staff|employees|medewerker*|wrote|write|schreven|mensen voor|stellen|beter kan|vindt het team|the team want|survey*|in the survey|in de enquete|enquete*|suggest*|we improve|idea|ideas|idee|ideeen|voorstel*|improve*|verbeter*|people say|team say',
  compares: [],
  caution: 'ideas_anonymous',
});
