import { account, analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const orders = (header: string, ...ticks: string[]) => {
  const rows = ticks.map((tick, at) => `${at + 1} | 2024-03-0${at + 1} | Customer ${at} | ${tick} | ${100 + at}`);
  const tab = rawTab('orders', [`Order ID | Order date | Customer | ${header} | Total`, ...rows].join('\n'));
  return analysisOf(tab, { asOf: '2024-03-31' }).result('revenue');
};

describe('what somebody only tried', () => {
  it.each([
    ['Test', 'no', 'yes'],
    ['Is test', 'FALSE', 'TRUE'],
    ['Testbestelling', '', 'x'],
    ['livemode', 'true', 'false'],
  ])('%s: it is left out, with its reason', (header, real, test) => {
    const result = orders(header, real, test, real);
    expect(result.value).toBe(202);
    expect(account(result, 'orders')).toEqual({ used: 2, intake_test: 1 });
  });

  it('a test that every row bears is another kind of test', () => {
    expect(orders('Test', 'yes', 'yes').value).toBe(201);
  });

  it('words beside ticks are no ticks', () => {
    expect(orders('Test', 'A', 'B', 'yes').value).toBe(303);
  });
});

describe('what a person says not to count', () => {
  it.each([
    ['Do not count', '', 'x'],
    ['Exclude from reports', 'FALSE', 'TRUE'],
    ['Excluded', 'no', 'yes'],
    ['Ignore', '', 'x'],
    ['Niet meetellen', '', 'x'],
    ['Telt niet mee', 'nee', 'ja'],
    ['Uitsluiten van rapportage', '', 'x'],
    ['Nicht berücksichtigen', 'nein', 'ja'],
    ['Aus Auswertungen ausschließen', '', 'x'],
    ['À exclure', 'non', 'oui'],
    ['Exclure des statistiques', '', 'x'],
    ['No contar', 'no', 'sí'],
    ['Excluir de informes', '', 'x'],
    ['Räknas inte', '', 'x'],
    ['Include in report', 'yes', 'no'],
    ['Telt mee', 'ja', 'nee'],
  ])('%s', (header, counts, not) => {
    const result = orders(header, counts, not, counts);
    expect(result.value).toBe(202);
    expect(account(result, 'orders')).toEqual({ used: 2, intake_said_out: 1 });
  });

  it.each(['Exclude from the board deck', 'Uitsluiten van QBR'])('%s: it is asked', (header) => {
    const rows = ['1 | 2024-03-01 | Ann |  | 100', '2 | 2024-03-02 | Ben | x | 200'];
    const tab = rawTab('orders', [`Order ID | Order date | Customer | ${header} | Total`, ...rows].join('\n'));
    const [{ questions }] = analysisOf(tab, { asOf: '2024-03-31' }).readings;
    expect(questions.map(({ column, value }) => [column, value])).toEqual([[header, 'x']]);
  });

  it.each(['Exclude from mail campaign', 'Exclude from forecast', 'Do not call', 'Niet bellen'])(
    '%s says nothing of what was bought',
    (header) => {
      expect(orders(header, '', 'x', '').value).toBe(303);
    },
  );
});

describe('the day on which something was called off', () => {
  it.each([
    'Cancelled on',
    'Voided',
    'Geannuleerd',
    'Annuleringsdatum',
    'Storniert am',
    'Stornodatum',
    "Date d'annulation",
    'Anulada el',
    'Annullerad',
    'Makulerad den',
    'Aflyst den',
    'Annullert',
    'Peruttu',
    'Peruutuspvm',
    'Annullato il',
    'Data di annullamento',
    'Anulowano dnia',
    'Data do cancelamento',
  ])('%s', (header) => {
    const result = orders(header, '', '2024-03-20', '');
    expect(result.value).toBe(202);
    expect(account(result, 'orders')).toEqual({ used: 2, intake_void: 1 });
  });
});
