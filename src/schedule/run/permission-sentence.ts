import type { Sentence } from '../../texts/sentence';
import type { ScheduledRun } from './scheduled-run';

/** That Google asks for permission anew, and where; nothing when all is granted. */
export function permissionSentences({ permissionUrl, ownership }: ScheduledRun): Sentence[] {
  if (permissionUrl === null) return [];
  const owner = ownership.owner || { text: 'heartbeat_somebody' as const };
  return [{ text: 'schedule_no_permission', values: { owner, url: permissionUrl } }];
}
