import type { RowSet } from '../../engine/formula/formula';

const notJunk = { leaveOut: { field: 'outcome', is: 'out' }, because: 'junk_lead' } as const;
const onlyFirst = { leaveOut: { field: 'isRepeat', is: 'yes' }, because: 'repeated_lead' } as const;

/** Leads by creation date, without junk. A disqualified lead is a lead that did not convert. */
export const realLeads: RowSet<'leads'> = { table: 'leads', needs: [], date: 'created', rules: [notJunk] };

/** The same, each e-mail address once: its first lead. */
export const distinctLeads: RowSet<'leads'> = { ...realLeads, rules: [notJunk, onlyFirst] };
