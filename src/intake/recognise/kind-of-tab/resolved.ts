import { outcomeOf } from '../../meaning/stage-words';
import type { Recognition } from '../recognise';

/** Words for what was wrong and is not any more. */
const RESOLVED = /resolved|solved|opgelost|verholpen|afgehandeld|erledigt|gelöst|behoben|résolu|resuelt|risolt/i;

/** True where a status calls some rows resolved and none won, lost or met: a ticket or a complaint, and no lead. */
export function areResolved({ fields }: Recognition): boolean {
  const labels = [...(fields.status?.column.profile.labels.keys() ?? [])];
  const isLead = (label: string): boolean => ['won', 'lost'].includes(outcomeOf(label, true) ?? '');
  return labels.some((label) => RESOLVED.test(label)) && !labels.some(isLead);
}
