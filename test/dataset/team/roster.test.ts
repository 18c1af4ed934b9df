import { rosterOf, withReps, withUnlisted } from '../../../src/dataset/team/roster';
import type { Table, TextColumn } from '../../../src/tables/table';
import { numbers, tableOf, texts } from '../../engine/table-of';

const shown = (table: Table, field = 'rep'): string[] => {
  const { codes, labels } = table.columns[field] as TextColumn;
  return Array.from(codes, (code) => labels[code]);
};

describe('the roster', () => {
  const team = tableOf('team', {
    id: texts('7', '8', ''),
    name: texts('Jan de Vries', '', ''),
    firstName: texts('Jan', 'Els', ''),
    lastName: texts('de Vries', 'Bakker', ''),
    email: texts('jan@x.nl', 'els@x.nl', 'piet@x.nl'),
    team: texts('North', 'South', ''),
  });
  const roster = rosterOf(team);

  it('shows people by name, else first and last name, else e-mail', () => {
    expect(roster.names).toEqual(['Jan de Vries', 'Els Bakker', 'piet@x.nl']);
  });

  it('knows each by name, e-mail, id and “last, first”', () => {
    const deals = tableOf('deals', { rep: texts('JAN  DE VRIES', 'jan@x.nl', '7', 'Bakker, Els', 'Zed', '') });
    const named = withReps(deals, roster);
    expect(shown(named)).toEqual(['Jan de Vries', 'Jan de Vries', 'Jan de Vries', 'Els Bakker', 'Zed', '']);
    expect(shown(named, 'team')).toEqual(['North', 'North', 'North', 'South', '', '']);
  });

  it('knows them turned round, and by an initial where nobody else has it', () => {
    const names = ['Vries, Jan de', 'de Vries, Jan', 'J. de Vries', 'j de vries', 'Vries, J. de'];
    const deals = tableOf('deals', { rep: texts(...names, 'P. de Vries', 'Vries') });
    expect(shown(withReps(deals, withUnlisted(roster, [deals])))).toEqual([
      ...names.map(() => 'Jan de Vries'),
      'P. de Vries',
      'Vries',
    ]);
    const others = tableOf('deals', { rep: texts('J. de Vries', 'Joris de Vries') });
    expect(shown(withReps(others, withUnlisted(roster, [others])))).toEqual(['J. de Vries', 'Joris de Vries']);
    const two = rosterOf(tableOf('team', { name: texts('Jan de Vries', 'Joost de Vries') }));
    expect(shown(withReps(others, withUnlisted(two, [others])))).toEqual(['J. de Vries', 'Joris de Vries']);
    const alone = tableOf('deals', { rep: texts('J. de Vries') });
    expect(shown(withReps(alone, withUnlisted(two, [alone])))).toEqual(['J. de Vries']);
  });

  it('knows by its id whom another row calls by name, whichever of them comes first', () => {
    const rows: [string, string][] = [
      ['7', ''],
      ['7', 'Jan de Vries'],
    ];
    for (const some of [rows, [...rows].reverse()]) {
      const two = rosterOf(
        tableOf('team', { id: texts(...some.map(([id]) => id)), name: texts(...some.map(([, name]) => name)) }),
      );
      expect(two.names).toEqual(['Jan de Vries']);
    }
  });

  it('leaves a team that the tab names itself as it is', () => {
    const deals = tableOf('deals', { rep: texts('7'), team: texts('East') });
    expect(shown(withReps(deals, roster), 'team')).toEqual(['East']);
  });

  it('says of each row why it names nobody anew', () => {
    const twice = rosterOf(tableOf('team', { name: texts('Ann', '', 'ann', 'Bob'), quota: numbers(1, 2, 3, 4) }));
    const { leftOut, reasons } = twice.rows as NonNullable<typeof twice.rows>;
    expect(Array.from(leftOut, (code) => (code === 0 ? '' : reasons[code - 1].text))).toEqual([
      '',
      'no_name',
      'same_person',
      '',
    ]);
  });

  it('shows a person once who stands there per month with a quota', () => {
    expect(rosterOf(tableOf('team', { name: texts('Ann', 'Ann', 'ann ') })).names).toEqual(['Ann']);
  });

  it('has one writing over all tabs for who is on no roster', () => {
    const deals = tableOf('deals', { rep: texts('zed', 'Zed', 'zed') });
    const activities = tableOf('activities', { rep: texts('Zed', 'Zed', 'ZED') });
    const unlisted = withUnlisted(rosterOf(null), [deals, activities]);
    expect(shown(withReps(deals, unlisted))).toEqual(['Zed', 'Zed', 'Zed']);
    expect(shown(withReps(activities, unlisted))).toEqual(['Zed', 'Zed', 'Zed']);
    expect(unlisted.names).toEqual([]);
  });
});
