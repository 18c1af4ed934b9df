/** The tables whose rows are those of customers, or of leads who become one: a label of either means the same in all of them. */
export const ofCustomers = ['deals', 'leads', 'orders', 'subscriptions', 'subscription_events', 'customers'] as const;
