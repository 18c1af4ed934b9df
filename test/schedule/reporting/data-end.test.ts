import { keepState } from '../../../local/host/keep-state';
import type { Mail } from '../../../local/host/state';
import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import { displayed, passDays, replace, type Scheduled, scheduled } from '../scheduled-host';

const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target, floor: target * 0.9 }];
const recipients = [{ address: 'board@example.com' }, { address: 'directie@example.com', language: 'nl' }];
const monthly = { name: 'Board', cadence: 'monthly', hour: 9, recipients };
const weekly = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };
const plan = {
  period: 'month',
  kpis: [
    {
      ...{ id: 'revenue', owner: 'bob@example.com', targets: year(700_000), report: monthly },
      alerts: ['floor', 'target', 'previous', 'stale'],
    },
    { id: 'win_rate', targets: year(0.6), report: weekly },
  ],
};

/** Deals come in until a day, then no more. */
const endsOn = (day: string, at = '2017-05-10T10:05:00Z'): Scheduled =>
  scheduled({ plan, at, tabs: [dealsUntil(day)] });

let known: { running: Scheduled; putBack: () => void } | null = null;

/** The first of June is over, and nothing has come in after 20 May: tests that begin with that begin with the very same one. */
function stopped(): Scheduled {
  if (known === null) {
    const running = endsOn('2017-05-20');
    passDays(running, '2017-06-02T00:00:00Z');
    const again = keepState(running.host);
    const { time } = running.clock;
    const putBack = (): void => {
      again();
      running.clock.time = time;
    };
    known = { running, putBack };
  }
  known.putBack();
  return known.running;
}

const sentTo = ({ host }: Scheduled, name: string): Mail[] =>
  host.state.outbox.filter(({ to }) => to.includes(`${name}@example.com`));
const closedIn = ({ host }: Scheduled, month: string): string[][] =>
  displayed(host, 'KPI history').filter(
    (cells) => cells[4] !== 'refresh' && cells.includes('revenue') && cells.some((cell) => cell.startsWith(month)),
  );

describe('a month of which the last days are missing', () => {
  test('is told as such first, in the subject too, and without a verdict', () => {
    const running = stopped();
    const [english] = sentTo(running, 'board');
    const [dutch] = sentTo(running, 'directie');
    expect(english.subject).toBe('KPI report: Data only up to 20 May 2017 – Board, May 2017');
    expect(english.body).toContain(say({ text: 'report_data_part_month', values: { day: '20 May 2017' } }, 'en'));
    expect(english.body).toMatch(/- Revenue: [\d,]+ \/ [\d,]+, data incomplete\n/);
    expect(english.body).not.toMatch(/behind|at risk|short of/);
    expect(dutch.subject).toContain('De gegevens gaan maar t/m 20 mei 2017');
    expect(dutch.body).toContain('dit zijn niet de cijfers van de hele maand.');
  });

  test('alarms nobody about the KPI, only about the data', () => {
    const running = stopped();
    const subjects = sentTo(running, 'bob').map(({ subject }) => subject);
    expect(subjects).toEqual(['KPI alert: No new rows since 20 May 2017 (5 days) in Deals']);
  });

  test('is closed when the rest has come in, which corrects nothing: it is how the month ended', () => {
    const running = stopped();
    expect(closedIn(running, '2017-05-01')).toEqual([]);
    replace(running.host, dealsUntil('2017-07-20'));
    passDays(running, '2017-07-04T00:00:00Z');
    expect(closedIn(running, '2017-05-01').map((cells) => cells[4])).not.toContain('restated');
    expect(closedIn(running, '2017-05-01').length).toBeGreaterThan(0);
    const [, second] = sentTo(running, 'board');
    expect(second.body).toMatch(/Revenue in May 2017 came to/);
    expect(second.body).not.toMatch(/was .*, is /);
    expect(second.subject).not.toContain('Data only');
  });

  test('a weekend and a holiday are no reason for a word', () => {
    const running = endsOn('2017-05-27');
    passDays(running, '2017-06-02T00:00:00Z');
    const [{ subject, body }] = sentTo(running, 'board');
    expect(subject).not.toContain('Data only');
    expect(body).not.toContain('The data ends');
    expect(closedIn(running, '2017-05-01').length).toBeGreaterThan(0);
  });
});

describe('when nothing comes in for weeks', () => {
  test('a monthly report never tells the month before again', () => {
    const running = endsOn('2017-05-31', '2017-05-25T10:05:00Z');
    passDays(running, '2017-07-04T00:00:00Z');
    const [may, june] = sentTo(running, 'board');
    expect(may.subject).toContain('May 2017');
    expect(may.subject).not.toContain('ata ');
    expect(june.subject).toBe('KPI report: No data after 31 May 2017 yet – Board, Jun 2017');
    expect(june.body).toContain('- Revenue: – / ');
    // In the headline and beside the figures; no more is said of it.
    expect(june.body).toContain('The data ends on 31 May 2017.');
    expect(june.body.match(/(?:ends on|No data after) 31 May 2017/g)).toHaveLength(2);
    expect(sentTo(running, 'directie')[1].subject).toMatch(/^KPI-rapport: Nog geen gegevens na 31 mei 2017/);
  });

  test('a weekly report in which nothing is new says so, how far the data goes and what to do, and no more', () => {
    const running = stopped();
    passDays(running, '2017-06-13T00:00:00Z');
    const { subject, body } = sentTo(running, 'team').slice(-1)[0];
    expect(subject).toBe('KPI report: Nothing new. Data only up to 20 May 2017 – Team, 1–20 May 2017');
    expect(body).toContain('Bring in a newer export of Deals');
    expect(body).not.toContain('Win rate');
  });
});
