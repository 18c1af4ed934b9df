import type { TypedReport } from '../../src/wizard/setup';
import type { Words } from '../texts';

/** A report in a few words: every week · Sales team · ann@example.com */
export function reportText({ cadence, name, recipients }: TypedReport, words: Words): string {
  const often = cadence === '' ? words.cadence_none : words[`cadence_${cadence}`];
  return [often, name.trim(), recipients.trim()].filter(Boolean).join(' · ');
}
