import { read, texts, values } from './cells-read';

describe('activities', () => {
  const header = ['Activity ID', 'Type', 'Due date', 'Done on', 'Status', 'Owner'];
  test('done words decide; a date on which it was done is enough; a due date is not', () => {
    const reading = read([
      header,
      ['1', 'Call', '2024-01-05', '', 'Completed', 'Ann'],
      ['2', 'Call', '2024-01-05', '2024-01-06', 'Cancelled', 'Ann'],
      ['3', 'Demo', '2024-01-05', '2024-01-06', '', 'Ann'],
      ['4', 'Visit', '2024-01-05', '', '', 'Ann'],
    ]);
    expect(values(reading, 'isDone')).toEqual([2, 1, 2, 1]);
    expect(texts(reading, 'kind')).toEqual(['call', 'call', 'demo', 'meeting']);
  });

  test('a mark that some rows lack says that these were not done, whatever the only day is called', () => {
    for (const [day, mark, yes, no] of [
      ['Day', 'Carried out', 'yes', ''],
      ['Tag', 'Ausgeführt', 'x', ''],
      ['Jour', 'Exécuté', 'oui', 'non'],
      ['Fecha', 'Ejecutado', 'x', ''],
      ['Dag', 'Verricht', 'ja', ''],
    ]) {
      const reading = read([
        [day, 'Rep', 'Type', mark],
        ['2024-01-05', 'Ann', 'Call', yes],
        ['2024-01-06', 'Bob', 'Call', no],
        ['2024-01-07', 'Bob', 'Visit', yes],
        ['2024-01-08', 'Ann', 'Visit', no],
      ]);
      expect([day, reading.columns.activityOn?.header, values(reading, 'isDone')]).toEqual([day, day, [2, 1, 2, 1]]);
    }
  });

  test('any call outcome means that the call took place, unless another word says done', () => {
    const calls = (...outcomes: string[]): (number | null)[] =>
      values(
        read([
          ['Activity ID', 'Type', 'Date', 'Outcome'],
          ...outcomes.map((one, at) => [`${at}`, 'Call', '2024-01-05', one]),
        ]),
        'isDone',
      );
    expect(calls('Connected', 'No Answer', 'Left Voicemail')).toEqual([2, 2, 2]);
    expect(calls('completed', 'no_answer', 'cancelled')).toEqual([2, 1, 1]);
    // A word that says it did not says so without one for done, too.
    expect(calls('Connected', 'Cancelled', 'Left Voicemail')).toEqual([2, 1, 2]);
  });

  test('the day on which it was done says more than a word that nobody knows', () => {
    const reading = read([
      ['Nr', 'Soort', 'Gepland op', 'Gedaan op', 'Resultaat'],
      ['1', 'Belactie', '2024-01-05', '2024-01-06', 'Gesproken'],
      ['2', 'E-mail', '2024-01-05', '2024-01-06', 'Verzonden'],
      ['3', 'Afspraak', '2024-01-05', '2024-01-06', 'Niet verschenen'],
      ['4', 'Belactie', '2024-01-05', '', 'Terugbellen'],
    ]);
    expect(values(reading, 'isDone')).toEqual([2, 2, 1, 1]);
  });

  test('two words under "Status" tell what was done, however few they are', () => {
    const ofStatus = (done: string, not: string): (number | null)[] =>
      values(
        read([
          ['Activity ID', 'Type', 'Date', 'Status'],
          ...[done, done, done, not, done, done].map((one, at) => [`${at}`, 'Call', '2024-01-05', one]),
        ]),
        'isDone',
      );
    expect(ofStatus('Done', 'To do')).toEqual([2, 2, 2, 1, 2, 2]);
    expect(ofStatus('Gedaan', 'Te doen')).toEqual([2, 2, 2, 1, 2, 2]);
  });
});
