import { writeSheets } from '../../src/app/write-sheets';
import { emptyDraft } from '../../src/sheet/draft/draft';

/** A spreadsheet that notes what is asked of it, and refuses what is named in `failing`. */
function noting(...failing: string[]) {
  const done: string[] = [];
  const does = (what: string): void => {
    done.push(what);
    if (failing.includes(what)) throw new Error(`${what} refused`);
  };
  const spreadsheet = {
    writing: ({ name }: { name: string }) => {
      does(`prepare ${name}`);
      return {
        write: () => {
          does(`write ${name}`);
          return name.charCodeAt(0);
        },
        held: null,
        undo: () => does(`undo ${name}`),
        finish: () => does(`finish ${name}`),
      };
    },
    flush: () => does('flush'),
  };
  const drafts = ['A', 'B'].map((name) => emptyDraft(null, name));
  return { done, write: () => writeSheets({ spreadsheet }, drafts, () => does('keep')) };
}

test('every sheet is asked before one is written, and nothing is final before all is kept', () => {
  const { done, write } = noting();
  expect(write()).toEqual([65, 66]);
  expect(done.join(', ')).toBe('prepare A, prepare B, write A, write B, flush, keep, finish A, finish B');
});

test.each([
  ['write A', 'undo A'],
  ['write B', 'undo B, undo A'],
  ['flush', 'undo B, undo A'],
  ['keep', 'undo B, undo A'],
])('where “%s” fails, what was begun is taken back, the last first', (failing, undone) => {
  const { done, write } = noting(failing);
  expect(write).toThrow(`${failing} refused`);
  expect(done.slice(done.indexOf(failing) + 1).join(', ')).toBe(undone);
});

test('nothing is written where a sheet cannot be asked', () => {
  const { done, write } = noting('prepare B');
  expect(write).toThrow('prepare B refused');
  expect(done).toEqual(['prepare A', 'prepare B']);
});

test('a sheet that cannot be taken back keeps none of the others from it', () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
  const { done, write } = noting('keep', 'undo B');
  expect(write).toThrow('keep refused');
  expect(done.slice(-2)).toEqual(['undo B', 'undo A']);
  expect(silent).toHaveBeenCalledWith('undo B refused');
  silent.mockRestore();
});
