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
    'complain*|klaag*|klagen|volgens het team|blijer|feedback|staff|employees|medewerker*|wrote|write|schreven|stellen|vindt het team|survey*|enquete*|suggest*|voorstel*|improve*|verbeter*|idea*|idee*|happy|happie*|happier|willen medewerkers|willen mijn mensen|wil het team',
  compares: [],
  caution: 'ideas_anonymous',
});
