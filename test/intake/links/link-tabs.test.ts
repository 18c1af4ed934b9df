import { analyze } from '../../../src/analysis/analysis';
import { UTC } from '../../../src/base/zone';
import { readTabs } from '../../../src/intake/read-tabs';
import type { RawTab } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { readingWith } from '../shared-data';

const IDS = ['R01', 'R02', 'R03'];
const NAMES = ['Ann Bos', 'Bob Vos', 'Cas Mol'];

const roster = (...header: string[]): RawTab => ({
  name: 'team',
  cells: [header, ...IDS.map((id, at) => [id, NAMES[at], 'Sales rep'])],
});

/** Deals whose column `owner` holds ids; each of the three reps has won 100, 200 and 300 in turn. */
const deals = (owner: string, ids: readonly (string | number)[] = IDS): RawTab => ({
  name: 'deals',
  cells: [
    ['Deal', owner, 'Stage', 'Amount', 'Close date'],
    ...Array.from({ length: 9 }, (_, at) => [`D${at}`, ids[at % 3], 'Won', `${((at % 3) + 1) * 100}`, '2025-03-01']),
  ],
});

const byRep = (tabs: RawTab[]): Record<string, number | null> => {
  const analysis = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US', period: 'all' });
  const groups = analysis.breakdown('sales_per_rep', 'rep');
  return Object.fromEntries(groups.map(({ key, value }) => [key, value]));
};
const notesOf = (tabs: RawTab[], name: string): string[] =>
  readTabs(tabs, readingWith()).flatMap((read) =>
    read.name === name ? read.notes.map((note) => say(note, 'en')) : [],
  );

const SOLD = { 'Ann Bos': 300, 'Bob Vos': 600, 'Cas Mol': 900 };

test('a list of those who left is found by a header that is only made of known words', () => {
  const tabs: RawTab[] = [
    {
      name: 'cancellations',
      cells: [
        ['client_ref', 'resiliation_le', 'why'],
        ['K1', '2025-03-01', 'x'],
        ['K2', '2025-03-09', 'y'],
      ],
    },
  ];
  const [{ table, columns }] = readTabs(tabs, readingWith());
  expect([table, columns.id?.header, columns.cancelledOn?.header]).toEqual([
    'customers',
    'client_ref',
    'resiliation_le',
  ]);
});

describe('a column of ids of the team', () => {
  it.each([
    ['Verkäufer', 'Betreuer-Nr.', ['Nr.', 'Name', 'Gebiet']],
    ['vendedores', 'cod_vendedor', ['código', 'nombre', 'zona']],
    ['commerciaux', 'id commercial', ['n°', 'nom', 'agence']],
    ['personeel', 'medewerkernr', ['medewerkernr', 'naam', 'vestiging']],
    ['agents', 'agent_id', ['id', 'name', 'phone']],
  ])('is found in a list that is called %s, by numbers of one figure', (name, owner, header) => {
    const people = { name, cells: [header, ...NAMES.map((person, at) => [`00${at + 1}`, person, 'Nord'])] };
    const tabs = [deals(owner, [1, 2, 3]), people];
    expect(byRep(tabs)).toEqual(SOLD);
    expect(notesOf(tabs, 'deals')).toEqual([
      say({ text: 'intake_note_link', values: { found: '3', all: '3', column: owner, tab: name } }, 'en'),
    ]);
  });

  it.each([
    'rep_id',
    'Owner ID',
    'vertegenwoordiger_nr',
    'Verkäufer-ID',
    'id_commercial',
    'vendedor_cod',
    'Kürzel',
    'x',
  ])('%s shows its reps under their names', (header) => {
    const tabs = [deals(header), roster('Rep ID', 'Name', 'Role')];
    expect(byRep(tabs)).toEqual(SOLD);
    expect(notesOf(tabs, 'deals')).toEqual([
      say({ text: 'intake_note_link', values: { found: '3', all: '3', column: header, tab: 'team' } }, 'en'),
    ]);
  });

  it.each(['Nr', 'Code', 'Kürzel', 'clave'])('is found where the team calls them %s', (header) => {
    expect(byRep([deals('rep_id'), roster(header, 'Name', 'Role')])).toEqual(SOLD);
  });

  it('is found although one of the tabs has lost the leading noughts', () => {
    const padded = {
      name: 'team',
      cells: [['Employee ID', 'Name', 'Role'], ...NAMES.map((name, at) => [`000${at + 7}`, name, 'Rep'])],
    };
    expect(byRep([deals('rep_id', [7, 8, 9]), padded])).toEqual(SOLD);
  });

  it('of small numbers is believed by its header only: a number of seats is nobody', () => {
    const team: RawTab = {
      name: 'team',
      cells: [['Rep ID', 'Name', 'Role'], ...NAMES.map((name, at) => [at + 1, name, 'Rep'])],
    };
    expect(byRep([deals('vendedor', [1, 2, 3]), team])).toEqual(SOLD);
    expect(notesOf([deals('Seats', [1, 2, 3]), team], 'deals')).toEqual([]);
  });

  it('that the team mostly does not hold is left alone', () => {
    const tabs = [deals('x', ['R01', 'Q1', 'Q2']), roster('Rep ID', 'Name', 'Role')];
    const read = readTabs(tabs, readingWith()).find(({ name }) => name === 'deals');
    expect(read?.columns.rep).toBeUndefined();
  });

  it('whose header says nothing is left alone with two values, and found with three', () => {
    const repsFound = (ids: string[]) =>
      readTabs([deals('x', ids), roster('Rep ID', 'Name', 'Role')], readingWith()).find(({ name }) => name === 'deals')
        ?.columns.rep?.header;
    expect([repsFound(['R01', 'R02', 'R01']), repsFound(IDS)]).toEqual([undefined, 'x']);
  });

  it.each([
    ['vendedor', 'vendedor'],
    ['Seats', undefined],
  ])('with the figures 1 to 3 is that of the reps where its header says so: %s', (header, found) => {
    const team: RawTab = { name: 'team', cells: [['Rep ID', 'Name'], ...NAMES.map((name, at) => [at + 1, name])] };
    const read = readTabs([deals(header, ['1', '2', '3']), team], readingWith()).find(({ name }) => name === 'deals');
    expect(read?.columns.rep?.header).toBe(found);
  });

  it.each([
    [9, 'x'],
    [8, undefined],
  ])('of ten values of which the team holds %i is found by these: %s', (known, found) => {
    const id = (at: number): string => `${at < known ? 'R' : 'Q'}${at}`;
    const sold: RawTab = {
      name: 'deals',
      cells: [
        ['Deal', 'x', 'Stage', 'Amount', 'Close date'],
        ...Array.from({ length: 20 }, (_, at) => [`D${at}`, id(at % 10), 'Won', '100', '2025-03-01']),
      ],
    };
    const team: RawTab = {
      name: 'team',
      cells: [['Rep ID', 'Name', 'Role'], ...Array.from({ length: 10 }, (_, at) => [`R${at}`, `Ann B${at}`, 'Rep'])],
    };
    const read = readTabs([sold, team], readingWith()).find(({ name }) => name === 'deals');
    expect(read?.columns.rep?.header).toBe(found);
  });

  it('says how many of its values are there', () => {
    expect(notesOf([deals('rep_id', ['R01', 'R02', 'R99']), roster('Rep ID', 'Name', 'Role')], 'deals')).toEqual([
      say({ text: 'intake_note_link', values: { found: '2', all: '3', column: 'rep_id', tab: 'team' } }, 'en'),
    ]);
  });
});

describe('a column of ids of another tab', () => {
  const leads: RawTab = {
    name: 'leads',
    cells: [
      ['Lead ID', 'E-mail', 'Lead source', 'Created'],
      ...['L-1', 'L-2', 'L-3', 'L-4'].map((id, at) => [id, `a${at}@x.nl`, 'Web', '2025-02-01']),
    ],
  };
  const won = (header: string): RawTab => ({
    name: 'deals',
    cells: [
      ['Deal', header, 'Stage', 'Close date'],
      ...['L-1', 'L-2', 'L-3'].map((id, at) => [`D${at}`, id, 'Won', '2025-03-01']),
    ],
  });

  it.each(['lead_id', 'Interessent Nr', 'n° de piste', 'herkomstnummer', 'origen_ref'])(
    '%s: the leads that became deals are converted',
    (header) => {
      const tabs = [won(header), leads];
      const result = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US', period: 'all' }).result('conversion');
      expect('value' in result ? result.value : result).toBeCloseTo(0.75, 9);
      expect(notesOf(tabs, 'deals')).toEqual([
        say({ text: 'intake_note_link', values: { found: '3', all: '3', column: header, tab: 'leads' } }, 'en'),
      ]);
    },
  );

  it('Interessent Nr: numbers of one figure are those of leads too', () => {
    const numbered = ({ name, cells }: RawTab): RawTab => ({
      name,
      cells: cells.map((line) => line.map((cell) => (String(cell).startsWith('L-') ? String(cell).slice(2) : cell))),
    });
    const tabs = [won('Interessent Nr'), leads].map(numbered);
    const analysis = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US', period: 'all' });
    expect(analysis.result('conversion').value).toBeCloseTo(0.75, 9);
  });

  it.each(['client_id', 'kunde_nr', 'n.º de cliente', 'debiteur', 'ref'])(
    '%s names the customer of an order',
    (header) => {
      const customers: RawTab = {
        name: 'customers',
        cells: [
          ['Customer ID', 'Company', 'Customer since'],
          ...['K10', 'K11', 'K12'].map((id) => [id, `Firm ${id}`, '2024-01-01']),
        ],
      };
      const orders: RawTab = {
        name: 'orders',
        cells: [
          ['Order number', 'Order date', header, 'Amount'],
          ...['K10', 'K11', 'K12', 'K10'].map((id, at) => [`O${at}`, '2025-03-01', id, '10']),
        ],
      };
      const read = readTabs([orders, customers], readingWith()).find(({ name }) => name === 'orders');
      expect(read?.columns.customer?.header).toBe(header);
      expect(read?.notes).toHaveLength(1);
    },
  );
});
