/** What is said of questions and of differences between groups. */
export const answerTexts = {
  question_differs: {
    en: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). More than chance explains.',
    nl: '{kpi}: {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}). Meer dan toeval verklaart.',
  },
  question_same: {
    en: '{kpi}: no difference that chance cannot explain. {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}).',
    nl: '{kpi}: geen verschil dat toeval niet kan verklaren. {best} {bestValue} (n = {bestN}), {worst} {worstValue} (n = {worstN}).',
  },
  question_few: {
    en: '{kpi}: too few to tell. A group decides from {few} on.',
    nl: '{kpi}: te weinig om iets te zeggen. Een groep telt vanaf {few}.',
  },
  question_unanswered: { en: '{kpi}: {reason}.', nl: '{kpi}: {reason}.' },
  question_no_groups: {
    en: 'these tabs do not tell which rows belong to which group',
    nl: 'deze tabbladen vertellen niet welke rijen bij welke groep horen',
  },
  question_overlap: {
    en: 'a customer can be in several groups at once',
    nl: 'een klant kan in meerdere groepen tegelijk zitten',
  },
  question_no_cause: {
    en: 'What goes together need not be cause and effect.',
    nl: 'Wat samengaat, hoeft geen oorzaak en gevolg te zijn.',
  },
  question_longer_lives: {
    en: 'Deals that live longer collect more demos: what goes together need not be cause and effect.',
    nl: 'Deals die langer leven krijgen meer demo’s: wat samengaat, hoeft geen oorzaak en gevolg te zijn.',
  },
  question_other_deals: {
    en: 'Reps may have had other deals to begin with.',
    nl: 'Vertegenwoordigers kunnen andere deals hebben gekregen.',
  },
  question_verdict_differs: { en: 'differs', nl: 'verschilt' },
  question_verdict_same: { en: 'cannot be told apart', nl: 'niet te onderscheiden' },
  question_verdict_few: { en: 'too few', nl: 'te weinig' },
  question_verdict_none: { en: 'not known', nl: 'onbekend' },
};
