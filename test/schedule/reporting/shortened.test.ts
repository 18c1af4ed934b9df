import type { ReportContent } from '../../../src/schedule/reporting/report-content';
import { writtenToFit } from '../../../src/schedule/reporting/shortened';
import { say } from '../../../src/texts/say';

/** As much as Google lets a mail be. */
const WHOLE = 195 * 1_024;

const content = {
  language: 'en',
  notices: ['the data ends early'],
  sections: ['S'],
  notes: ['N'],
  changes: ['C'],
  todo: ['T'],
  remarks: ['R'],
  lines: [{ title: 'Revenue', remarks: ['beside'], note: 'typed' }],
} as unknown as ReportContent;

/** A report in which each kind that it still holds takes so many characters. */
function written(length: Partial<Record<keyof ReportContent, number>>) {
  const write = ([left]: readonly ReportContent[]) => {
    const kinds = Object.entries(length).filter(
      ([kind]) => (left[kind as keyof ReportContent] as unknown[]).length > 0,
    );
    return { text: kinds.map(([, letters]) => 'x'.repeat(letters)).join(''), html: '', left };
  };
  return writtenToFit([content], write).left;
}

test('a report that fits stays whole, to the last byte', () => {
  expect(written({ sections: WHOLE })).toEqual(content);
});

test('what a report can do without goes first, and the report says so beside what it had to say', () => {
  const left = written({ sections: WHOLE, notes: 1 });
  expect(left.sections).toEqual([]);
  expect(left).toMatchObject({ notes: ['N'], changes: ['C'], todo: ['T'] });
  expect(left.notices).toEqual(['the data ends early', say({ text: 'mail_shortened' }, 'en')]);
});

test('the KPIs themselves go last, after what stands beside them', () => {
  expect(written({ todo: WHOLE + 1 })).toMatchObject({ sections: [], notes: [], todo: [], remarks: ['R'] });
  const bare = written({ remarks: WHOLE, lines: 1 });
  expect(bare).toMatchObject({ remarks: [], lines: [{ title: 'Revenue', remarks: [], note: '' }] });
  expect(written({ lines: WHOLE + 1 }).lines).toEqual([]);
});

test('letters count as the bytes that they are', () => {
  const write = ([left]: readonly ReportContent[]) => ({
    text: left.sections.length > 0 ? '€'.repeat(WHOLE / 2) : '',
    html: '',
    left,
  });
  expect(writtenToFit([content], write).left.sections).toEqual([]);
});
