/** What a task is told by: of a mail, what comes how often to whom. */
export interface MailKey {
  kind: 'report' | 'alert';
  cadence: string;
  /** In small letters; holds no blanks, see `isAddress`. */
  address: string;
  /** As the plan names the report; '' for an alert and where the plan names none. */
  name: string;
}

/** The key of the refresh, which is no mail. */
export const REFRESH = 'refresh';

/**
 * A mail as one text, under which the store keeps what became of it: report|weekly|ann@firm.nl|Board, or
 * alert|workday|ann@firm.nl. Only a name may hold a `|`, so it comes last; in an address, which has no blanks, a blank
 * stands for one.
 */
export function taskKey({ kind, cadence, address, name }: MailKey): string {
  const reader = address.split('|').join(' ');
  return [kind, cadence, reader, ...(kind === 'report' ? [name] : [])].join('|');
}

/** The mail that a key tells of; null for the refresh and for what is no key. */
export function mailOf(key: string): MailKey | null {
  const [kind, cadence, reader, ...name] = key.split('|');
  if ((kind !== 'report' && kind !== 'alert') || reader === undefined) return null;
  return { kind, cadence, address: reader.split(' ').join('|'), name: name.join('|') };
}

/** The address that a key names; '' for none. */
export function addressOf(key: string): string {
  return mailOf(key)?.address ?? '';
}

export function isReport(key: string): boolean {
  return mailOf(key)?.kind === 'report';
}

export function isAlert(key: string): boolean {
  return mailOf(key)?.kind === 'alert';
}

/** True for two reports of one cadence to one person, whatever their names. */
export function readsAs(one: string, other: string): boolean {
  const [first, second] = [mailOf(one), mailOf(other)];
  if (first === null || second === null) return one === other;
  return taskKey({ ...first, name: '' }) === taskKey({ ...second, name: '' });
}
