/** Of the public tabs of shops: what each must be read as. */
export const realOrders = {
  'northwind/orders.csv': {
    table: 'orders',
    rows: 830,
    columns: { id: 'orderID', customer: 'customerID', rep: 'employeeID', orderedOn: 'orderDate', shipping: 'freight' },
    absent: ['amount'],
  },
  'northwind/order_details.csv': {
    table: 'orders',
    rows: 2155,
    columns: {
      id: 'orderID',
      product: 'productID',
      unitPrice: 'unitPrice',
      quantity: 'quantity',
      discount: 'discount',
    },
    absent: ['amount', 'orderedOn'],
  },
  'northwind/customers.csv': { table: 'customers', rows: 91, columns: { id: 'customerID', name: 'companyName' } },
  'northwind/employees.csv': {
    table: 'team',
    rows: 9,
    columns: { id: 'employeeID', firstName: 'firstName', lastName: 'lastName' },
  },
  'northwind/products.csv': {
    table: 'products',
    rows: 77,
    columns: { id: 'productID', name: 'productName', price: 'unitPrice' },
  },
  'uci-retail-fr-es-ch/online_retail_fr_es_ch.csv': {
    table: 'orders',
    rows: 13092,
    columns: {
      id: 'InvoiceNo',
      quantity: 'Quantity',
      unitPrice: 'UnitPrice',
      customer: 'CustomerID',
      orderedOn: 'InvoiceDate',
      country: 'Country',
    },
    absent: ['amount'],
  },
};
