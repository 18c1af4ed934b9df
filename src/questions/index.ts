import type { QuestionDeclaration } from './declare';
import { attainment } from './declared/attainment';
import { campaigns } from './declared/campaigns';
import { customerWorth } from './declared/customer-worth';
import { cycleLength } from './declared/cycle-length';
import { demoOrCall } from './declared/demo-or-call';
import { fastAnswer } from './declared/fast-answer';
import { repHabits } from './declared/rep-habits';
import { reps } from './declared/reps';
import { segmentsThatStay } from './declared/segments-that-stay';
import { stages } from './declared/stages';
import { upsell } from './declared/upsell';
import { whoSells } from './declared/who-sells';

/** Every question, in the order in which they are listed. */
const declared = [
  demoOrCall,
  cycleLength,
  fastAnswer,
  campaigns,
  attainment,
  whoSells,
  reps,
  repHabits,
  upsell,
  segmentsThatStay,
  customerWorth,
  stages,
];

export type QuestionId = (typeof declared)[number]['id'];

export const questions: readonly QuestionDeclaration<QuestionId>[] = declared;
