/** A tab of deals as a cell gets it: two reps, two sources, three won, one lost, one open. */
export const fiveDeals = [
  ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner', 'Source'],
  ['Anvils', 'Closed Won', 900, '2017-04-03', '2017-05-02', 'Anna', 'Web'],
  ['Ropes', 'Closed Lost', 400, '2017-04-10', '2017-05-09', 'Anna', 'Fair'],
  ['Springs', 'Closed Won', 650, '2017-05-12', '2017-06-23', 'Bram', 'Web'],
  ['Magnets', 'Closed Won', 300, '2017-05-20', '2017-06-30', 'Bram', 'Web'],
  ['Rockets', 'Negotiation', 5000, '2017-06-02', '', 'Bram', 'Fair'],
];
