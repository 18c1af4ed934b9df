import type { Cell } from '../../../../src/base/cell';
import { readTab } from '../../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../../src/intake/reading';
import { readingWith } from '../../shared-data';

const read = (cells: Cell[][], answers: Answer[] = []): TabReading =>
  readTab({ name: 'Abonnementen', cells }, readingWith(answers));

const tab = (header: string, days: string[], status?: string[]): Cell[][] => [
  ['Klant', 'MRR', 'Startdatum', header, ...(status ? ['Status'] : [])],
  ...days.map((day, at): Cell[] => [`K${at}`, '50', `2025-0${at + 1}-10`, day, ...(status ? [status[at]] : [])]),
];
const asked = ({ questions }: TabReading): unknown[] =>
  questions.filter(({ ask }) => ask.text === 'intake_ask_leaving_day').map(({ options }) => options);

const SOME = ['', '2026-01-15', '', '2026-02-28'];

describe('a column of days that may be when customers left', () => {
  test('is asked about, and nothing counts as still there meanwhile', () => {
    const reading = read(tab('Uitgezwaaid', SOME));
    expect(asked(reading)).toEqual([['Uitgezwaaid', 'none of them']]);
    expect(reading.data?.unread.endedOn?.text).toBe('intake_unread_leaving_day');
  });

  test.each<[string, string, string[], string[] | undefined]>([
    ['every customer has one', 'Uitgezwaaid', ['2026-01-01', '2026-01-15', '2026-01-20', '2026-02-28'], undefined],
    ['one is before the start', 'Uitgezwaaid', ['', '2024-01-15', '', '2026-02-28'], undefined],
    ['it says when they are billed next', 'Volgende factuur', SOME, undefined],
    ['a status tells who has left', 'Uitgezwaaid', SOME, ['Actief', 'Beëindigd', 'Actief', 'Actief']],
    ['it is an end date by its name', 'Einddatum', SOME, undefined],
  ])('is not where %s', (_why, header, days, status) => {
    expect(asked(read(tab(header, days, status)))).toEqual([]);
  });

  test('either answer settles it', () => {
    const yes = read(tab('Uitgezwaaid', SOME), [{ tab: 'Abonnementen', column: 'Uitgezwaaid', answer: 'endedOn' }]);
    expect([asked(yes), yes.columns.endedOn?.header]).toEqual([[], 'Uitgezwaaid']);
    const no = read(tab('Uitgezwaaid', SOME), [
      { tab: 'Abonnementen', column: '', value: 'endedOn', answer: 'none of them' },
    ]);
    expect([asked(no), no.data?.unread.endedOn]).toEqual([[], undefined]);
  });
});
