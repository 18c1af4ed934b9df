import type { Analysis } from '../analysis/analysis';
import { keyText } from '../analysis/breakdown/group-key';
import type { Language } from '../base/language';
import { NO_LABEL } from '../engine/groups';
import type { KpiResult } from '../engine/result';
import { variantOf, wayOf } from '../kpis/declaration/slice';
import { periodCompared } from '../questions/why/period-compared';
import { whyText } from '../questions/why/say-why';
import { whyChanged } from '../questions/why/why';
import { periodName } from '../texts/period-name';
import { say } from '../texts/say';
import { isSentence, type Sentence } from '../texts/sentence';
import { unparted } from '../texts/unparted';
import type { AskedNumber } from './explanation';

/** What moved a number since the period before it, or why that cannot be told; '' where there is no number. */
export function whySince(analysis: Analysis, asked: AskedNumber, result: KpiResult, language: Language): string {
  const { id } = asked;
  if (result.value === null) return '';
  const variant = variantAsked(asked, language);
  const never = (reason: Sentence): string => say({ text: 'wizard_why_never', values: { reason } }, language);
  if (variant === null) return never({ text: 'why_part_of_part' });
  const before = periodCompared(analysis, asked, result);
  if (isSentence(before)) return never(before);
  const why = whyChanged(analysis, { id, variant }, { before, now: result.period });
  if (!isSentence(why)) return unparted(whyText(why, language));
  return say({ text: 'wizard_why_unknown', values: { period: periodName(before, language), reason: why } }, language);
}

/** One group of a figure is the figure of that part of the rows; null where it is a part of a part. */
function variantAsked({ variant, group }: AskedNumber, language: Language): string | null {
  if (!group) return variant;
  const { counted, only } = wayOf(variant);
  const is = group.key === NO_LABEL ? keyText(group.key, group.by, language) : group.key;
  return only === null ? variantOf({ counted, only: { by: group.by, is } }) : null;
}
