import { rowsOf } from '../../real-data/data-set';
import { cdnowLines, cdnowTab } from '../../real-data/shops/cdnow-tab';
import { type Apart, col, number, type RealSet, type Row, yesIf } from './figure-apart';

/** Rows that say the same in every column count once. */
const distinct = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];

const addedUp = (rows: readonly Row[], key: (row: Row) => string, worth: (row: Row) => number): Row[] => {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const known = sums.get(key(row));
    sums.set(key(row), { ...(known ?? row), worth: String(Number(known?.worth ?? 0) + worth(row)) });
  }
  return [...sums.values()];
};

/** Whether each customer bought something on a later day that was not among what they bought on their first. */
function crossed(lines: readonly Row[]): Row[] {
  const byCustomer = new Map<string, Row[]>();
  for (const line of lines) byCustomer.set(line.customer, [...(byCustomer.get(line.customer) ?? []), line]);
  return [...byCustomer.values()].map((bought): Row => {
    const first = bought.map(({ day }) => day).sort()[0];
    const known = new Set(bought.filter(({ day }) => day === first).map(({ product }) => product));
    const isCrossed = bought.some(({ day, product }) => day > first && !known.has(product));
    return { ...bought[0], crossed: isCrossed ? 'yes' : 'no' };
  });
}

/** Each line of Northwind with what its order, its customer, its employee and its product say. */
function northwindLines(): Row[] {
  const keyed = (name: string, id: string): Map<string, Row> =>
    new Map(rowsOf(`northwind/${name}.csv`).map((row) => [row[id], row]));
  const [orders, customers] = [keyed('orders', 'orderID'), keyed('customers', 'customerID')];
  const [employees, products] = [keyed('employees', 'employeeID'), keyed('products', 'productID')];
  return rowsOf('northwind/order_details.csv').map((line): Row => {
    const order = orders.get(line.orderID) as Row;
    const employee = employees.get(order.employeeID) as Row;
    const product = products.get(line.productID) as Row;
    return {
      order: line.orderID,
      day: order.orderDate.slice(0, 10),
      customer: order.customerID,
      country: (customers.get(order.customerID) as Row).country,
      region: (customers.get(order.customerID) as Row).region,
      rep: `${employee.firstName} ${employee.lastName}`,
      product: line.productID,
      productName: product.productName,
      category: product.categoryID,
      paid: String(Number(line.unitPrice) * Number(line.quantity) * (1 - Number(line.discount))),
    };
  });
}

const purchases = (): Row[] => addedUp(northwindLines(), col('order'), number('paid'));
const worth = number('worth');

const uci = (): Row[] =>
  distinct(rowsOf('uci-retail-fr-es-ch/online_retail_fr_es_ch.csv')).map(
    (row): Row => ({
      order: row.InvoiceNo,
      day: row.InvoiceDate.slice(0, 10),
      customer: row.CustomerID,
      product: row.StockCode,
      country: row.Country,
      paid: String(Number(row.Quantity) * Number(row.UnitPrice)),
    }),
  );
const isSale = ({ order }: Row): boolean => !order.startsWith('C');

/** Who bought, with what each paid less what was credited. */
function uciCustomers(): Row[] {
  const known = uci().filter(({ customer }) => customer !== '');
  const buyers = new Set(known.filter(isSale).map(({ customer }) => customer));
  return addedUp(
    known.filter(({ customer }) => buyers.has(customer)),
    col('customer'),
    number('paid'),
  );
}

/** Orders whose amount stands in one cell: an unquoted comma pushed those of others aside, and two stand there twice. */
function messy(): Row[] {
  const lines = distinct(rowsOf('messy-sales/sales-data-raw.csv'));
  return lines
    .filter((row) => row.OrderID !== '' && row.Amount !== '' && !/^\d{3}$/.test(row.Product))
    .map((row) => ({ ...row, worth: row.Amount.replace(/[$,]/g, '') }));
}
const named = (name: string) => (row: Row) => row[name].trim().toLowerCase();

/** What was paid each month on the first day after a year, and on the first of it: who is new, and who left. */
function recurring(): Record<string, number> {
  const rows = rowsOf('dbt-mrr/subscription_periods.csv');
  const paidOn = (day: string): Map<string, number> => {
    const paid = new Map<string, number>();
    for (const { customer_id: id, start_date: from, end_date: to, monthly_amount: amount } of rows)
      if (from <= day && day < to) paid.set(id, (paid.get(id) ?? 0) + Number(amount));
    return paid;
  };
  const [before, after] = [paidOn('2019-01-31'), paidOn('2020-01-31')];
  const moves = { start: 0, new: 0, more: 0, back: 0, less: 0, lost: 0, end: 0 };
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id) ?? 0, after.get(id) ?? 0];
    const isKnown = rows.some((row) => row.customer_id === id && row.start_date <= '2019-01-31');
    moves.start += was;
    moves.end += is;
    if (was === 0) moves[isKnown ? 'back' : 'new'] += is;
    else if (is === 0) moves.lost -= was;
    else moves[is > was ? 'more' : 'less'] += is - was;
  }
  return moves;
}

const crossSold = (lines: () => readonly Row[]): Apart => ({
  rows: () => crossed(lines()),
  by: col('country'),
  share: (row) => row.crossed === 'yes',
});

/** What each customer paid on a day: lines that repeat another in every column count once, a day of nothing is no purchase. */
function cdnowDays(): Row[] {
  const lines = cdnowLines().map(([, customer, day, quantity, paid]) => ({ customer, day, quantity, paid }));
  const days = addedUp(distinct(lines), (row) => `${row.customer} ${row.day}`, number('paid'));
  return days.map((row) => ({ ...row, month: `${row.day.slice(0, 4)}-${row.day.slice(4, 6)}` }));
}

/** Who bought in the month before, a row for each of all months, and whether they bought in it. */
function cdnowAgain(): Row[] {
  const buyers = new Map<string, Set<string>>();
  for (const { customer, month } of cdnowDays()) buyers.set(month, (buyers.get(month) ?? new Set()).add(customer));
  const months = [...buyers.keys()].sort();
  return months.slice(1).flatMap((month, at) =>
    [...(buyers.get(months[at]) ?? [])].map((customer) => ({
      month,
      again: yesIf(buyers.get(month)?.has(customer) === true),
    })),
  );
}

/** Sets of which no question is answered by comparing groups, with the figures of groups that they do answer. */
export const shops: Record<string, RealSet> = {
  northwind: {
    files: ['categories', 'customers', 'employees', 'order_details', 'orders', 'products'].map(
      (name) => `northwind/${name}`,
    ),
    apart: {
      'customer_worth clv country': {
        rows: () => addedUp(northwindLines(), col('customer'), number('paid')),
        ...{ by: col('country'), mean: worth },
      },
      'who_sells revenue rep': { rows: northwindLines, by: col('rep'), sum: number('paid') },
      'who_sells revenue product': { rows: northwindLines, by: col('productName'), sum: number('paid') },
      'who_sells revenue country': { rows: northwindLines, by: col('country'), sum: number('paid') },
    },
    figures: {
      'revenue:standard category': { rows: northwindLines, by: col('category'), sum: number('paid') },
      'average_purchase:standard rep': { rows: purchases, by: col('rep'), mean: worth },
      'average_purchase:median country': { rows: purchases, by: col('country'), median: worth },
      'cross_sell_rate:ever country': crossSold(northwindLines),
    },
  },
  'uci-retail-fr-es-ch': {
    files: ['uci-retail-fr-es-ch/online_retail_fr_es_ch'],
    apart: {
      'customer_worth clv country': { rows: uciCustomers, by: col('country'), mean: worth },
      'who_sells revenue country': { rows: uci, by: col('country'), sum: number('paid') },
    },
    figures: {
      'revenue:standard country': { rows: uci, by: col('country'), sum: number('paid') },
      'average_purchase:gross country': {
        rows: () => addedUp(uci().filter(isSale), col('order'), number('paid')).filter((row) => worth(row) !== 0),
        ...{ by: col('country'), mean: worth },
      },
      'cross_sell_rate:ever country': crossSold(() => uci().filter((row) => row.customer !== '' && isSale(row))),
    },
  },
  'messy-sales': {
    files: ['messy-sales/sales-data-raw'],
    apart: {
      'who_sells revenue rep': { rows: messy, by: named('SalesPerson'), sum: worth },
      'who_sells revenue product': { rows: messy, by: named('Product'), sum: worth },
      'who_sells revenue region': { rows: messy, by: named('Region'), sum: worth },
    },
    figures: {
      'revenue:standard product': { rows: messy, by: named('Product'), sum: worth },
      'revenue:standard region': { rows: messy, by: named('Region'), sum: worth },
      'average_purchase:median rep': { rows: messy, by: named('SalesPerson'), median: worth },
    },
  },
  cdnow: {
    files: [],
    tabs: () => [cdnowTab()],
    apart: {},
    figures: {
      'average_purchase:median month': {
        rows: () => cdnowDays().filter((row) => worth(row) !== 0),
        ...{ by: col('month'), median: worth },
      },
      'retention:repeat_purchase month': { rows: cdnowAgain, by: col('month'), share: (row) => row.again === 'yes' },
    },
  },
  'dbt-mrr': { files: ['dbt-mrr/subscription_periods'], apart: {}, recurring },
  // Until somebody says which of the columns is the answer, nothing.
  'hr-ibm': { files: ['hr-ibm/emp_attrition'], apart: {}, figures: {} },
};
