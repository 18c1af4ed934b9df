import type { Answer } from '../../../src/intake/reading';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const asked = (tab: ReturnType<typeof rawTab>, answers: Answer[] = []) =>
  analysisOf(tab, { asOf: '2026-03-31', plan: { answers } });
const figure = (tab: ReturnType<typeof rawTab>, id: KpiId, answers: Answer[] = []) => {
  const result = asked(tab, answers).result(id);
  return result.value ?? reasonOf(result);
};
const questions = (tab: ReturnType<typeof rawTab>) =>
  asked(tab).readings.flatMap((read) => read.questions.map(({ ask, value }) => [ask.text, value]));

describe('a status of which nobody knows a word', () => {
  const list = (rest = '') =>
    rawTab(
      'Subscriptions',
      `Sub|Customer|MRR|Start date|End date|Status\n1|A|100|2026-01-01||Aktywna\n2|B|50|2026-01-01|${rest}|Zakończona\n3|C|70|2026-01-01||Aktywna`,
    );

  it('leaves no MRR where nothing else tells who is still there, and is asked about', () => {
    expect(figure(list(), 'mrr')).toBe('only_unclear');
    expect(questions(list())).toEqual([
      ['intake_ask_state', 'Aktywna'],
      ['intake_ask_state', 'Zakończona'],
    ]);
    const said = (value: string, answer: string): Answer => ({ tab: 'Subscriptions', column: 'Status', value, answer });
    expect(figure(list(), 'mrr', [said('Aktywna', 'active'), said('Zakończona', 'ended')])).toBe(170);
    expect(figure(list(), 'mrr', [said('Aktywna', 'active'), said('Zakończona', 'active')])).toBe(220);
  });

  it('is no matter where ends tell', () => {
    expect(figure(list('2026-03-10'), 'mrr')).toBe(170);
    expect(questions(list('2026-03-10'))).toEqual([]);
  });

  it('waits where some who have it left on a day and others did not', () => {
    const some = rawTab(
      'Contracts',
      'Contract|Customer|MRR|Start date|End date|Status\n1|A|100|2026-01-01||Löpande\n2|B|50|2026-01-01|2026-03-10|Uppsagt\n3|C|70|2026-01-01||Uppsagt',
    );
    expect(questions(some)).toEqual([['intake_ask_state', 'Uppsagt']]);
    expect(figure(some, 'mrr')).toBe('only_part');
  });
});

describe('a status beside others of which somebody knows what they say', () => {
  const list = (header: string, active: string, ended: string, other: string, end = '2026-02-10') =>
    rawTab(
      'Subscriptions',
      [
        `Sub|Customer|MRR|Start date|End date|${header}`,
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((who, at) => `${at}|${who}|10|2025-05-01||${active}`),
        `7|G|50|2025-05-01|${end}|${ended}`,
        `8|H|900|2026-02-25||${other}`,
      ].join('\n'),
    );

  it.each([
    ['Status', 'Active', 'Canceled', 'Sandbox'],
    ['Status', 'Actief', 'Opgezegd', 'Kennismaking'],
    ['Vertragsstatus', 'Aktiv', 'Gekündigt', 'Schnuppern'],
    ['Statut', 'Actif', 'Résilié', 'Découverte'],
    ['Estado', 'Activo', 'Cancelado', 'Degustación'],
  ])('is asked about, whatever the ends tell, and pays nothing until then: %s %s, %s, %s', (header, ...words) => {
    const [active, ended, other] = words;
    const tab = list(header, active, ended, other);
    expect(questions(tab)).toEqual([['intake_ask_state', other]]);
    expect([figure(tab, 'mrr'), figure(tab, 'churn')]).toEqual(['only_part', 'only_part']);
    const said = (answer: string): Answer[] => [{ tab: 'Subscriptions', column: header, value: other, answer }];
    expect([figure(tab, 'mrr', said('trial')), figure(tab, 'mrr', said('active'))]).toEqual([60, 960]);
  });

  it.each([
    'Vertragsstatus',
    'Kundenstatus',
    'Klantstatus',
    'Abonnementsstatus',
    'Account status',
    'Plan status',
    'Lifecycle',
  ])('is read whatever it is of: %s', (header) => {
    const tab = list(header, 'Active', 'Canceled', 'Paused');
    expect([questions(tab), figure(tab, 'mrr')]).toEqual([[], 60]);
  });

  it.each([
    'In proef',
    'Evaluation',
    'Kostenlos testen',
    'Demo',
    'Période d’évaluation',
    'En évaluation',
    'Proefmaand',
  ])('that is a way to say trial pays nothing: %s', (trial) => {
    const tab = list('Status', 'Active', 'Canceled', trial);
    expect([questions(tab), figure(tab, 'mrr')]).toEqual([[], 60]);
  });
});

it('a day of leaving or one of cancelling is an end, and neither is none', () => {
  const list = (ended: string, cancelled: string) =>
    rawTab(
      'Subscriptions',
      `Sub|Customer|MRR|Start date|End date|Cancelled on|Status\n1|A|100|2026-01-01|||Aktywna\n2|B|50|2026-01-01|${ended}|${cancelled}|Zakończona\n3|C|70|2026-01-01|||Aktywna`,
    );
  for (const tab of [list('2026-03-10', ''), list('', '2026-03-10'), list('2026-03-10', '2026-03-01')]) {
    expect(questions(tab)).toEqual([]);
    expect(figure(tab, 'mrr')).toBe(170);
  }
  expect(questions(list('', ''))).toHaveLength(2);
});

describe('what became of orders', () => {
  const orders = (header: string, first: string, second: string) =>
    rawTab(
      'Orders',
      `Order|Date|Customer|Amount|${header}\n1|2026-03-01|A|100|${first}\n2|2026-03-02|B|200|${second}\n3|2026-03-03|C|50|${first}`,
    );

  it.each([
    ['Situación', 'Cobrada', 'Anulada'],
    ['Afhandeling', 'Betaald', 'Geannuleerd'],
    ['Geldeingang', 'bezahlt', 'storniert'],
    ['Règlement', 'Payée', 'Impayée'],
  ])('is told by its words, whatever the header says: %s', (header, paid, not) =>
    expect(figure(orders(header, paid, not), 'revenue')).toBe(150),
  );

  it.each([
    ['Estado', 'Tramitado', 'Denegado'],
    ['State', 'Frozen out', 'Lapsing'],
    ['Zustand', 'Gebongt', 'Geplatzt'],
  ])('may be where somebody lives, which is asked: %s', (header, first, second) => {
    const tab = orders(header, first, second);
    expect(figure(tab, 'revenue')).toBe('intake_unread_status_or_place');
    expect(questions(tab)).toEqual([['intake_ask_status_or_place', undefined]]);
    const said = (answer: string): Answer => ({ tab: 'Orders', column: header, answer });
    expect(figure(tab, 'revenue', [said('region')])).toBe(350);
    expect(figure(tab, 'revenue', [said('status')])).toBe('only_unclear');
  });

  it('is not asked of the codes of places', () => {
    expect(figure(orders('State', 'TX', 'OH'), 'revenue')).toBe(350);
    expect(questions(orders('State', 'TX', 'OH'))).toEqual([]);
  });
});

describe('accepted', () => {
  const deals = (...stages: string[]) =>
    rawTab(
      'Deals',
      [
        'Deal|Owner|Stage|Amount|Close date',
        ...stages.map((stage, at) => `D${at}|Ann|${stage}|100|2026-03-0${at + 1}`),
      ].join('\n'),
    );

  it.each([
    ['Aceptada', 'Rechazada'],
    ['Geaccepteerd', 'Afgewezen'],
    ['Aanvaard', 'Geweigerd'],
    ['Angenommen', 'Abgelehnt'],
    ['Acceptée', 'Refusée'],
    ['Accepted', 'Declined'],
  ])('is won beside what was rejected: %s, %s', (won, lost) =>
    expect(figure(deals(won, lost, won, 'Propuesta'), 'win_rate')).toBeCloseTo(2 / 3),
  );

  it('is asked about where another word says won', () =>
    expect(questions(deals('Accepted', 'Won', 'Rejected'))).toEqual([['intake_ask_outcome', 'Accepted']]));
});

describe('a customer whom the status calls active, with an end that has passed', () => {
  const list = (header: string, status = 'Actief', last = '') =>
    rawTab(
      'Abonnementen',
      `Klant|Maandbedrag|Startdatum|${header}|Status\nA|100|2025-01-01|2025-12-31|${status}\nB|50|2025-06-01||Actief\nC|70|2025-03-01|2026-03-10|Opgezegd${last}`,
    );

  it.each(['Einddatum', 'Contract tot', 'Opgezegd per'])(
    'waits for what "%s" means, and so do all figures of it',
    (header) => {
      const tab = list(header === 'Contract tot' ? 'Einde contract' : header);
      const column = tab.cells[0][3] as string;
      expect([figure(tab, 'mrr'), figure(tab, 'churn')]).toEqual([
        'intake_unread_past_ends',
        'intake_unread_past_ends',
      ]);
      expect(questions(tab)).toEqual([['intake_ask_past_ends', undefined]]);
      const said = (answer: string): Answer[] => [{ tab: 'Abonnementen', column, answer }];
      expect(figure(tab, 'mrr', said('still there'))).toBe(150);
      expect(figure(tab, 'mrr', said('gone since'))).toBe(50);
    },
  );

  it('is no riddle where the day was to come when the list was made, or the status says until when', () => {
    const planned = list('Opgezegd per', 'Actief').cells.map((line) => [...line]);
    planned[1][3] = '2026-03-25';
    expect(figure({ name: 'Abonnementen', cells: planned }, 'mrr')).toBe(50);
    expect(figure(list('Einddatum', 'Opzegging gepland'), 'mrr')).toBe(50);
  });
});
