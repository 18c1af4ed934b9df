import { UTC } from '../../../../src/base/zone';
import type { Problem } from '../../../../src/intake/reading';
import { profileOf } from '../../../../src/intake/recognise/profile';
import type { SeenColumn } from '../../../../src/intake/recognise/recognise';
import { readHeader } from '../../../../src/intake/text/header-text';
import { stageDates } from '../../../../src/intake/values/dates/stage-dates';
import { tableOf, texts, wall } from '../../../engine/table-of';

function read(header: string[], ...rows: string[][]) {
  const columns = header.map(
    (written, index) => ({ index, header: readHeader(written), profile: profileOf(rows, index) }) as SeenColumn,
  );
  const problems: Problem[] = [];
  const found = stageDates(
    columns,
    rows,
    tableOf('deals', { id: texts(...rows.map(() => 'D')) }),
    { zone: UTC, locale: 'en_US' },
    problems,
  );
  return { stages: found.map(({ stage, entered, left }) => [stage, [...entered], left && [...left]]), problems };
}
const day = '2024-03-01';

test('a column of days tells when a deal came into a stage, and another when it left it', () => {
  expect(read(['Date entered "Demo (Sales)"', 'Date exited "Demo (Sales)"'], [day, '2024-03-05'], [day, ''])).toEqual({
    stages: [['Demo', [wall(day), wall(day)], [wall('2024-03-05'), Number.NaN]]],
    problems: [],
  });
  expect(read(['hs_date_entered_demo'], [day]).stages[0][0]).toBe('demo');
  expect(read(['Datum ingang Demo'], [day]).stages[0][0]).toBe('Demo');
});

test('without the day of coming there is nothing to tell, nor where it is of whichever stage', () => {
  expect(read(['Date exited Demo'], [day]).stages).toEqual([]);
  for (const header of ['Date entered current stage', 'Date entered stage', 'Entered on', 'Demo'])
    expect(read([header], [day]).stages).toEqual([]);
});

test('half of its values must be days', () => {
  expect(read(['Date entered Demo'], [day], ['soon']).stages).toHaveLength(1);
  expect(read(['Date entered Demo'], [day], ['soon'], ['later']).stages).toEqual([]);
});

test('days of which the order is not known tell nothing, and it is said', () => {
  const { stages, problems } = read(['Date entered Demo'], ['13/05/2024'], ['05/13/2024']);
  expect(stages).toEqual([]);
  expect(problems.map(({ reason }) => reason.text)).toEqual(['intake_unread_dates_mixed']);
});
