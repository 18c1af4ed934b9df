/** To so many people one report goes; more of them are one group address, to which the owner agrees once. */
export const MOST_RECIPIENTS = 20;
