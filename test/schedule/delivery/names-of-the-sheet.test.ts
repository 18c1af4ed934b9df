import { dealsUntil } from '../deals-until';
import { passDays, type Scheduled, scheduled, type } from '../scheduled-host';

const hostile = (name: string): string => `${name}<img src=x>"'&`;
const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
const report = { name: hostile('Board'), cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };

/** A pipeline in which every name asks to be markup. */
function running(company: string): Scheduled {
  const { cells } = dealsUntil('2017-07-01');
  const [header, ...rows] = cells;
  const named = rows.map(([id, deal, stage, amount, created, closed, owner]) => {
    return [id, hostile(String(deal)), stage, amount, created, closed, hostile(String(owner))];
  });
  const kpis = [
    { id: 'revenue', owner: hostile('Ann'), targets: year(1_200_000), report },
    { id: 'sales_per_rep', owner: 'Bob', report },
  ];
  const plan = { company, period: 'month', kpis };
  return scheduled({ plan, at: '2017-05-19T10:05:00Z', tabs: [{ name: hostile('Deals'), cells: [header, ...named] }] });
}

test('names of reps, deals and tabs, and notes, are text in the first mail and in the second, which tells of deals', () => {
  const opened = running(hostile('Zilver'));
  passDays(opened, '2017-05-22T08:10:00Z');
  type(opened.host, 'Revenue', 'Note', hostile('Slipped'));
  passDays(opened, '2017-05-29T08:10:00Z');
  const mails = opened.host.state.outbox;
  expect(mails).toHaveLength(2);
  const [first, second] = mails.map(({ htmlBody = '' }) => htmlBody);
  expect(first).not.toMatch(/<img src=x/);
  expect(second).not.toMatch(/<img src=x/);
  for (const name of ['Zilver', 'Board', 'Ann', 'Slipped']) expect(second).toContain(`${name}&lt;img src=x&gt;&quot;`);
  expect(second).toContain('<table class="section"');
});

test('a company that poses as somebody else speaks as a KPI report, in its subject too', () => {
  const opened = running('IT Service Desk - urgent');
  passDays(opened, '2017-05-22T08:10:00Z');
  const [{ subject, body }] = opened.host.state.outbox;
  expect(subject).toMatch(/^KPI report: \S.* – IT Service Desk - urgent/);
  expect(body).toMatch(/^KPI report – IT Service Desk - urgent · Board/);
  expect(body).toContain('Names and notes are typed by people who may edit the sheet');
});
