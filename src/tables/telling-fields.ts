/** Columns, of whichever table, that tell that two rows of one id are two things: they stay the same when a thing changes. */
export const tellingFields = {
  texts: ['name', 'customer', 'email', 'contact'],
  dates: ['createdOn', 'orderedOn', 'startedOn', 'happenedOn', 'doneOn', 'activityOn'],
} as const;
