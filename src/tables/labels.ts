// Labels of the columns whose words are understood here, in the order of their codes, of which 0 is blank.

/**
 * What became of a deal or a lead; `out`: taken out of the pipeline; `unknown`: the answer to a question tells; `contradicted`:
 * two columns say different things.
 */
export const outcomeLabels = ['open', 'won', 'lost', 'out', 'unknown', 'contradicted'] as const;

/** Whether an order is paid. `void`: there is nothing to be paid: it was called off, failed, written off, or is a draft or a quote. */
export const paymentLabels = ['paid', 'unpaid', 'refunded', 'unknown', 'void'] as const;

/** Of these nobody has paid anything. */
export const notPaidLabels = ['unpaid', 'void'] as const satisfies readonly (typeof paymentLabels)[number][];

/**
 * Whether a subscription makes somebody a customer. `never`: the first bill was not paid, or there never was one;
 * `reversed`: it ended before it began.
 */
export const stateLabels = ['active', 'trial', 'never', 'ended', 'unpaid', 'paused', 'unknown', 'reversed'] as const;

/** What was done in an activity. */
export const activityLabels = ['call', 'email', 'meeting', 'demo', 'task', 'note', 'other'] as const;

/** The most telling of the activities that were done for a deal before it closed. */
export const demoKeys = ['demo', 'call or meeting', 'neither'] as const;

/** What is said of an event that leaves somebody no paying customer. */
export const eventStateLabels = ['trial', 'cancel'] as const;

/** A label that a formula can ask for: one of these, or what a flag says. */
export type Label =
  | (
      | typeof outcomeLabels
      | typeof paymentLabels
      | typeof stateLabels
      | typeof activityLabels
      | typeof demoKeys
      | typeof eventStateLabels
    )[number]
  | 'yes'
  | 'no';
