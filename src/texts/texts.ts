import { alertTexts } from './sentences/alert-texts';
import { answerTexts } from './sentences/answer-texts';
import { chartTexts } from './sentences/chart-texts';
import { functionTexts } from './sentences/function-texts';
import { goalTexts } from './sentences/goal-texts';
import { guardTexts } from './sentences/guard-texts';
import { incomingTexts } from './sentences/incoming-texts';
import { intakeTexts } from './sentences/intake-texts';
import { kpiTexts } from './sentences/kpi-texts';
import { menuTexts } from './sentences/menu-texts';
import { optionTexts } from './sentences/option-texts';
import { planTexts } from './sentences/plan-texts';
import { questionTexts } from './sentences/question-texts';
import { refusalTexts } from './sentences/refusal-texts';
import { scheduleTexts } from './sentences/schedule-texts';
import { sheetTexts } from './sentences/sheet-texts';
import { sourceTexts } from './sentences/source-texts';
import { tabsTexts } from './sentences/tabs-texts';
import { toldTexts } from './sentences/told-texts';
import { viewTexts } from './sentences/view-texts';
import { wizardTexts } from './sentences/wizard-texts';

/** Every sentence a user can meet, in English and Dutch, `{name}` marking what is filled in. One file per area. */
export const texts = {
  ...intakeTexts,
  ...questionTexts,
  ...kpiTexts,
  ...planTexts,
  ...goalTexts,
  ...answerTexts,
  ...toldTexts,
  ...menuTexts,
  ...refusalTexts,
  ...sheetTexts,
  ...functionTexts,
  ...tabsTexts,
  ...optionTexts,
  ...wizardTexts,
  ...scheduleTexts,
  ...alertTexts,
  ...chartTexts,
  ...guardTexts,
  ...incomingTexts,
  ...sourceTexts,
  ...viewTexts,
};

export type TextKey = keyof typeof texts;
