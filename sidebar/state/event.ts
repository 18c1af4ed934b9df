import type { DimensionId } from '../../src/dimensions';
import type { Answer as TabAnswer } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import type { Sources } from '../../src/plan/sources';
import type { Step, TypedGoal, TypedReport } from '../../src/wizard/setup/setup';
import type { ScheduleCall } from './call';

/** What happens in the sidebar: the person does something, a call begins or ends, or nothing happens for a while. */
export type Event = CallEvent | EditEvent | MoveEvent | HomeEvent | { type: 'idle' };

export type CallEvent =
  | { type: 'begin'; id: number }
  | { type: 'success'; id: number; answer: unknown }
  | { type: 'failure'; id: number; message: string; detail: string }
  | { type: 'retry' }
  | { type: 'dismiss' };

export type EditEvent =
  | { type: 'choose objective'; objective: string }
  | { type: 'choose period'; period: string }
  | { type: 'choose breakdown'; by: DimensionId }
  | { type: 'choose sources'; sources: Sources }
  | { type: 'answer'; answer: TabAnswer }
  | { type: 'take back answer'; answer: TabAnswer }
  | { type: 'pick'; id: KpiId }
  | { type: 'park'; id: KpiId }
  | { type: 'pick part'; id: KpiId; variant: string }
  | { type: 'park part'; key: string }
  | { type: 'choose variant'; id: KpiId; key: string; variant: string }
  | { type: 'automatic'; on: boolean }
  | { type: 'type goal'; key: string; field: keyof TypedGoal; text: string }
  | { type: 'type later target'; key: string; period: string; text: string }
  | { type: 'type owner'; key: string; text: string }
  | { type: 'owner for all'; text: string }
  | { type: 'change report'; key: string; report: Partial<TypedReport> }
  | { type: 'report for all'; report: TypedReport }
  | { type: 'leave out recipient'; address: string }
  | { type: 'confirm address'; address: string; confirmed: boolean };

export type MoveEvent =
  | { type: 'go'; step: Step }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'read again' }
  | { type: 'build' };

export type HomeEvent =
  | { type: 'edit'; step: Step | null }
  | { type: 'leave set-up' }
  | { type: 'discard set-up' }
  | { type: 'refresh' }
  | { type: 'undo' }
  | { type: 'restore rows' }
  | { type: 'snooze'; key: string; days: number }
  | { type: 'newer export' }
  | { type: 'explain' }
  | { type: 'close explanation' }
  | { type: 'ask questions'; typed: string }
  | { type: 'select'; tab: string; ranges: string[] }
  | { type: 'adopt' }
  | { type: 'schedule'; call: ScheduleCall; request: unknown }
  | { type: 'ask to stop'; asks: boolean }
  | { type: 'stop'; tabs: boolean }
  | { type: 'begin anew' };
