import type { Concept } from '../../../tables/concepts/concepts';
import { isDateColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { textOf } from '../../text/plain-text';
import { leaveOut } from '../left-out';
import { toldAgain } from './told-again';

const CAMPAIGN: ReadonlySet<Concept> = new Set<Concept>(['campaign']);
const NAME: ReadonlySet<Concept> = new Set<Concept>(['name', 'person']);
const OF_OTHERS: ReadonlySet<Concept> = new Set<Concept>(['customer', 'campaign', 'owner', 'product']);

/** What a list says of somebody in a campaign: "Member Status". */
const MEMBER = /^(member|mitglied|deelnemer|membre|miembro)/;

/**
 * Leaves out the rows of a tab of leads without ids or addresses that tell of one lead again, for one more campaign: they are
 * alike in everything but what is said of the campaign, and name who the lead is.
 */
export function leaveOutPerCampaign({ data, seen, below: { rows } }: BegunTable): void {
  const { id, email, createdOn } = data.columns;
  if (data.table !== 'leads' || id || email || !isDateColumn(createdOn)) return;
  const isOfCampaign = ({ header }: SeenColumn): boolean =>
    meansOneOf(header, CAMPAIGN) || MEMBER.test(header.words[0] ?? '');
  const own = seen.filter((column) => !isOfCampaign(column));
  const names = own.filter(({ header, profile }) => profile.numbers < 0.1 && isName(header));
  if (own.length === seen.length || names.length === 0) return;
  const isNamed = (row: number): boolean =>
    !Number.isNaN(createdOn.values[row]) && names.some(({ index }) => textOf(rows[row][index]) !== '');
  const again = toldAgain(data, (row) =>
    isNamed(row) ? own.map(({ index }) => textOf(rows[row][index])).join('\n') : null,
  );
  leaveOut(data, again, { text: 'intake_per_person' });
}

const isName = (header: SeenColumn['header']): boolean => meansOneOf(header, NAME) && !meansOneOf(header, OF_OTHERS);
