import { receivePart } from '../../src/app/newer-export';
import { say } from '../../src/texts/say';
import { servicesHere } from '../google/services-here';

test('a file of 18,000 columns is refused before anything is written, and the sentence says what to do', () => {
  const host = servicesHere([{ name: 'Deals', cells: [['Deal ID', 'Stage']] }]);
  const line = Array.from({ length: 18_000 }, (_, column) => `Day ${column}`);
  const part = (from: number, rows: string[][]) => ({ file: 'wide.csv', all: 40, from, rows });
  const sentence = { text: 'incoming_too_wide', values: { columns: 18_000, most: 1_000 } } as const;
  expect(() => receivePart(part(0, [line]), 'en')).toThrow(expect.objectContaining({ sentence }));
  expect(say(sentence, 'en')).toContain('18,000 columns, more than the 1,000');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Deals']);
  // A later part may be wider than the first.
  expect(receivePart(part(0, [['Deal ID']]), 'en')).toEqual({ received: 1 });
  expect(() => receivePart(part(1, [line]), 'en')).toThrow(expect.objectContaining({ sentence }));
});
