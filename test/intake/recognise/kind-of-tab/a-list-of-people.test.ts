import { readTabs } from '../../../../src/intake/read-tabs';
import type { RawTab } from '../../../../src/intake/reading';
import { readingWith } from '../../shared-data';
import { day, of, tab } from './twelve-rows';

describe('a list of people is the team', () => {
  const deals = tab('deals', 'Deal|Deal owner|Stage|Amount|Close Date', (i) => [
    `D${i}`,
    of(i, 'Ann Bos', 'Bob Vos', 'Cas Mol'),
    of(i, 'Won', 'Lost'),
    `${i}00`,
    day(i),
  ]);
  const byId = tab('deals', 'Deal|rep_id|Stage|Amount|Close Date', (i) => [
    `D${i}`,
    of(i, 'R01', 'R02', 'R03'),
    of(i, 'Won', 'Lost'),
    `${i}00`,
    day(i),
  ]);
  const tableOf = (tabs: RawTab[], name: string) =>
    readTabs(tabs, readingWith()).find((one) => one.name === name)?.table;

  it('when the deals name them as owners, by name or by id', () => {
    const people = tab('Sheet3', 'Name|E-mail', (i) => [of(i, 'Ann Bos', 'Bob Vos', 'Cas Mol'), `a${i}@x.nl`], 3);
    expect(tableOf([people, deals], 'Sheet3')).toBe('team');
    expect(tableOf([people], 'Sheet3')).toBeNull();
    const ids = tab('Sheet3', 'Nr|Naam|E-mail', (i) => [`R0${i}`, `P${i}`, `a${i}@x.nl`], 4);
    expect(tableOf([ids, byId], 'Sheet3')).toBe('team');
  });

  it('when the deals name others, only if it says that it is', () => {
    const people = (name: string) => tab(name, 'Name|E-mail|City', (i) => [`Person ${i}`, `a${i}@x.nl`, 'Ede'], 30);
    expect(tableOf([people('Blad2'), deals], 'Blad2')).toBeNull();
    expect(tableOf([people('contacten'), deals], 'contacten')).toBeNull();
  });

  it('not when it is an address book in which the owners stand as well', () => {
    const book = tab(
      'adressen',
      'Naam|E-mail|Telefoon|Plaats',
      (i) => [i === 3 ? 'Ann Bos' : `Persoon ${i}`, `a${i}@x.nl`, `06${i}`, 'Ede'],
      200,
    );
    expect(tableOf([book, deals], 'adressen')).toBeNull();
  });
});
