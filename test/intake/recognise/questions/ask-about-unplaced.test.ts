import type { Cell } from '../../../../src/base/cell';
import { readTab } from '../../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../../src/intake/reading';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTabOf } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const read = (name: string, cells: Cell[][], answers: Answer[] = []): TabReading =>
  readTab({ name, cells }, readingWith(answers));

const asked = ({ questions }: TabReading): unknown[] =>
  questions.filter(({ ask }) => ask.text === 'intake_ask_unplaced').map(({ column, options }) => [column, ...options]);

const roster = (since: string, until: string): Cell[][] => [
  ['Medewerker', 'Maandquotum', since, until],
  ['Wout Bos', '9000', '2024-03-01', ''],
  ['Ilse Kok', '7000', '2026-02-01', ''],
  ['Tom Smit', '8000', '2023-05-01', '2025-11-30'],
];

describe('days on a roster with quotas', () => {
  test.each([
    ['Datum indiensttreding', 'Einde dienstverband'],
    ['Joined on', 'Last working day'],
    ['Eingetreten am', 'Ausgeschieden am'],
    ['Arrivé le', 'Sorti le'],
    ['Incorporación', 'Fecha de cese'],
  ])('are those of service where they are called “%s” and “%s”', (since, until) => {
    const { columns } = read('Team', roster(since, until));
    expect([columns.startedOn?.header, columns.endedOn?.header]).toEqual([since, until]);
  });

  test('are asked about where nobody knows the words, and no quota counts meanwhile', () => {
    const { columns } = read('Team', roster('Erbij', 'Eraf'));
    expect([columns.startedOn, columns.endedOn]).toEqual([undefined, undefined]);
    const reading = read('Team', roster('Erbij', 'Eraf'));
    expect(asked(reading)).toEqual(
      ['Erbij', 'Eraf'].map((header) => [header, 'startedOn', 'endedOn', 'quotaMonth', 'ignore']),
    );
    expect(reading.data?.columns.quota).toBeUndefined();
    expect(reading.data?.unread.quota?.text).toBe('intake_unread_unplaced');
  });

  test('are settled by answers, each by one', () => {
    const say = (column: string, answer: string): Answer => ({ tab: 'Team', column, answer });
    const reading = read('Team', roster('Erbij', 'Eraf'), [say('Erbij', 'startedOn'), say('Eraf', 'ignore')]);
    expect([asked(reading), reading.columns.startedOn?.header]).toEqual([[], 'Erbij']);
    expect(reading.data?.columns.quota).toBeDefined();
  });

  test('are no quotas of a quarter, though a spreadsheet could mean a day by such a number', () => {
    const reading = read('Quota', [
      ['Rep', 'Q1 2026', 'Q2 2026'],
      ['Ann', '45000', '46000'],
      ['Bob', '30000', '31500'],
    ]);
    expect([asked(reading), reading.data?.quotas?.length]).toEqual([[], 2]);
  });

  test('of birth and of a last login are none', () => {
    expect(asked(read('Team', roster('Geboortedatum', 'Laatste login')))).toEqual([]);
  });
});

describe('a day beside the one on which something was due', () => {
  const log = (done: string): Cell[][] => [
    ['Onderwerp', 'Type', 'Status', 'Vervaldatum', done, 'Eigenaar'],
    ['Bellen', 'Gesprek', 'Gedaan', '2026-01-09', '2026-02-02 10:30:00', 'Wout'],
    ['Mailen', 'E-mail', 'Te doen', '2026-02-09', '', 'Ilse'],
    ['Langs', 'Vergadering', 'Gedaan', '2026-01-24', '2026-01-24 14:00:00', 'Ilse'],
  ];

  test('is when it was done where it says so', () => {
    expect(read('activities', log('Tijdstip gemarkeerd als voltooid')).columns.doneOn?.index).toBe(4);
  });

  test('is asked about elsewhere, and nothing counts by the day due', () => {
    const reading = read('activities', log('Weggewerkt'));
    expect(asked(reading)).toEqual([['Weggewerkt', 'doneOn', 'ignore']]);
    expect(reading.data?.columns.dueOn).toBeUndefined();
    expect(asked(read('activities', log('Aangemaakt op')))).toEqual([]);
  });
});

describe('money beside the amount of an order', () => {
  const orders = (other: string): Cell[][] => [
    ['Order', 'Order date', 'Customer', 'Amount', other],
    ['1', '2026-01-09', 'Acme', '100.50', ''],
    ['2', '2026-01-12', 'Bolt', '80.25', '80.25'],
    ['3', '2026-01-19', 'Cone', '60.75', '10.50'],
  ];

  test.each(['Returned amount', 'Geretourneerd bedrag', 'Retourenbetrag', 'Montant retourné'])(
    'went back where it says “%s”',
    (header) => {
      expect(read('orders', orders(header)).columns.refund?.header).toBe(header);
    },
  );

  test('is asked about where it may have, and no amount counts meanwhile', () => {
    const reading = read('orders', orders('Returns (store)'));
    expect(asked(reading)).toEqual([['Returns (store)', 'refund', 'ignore']]);
    expect(reading.data?.columns.amount).toBeUndefined();
    expect(asked(read('orders', orders('Margin')))).toEqual([]);
    expect(asked(read('orders', orders('Returned quantity')))).toEqual([]);
  });
});

describe('numbers beside what one customer bought on one day', () => {
  const bought = (header: string, ids: string[]) =>
    rawTabOf(
      'Orders',
      `${header}|Date|Client|Product|Amount`,
      ids.map((id, at) => [id, `2026-01-0${1 + Math.floor(at / 2)}`, `C${Math.floor(at / 2)}`, `P${at % 3}`, 50 + at]),
    );
  const ids = ['Q-310', 'Q-117', 'Q-254', 'Q-902', 'Q-441', 'Q-608'];

  test('are asked about where nobody knows their header, and nothing counts orders meanwhile', () => {
    const tab = bought('Zaak', ids);
    const asking = analysisOf(tab, { asOf: '2026-01-31' });
    expect(asking.readings[0].questions.map(({ column, options }) => [column, options])).toEqual([
      ['Zaak', ['id', 'ignore']],
    ]);
    for (const id of ['average_purchase', 'clv'] as const)
      expect(reasonOf(asking.result(id))).toBe('intake_unread_unplaced');
    expect(asking.result('revenue').value).toBe(315);
    const said = (answer: string): number | null =>
      analysisOf(tab, {
        asOf: '2026-01-31',
        plan: { answers: [{ tab: 'Orders', column: 'Zaak', answer }] },
      }).result('average_purchase').value;
    expect([said('id'), said('ignore')]).toEqual([52.5, 105]);
  });

  test.each([
    ['Serial no', ids],
    ['Zaak', ids.map((_id, at) => String(at + 1))],
    ['Zaak', ids.map((_id, at) => `Q-${at % 3}`)],
  ])('are not where they are of something else: %s, %s', (header, numbers) => {
    expect(analysisOf(bought(header, numbers), { asOf: '2026-01-31' }).result('average_purchase').value).toBe(105);
  });
});

test('numbers of requests are no days, and days that are numbers are, by their header', () => {
  const leads = (header: string): Cell[][] => [
    [header, 'Name', 'E-mail', 'Source', 'Status'],
    ...Array.from({ length: 6 }, (_, at): Cell[] => [`${45_000 + 3 * at}`, `N${at}`, `n${at}@x.nl`, 'Web', 'New']),
  ];
  expect(read('leads', leads('Request')).columns.createdOn).toBeUndefined();
  expect(read('leads', leads('Create date')).columns.createdOn?.header).toBe('Create date');
});

test('a rep who stands once per block is asked about wherever the column stands', () => {
  const reading = read('deals', [
    ['Deal', 'Rep', 'Stage', 'Amount', 'Close date'],
    ...['Ann', '', '', 'Bob', '', '', ''].map((rep, at): Cell[] => [`D${at}`, rep, 'Won', '100', `2026-01-0${at + 1}`]),
  ]);
  expect(reading.questions.map(({ column, options }) => [column, options])).toEqual([
    ['Rep', ['fill down', 'leave blank']],
  ]);
  expect(reading.data?.columns.rep).toBeUndefined();
});
