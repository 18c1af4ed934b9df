import { alertTexts } from './alert-texts';
import { chartTexts } from './chart-texts';
import { functionTexts } from './function-texts';
import { guardTexts } from './guard-texts';
import { intakeTexts } from './intake-texts';
import { kpiTexts } from './kpi-texts';
import { planTexts } from './plan-texts';
import { scheduleTexts } from './schedule-texts';
import { sheetTexts } from './sheet-texts';
import { wizardTexts } from './wizard-texts';

/** Every sentence a user can meet, in English and Dutch, `{name}` marking what is filled in. One file per area. */
export const texts = {
  ...intakeTexts,
  ...kpiTexts,
  ...planTexts,
  ...sheetTexts,
  ...functionTexts,
  ...wizardTexts,
  ...scheduleTexts,
  ...alertTexts,
  ...chartTexts,
  ...guardTexts,
};

export type TextKey = keyof typeof texts;
