import type { Answer } from '../../../../src/intake/reading';
import { account, analysisOf, period, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const asked = (tab: ReturnType<typeof rawTab>, column: string, answer?: string) => {
  const answers: Answer[] = answer ? [{ tab: tab.name, column, answer }] : [];
  return analysisOf(tab, { plan: { answers }, asOf: '2026-03-31' });
};
const march = period('2026-03');

const paused = (from: string, to: string, status = 'Status | Running, paused, running, ended') => {
  const [header, words] = status.split(' | ');
  const [a, b, c, d] = words.split(', ');
  return rawTab(
    'subscriptions',
    `
    Subscription ID | Customer | ${header} | Monthly fee | Start date | End date   | ${from}     | ${to}
    1               | Ann      | ${a}      | 100         | 2025-06-15 |            |             |
    2               | Bob      | ${b}      | 80          | 2025-06-15 |            | 2026-02-10  |
    3               | Cas      | ${c}      | 60          | 2025-06-15 |            | 2026-01-10  | 2026-03-10
    4               | Dee      | ${d}      | 40          | 2025-06-15 | 2026-03-18 |             |
    `,
  );
};

describe('subscriptions that are paused', () => {
  it.each([
    ['Paused on', 'Resumed on', 'State | active, paused, active, cancelled'],
    ['Gepauzeerd per', 'Hervat op', 'Status | actief, gepauzeerd, actief, opgezegd'],
    ['Pause von', 'Pause bis', 'Status | aktiv, pausiert, aktiv, gekündigt'],
    ['Mise en pause le', 'Date de reprise', 'Statut | actif, en pause, actif, résilié'],
    ['En pausa desde', 'Reanudado el', 'Estado | activa, pausada, activa, cancelada'],
  ])('pay nothing from %s to %s, and what they paid before counts', (from, to, status) => {
    const analysis = asked(paused(from, to, status), from);
    const mrrOn = (month: string) => analysis.result('mrr', undefined, period(month)).value;
    expect(['2025-12', '2026-01', '2026-02', '2026-03'].map(mrrOn)).toEqual([280, 220, 140, 160]);
    expect(account(analysis.result('mrr', undefined, march), 'subscriptions')).toEqual({
      used: 2,
      not_running: 1,
      unpaid_subscription: 1,
    });
  });

  it('are asked about before anybody says who has left', () => {
    const analysis = asked(paused('Paused on', 'Resumed on'), 'Paused on');
    expect(analysis.readings[0].questions.map(({ ask }) => ask.text)).toContain('intake_ask_paused');
    for (const id of ['churn', 'retention'] as const)
      expect(reasonOf(analysis.result(id, undefined, march))).toBe('intake_unread_paused');
  });

  it('are customers meanwhile, or are not, as is answered', () => {
    const tab = paused('Paused on', 'Resumed on', 'Status | active, paused, active, cancelled');
    const there = asked(tab, 'Paused on', 'still customers');
    expect(there.result('churn', undefined, march)).toMatchObject({ value: 0.25, n: 4 });
    expect(there.result('churn', 'revenue', march).value).toBeCloseTo(40 / 140);
    const gone = asked(tab, 'Paused on', 'gone meanwhile');
    expect(gone.result('churn', undefined, march)).toMatchObject({ value: 0.5, n: 2 });
    expect(gone.result('net_revenue_retention', undefined, march).value).toBeCloseTo(100 / 140);
  });

  it('and active by their status, with no date on which they went on, are active, which is said', () => {
    const tab = rawTab(
      'abos',
      `
      Vertragsnummer | Kunde | Status | Monatsbetrag | Vertragsbeginn | Vertragsende | Pausiert am
      1              | A     | aktiv  | 100          | 2025-06-01     |              |
      2              | B     | aktiv  | 80           | 2025-06-01     |              | 2026-01-15
      `,
    );
    const analysis = asked(tab, 'Pausiert am');
    expect(analysis.result('mrr', undefined, march).value).toBe(180);
    expect(analysis.readings[0].problems).toEqual([
      { reason: { text: 'intake_problem_paused_active', values: { column: 'Pausiert am' } }, rows: 1, cells: ['G3'] },
    ]);
  });

  it('may be so by a box, or as a log has it', () => {
    const box = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Monthly fee | Start date | End date   | Paused
      1               | Ann      | 100         | 2025-06-15 |            | no
      2               | Bob      | 70          | 2025-06-15 |            | yes
      3               | Cas      | 50          | 2025-06-15 | 2026-03-10 | no
      `,
    );
    expect(asked(box, 'Paused').result('mrr', undefined, march).value).toBe(100);
    expect(asked(box, 'Paused').result('churn', undefined, march).value).toBeCloseTo(1 / 3);
    expect(asked(box, 'Paused').readings[0].problems).toEqual([
      { reason: { text: 'intake_problem_paused' }, rows: 1, cells: ['F3'] },
    ]);
    const log = rawTab(
      'subscription events',
      `
      Customer | Event     | Date       | MRR after
      Ann      | Started   | 2025-05-01 | 100
      Bob      | Started   | 2025-05-01 | 70
      Cas      | Started   | 2025-05-01 | 50
      Bob      | Paused    | 2026-02-10 | 70
      Cas      | Cancelled | 2026-03-10 | 0
      `,
    );
    expect(asked(log, 'Event').result('churn', undefined, march).value).toBeNull();
    const there = asked(log, 'Event', 'still customers');
    expect(there.result('mrr', undefined, march).value).toBe(100);
    expect(there.result('churn', undefined, march).value).toBeCloseTo(1 / 3);
    expect(asked(log, 'Event', 'gone meanwhile').result('churn', undefined, march).value).toBe(0.5);
  });
});
