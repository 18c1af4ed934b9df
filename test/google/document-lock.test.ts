import { aloneOrNotAtAll, aloneOrRefused } from '../../src/google/document-lock';

const done: string[] = [];
let isFree = true;
let flushFails = false;

beforeEach(() => {
  done.length = 0;
  isFree = true;
  flushFails = false;
  const lock = { tryLock: () => isFree, releaseLock: () => done.push('let go') };
  const flush = (): void => {
    done.push('flush');
    if (flushFails) throw new Error('Service error: Spreadsheets');
  };
  Object.assign(globalThis, { LockService: { getDocumentLock: () => lock }, SpreadsheetApp: { flush } });
});

const write = (): string => {
  done.push('write');
  return 'written';
};

test('what was written has arrived before others may come', () => {
  expect(aloneOrRefused(write)).toBe('written');
  expect(done).toEqual(['write', 'flush', 'let go']);
  done.length = 0;
  aloneOrNotAtAll(write);
  expect(done).toEqual(['write', 'flush', 'let go']);
});

test('also where the job fails half way: what it said counts, and the lock is let go', () => {
  const fail = (): void => {
    write();
    throw new Error('half way');
  };
  expect(() => aloneOrRefused(fail)).toThrow('half way');
  expect(done).toEqual(['write', 'flush', 'let go']);
});

test('a flush that fails keeps nobody waiting', () => {
  flushFails = true;
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(aloneOrRefused(write)).toBe('written');
  expect(done).toEqual(['write', 'flush', 'let go']);
});

test('while somebody else writes, nothing is done', () => {
  isFree = false;
  expect(() => aloneOrRefused(write)).toThrow();
  aloneOrNotAtAll(write);
  expect(done).toEqual([]);
});
