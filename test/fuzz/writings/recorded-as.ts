import type { Company, Row, Value } from './company';
import type { Way } from './way';

/** The company as its systems record it: outcomes as flags, people and customers by their numbers, as this way has it. */
export function recordedAs({ flags, repIds, customerIds }: Way, company: Company): Company {
  const recorded = { ...company };
  if (flags) {
    recorded.deals = recorded.deals.map((deal) =>
      replaced(deal, 'stage', (stage) => ({ won: yes(stage === 'won'), lost: yes(stage === 'lost') })),
    );
  }
  if (repIds) {
    const ids = new Map(company.team.map(({ name }, n) => [name, `R${11 + n}`]));
    for (const table of ['deals', 'leads', 'orders', 'activities'] as const) {
      recorded[table] = recorded[table].map((row) => replaced(row, 'rep', (rep) => ({ repId: ids.get(rep) ?? null })));
    }
    recorded.team = recorded.team.map((row) => ({ ...row, id: ids.get(row.name) ?? null }));
  }
  if (customerIds) {
    const ids = new Map(company.customers.map(({ id, name }) => [name, id]));
    recorded.orders = recorded.orders.map((row) =>
      replaced(row, 'customer', (name) => ({ customerId: ids.get(name) ?? null })),
    );
  }
  return recorded;
}

const yes = (is: boolean): Value => (is ? 'yes' : 'no');

function replaced(whole: Row, field: string, by: (value: Value) => Row): Row {
  const { [field]: value, ...row } = whole;
  return { ...row, ...by(value) };
}
