import type { Company, Row, Value } from './company';
import type { Way } from './way';

/** The company as its systems record it: outcomes as flags, people, customers and stages by their numbers, refunds apart, as this way has it. */
export function recordedAs({ flags, repIds, customerIds, stageIds, refundsApart }: Way, company: Company): Company {
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
  if (stageIds && !flags) {
    const stages = [...new Set(company.deals.map(({ stage }) => stage))];
    recorded.deals = recorded.deals.map((deal) =>
      replaced(deal, 'stage', (stage) => ({ stageId: numberOf(stages, stage) })),
    );
    recorded.stages = stages.map((name, n) => ({ id: numberOf(stages, name), name, order: n + 1 }));
  }
  if (refundsApart) {
    recorded.refunds = company.orders.flatMap(({ id, refund }) =>
      refund === null ? [] : [{ orderId: id, amount: refund }],
    );
    recorded.orders = recorded.orders.map((order) => replaced(order, 'refund', () => ({})));
  }
  return recorded;
}

const numberOf = (stages: Value[], stage: Value): string => `${31 + stages.indexOf(stage)}`;

const yes = (is: boolean): Value => (is ? 'yes' : 'no');

function replaced(whole: Row, field: string, by: (value: Value) => Row): Row {
  const { [field]: value, ...row } = whole;
  return { ...row, ...by(value) };
}
