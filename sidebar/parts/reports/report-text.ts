import type { PickedKpi } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import type { Words } from '../../texts';

/** A report in a few words: every week · Sales team · ann@example.com; without recipients it goes to the owner. */
export function reportText({ owner, report }: PickedKpi, { often }: SetupView['reportDates'], words: Words): string {
  const { cadence, name, recipients } = report;
  if (cadence === '') return words.cadence_none;
  const reaches = recipients.trim() || (owner.includes('@') ? owner.trim() : words.nobody);
  return [often[cadence], name.trim(), reaches].filter(Boolean).join(' · ');
}
