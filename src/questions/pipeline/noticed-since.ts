import type { Analysis } from '../../analysis/analysis';
import type { Sentence } from '../../texts/sentence';

/** Since when the stages of deals are known, where no tab tells them and the refreshes noticed them; null where one does. */
export function noticedSince({ tables }: Analysis): Sentence | null {
  const noticed = tables.stage_history?.standIns?.find(({ says }) => says.text === 'note_stages_noticed');
  return noticed ? { text: 'stages_noticed', values: noticed.says.values } : null;
}
