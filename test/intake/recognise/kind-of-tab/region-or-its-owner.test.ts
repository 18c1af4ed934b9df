import { readTab } from '../../../../src/intake/read-tab';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

describe('a header that may mean a region or its owner', () => {
  const repOf = (header: string, [one, other]: string[]) =>
    readTab(
      rawTab(
        'Deals',
        `Deal|${header}|Stage|Amount|Close date\nA|${one}|Won|10|2025-03-02\nB|${other}|Lost|20|2025-03-03\nC|${one}|Won|30|2025-03-04`,
      ),
      readingWith(),
    ).columns.rep?.header;

  it.each([
    ['Regio eigenaar', 'Noord', 'Benelux'],
    ['Region Betreuer', 'Süd', 'DACH'],
    ['Región comercial', 'Norte', 'Sur'],
  ])('%s over regions is no rep', (header, ...labels) => {
    expect(repOf(header, labels)).toBeUndefined();
  });
  it.each([
    ['Region owner', 'Ann Lee', 'Bob'],
    ['Regio eigenaar', 'Jan', 'Eva'],
    ['Owner', 'North', 'South'],
  ])('%s over other names is one', (header, ...labels) => {
    expect(repOf(header, labels)).toBe(header);
  });
});
