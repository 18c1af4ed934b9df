/** The fields of src/tables from which each prepared column (src/dataset) is made: what to name when it is missing. */
export const preparedFrom: Record<string, string[]> = {
  outcome: ['stage', 'status'],
  closed: ['closedOn', 'wonOn', 'lostOn'],
  created: ['createdOn'],
  value: ['amount', 'lineAmount', 'quantity'],
  day: ['orderedOn', 'paidOn'],
  customerKey: ['customer', 'name', 'email'],
  customerSince: ['customer', 'name'],
  start: ['startedOn', 'happenedOn', 'orderedOn'],
  end: ['endedOn', 'cancelledOn', 'event'],
  mrrValue: ['mrr', 'mrrAfter', 'interval', 'amount'],
  isConverted: ['converted', 'status'],
  responded: ['respondedOn'],
  typedUpsell: ['type'],
  typedCrossSell: ['type'],
  isUpsell: ['product', 'mrr', 'mrrAfter'],
  isCrossSell: ['product'],
  cycleDays: ['createdOn'],
  answerMinutes: ['respondedOn'],
  billedMonths: ['interval'],
  done: ['doneOn', 'dueOn'],
  promotion: ['score'],
  favourable: ['score'],
};

/** Fields whose numbers are amounts of money: added up in one currency only. */
export const moneyFields = ['amount', 'value', 'mrr', 'mrrValue', 'orderTotal'];

/** Fields of src/tables that hold money: a currency or "in thousands" in their header is about their numbers. */
export const rawMoneyFields = [
  'amount',
  'expectedAmount',
  'lineAmount',
  'unitPrice',
  'price',
  'tax',
  'shipping',
  'refund',
  'discount',
  'cost',
  'mrr',
  'mrrBefore',
  'mrrAfter',
  'quota',
];
