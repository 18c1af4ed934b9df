import { opened } from '../../../src/schedule/run/open-tabs';
import { writeHeartbeat } from '../../../src/schedule/run/write-heartbeat';
import { deals, kpiSheet } from './our-tabs';
import { NOW, type Shelf, shelfOf } from './run-with-store';

/** What is written where the spreadsheet was opened, with the name of a sheet that the run has made. */
function writtenOn(shelf: Shelf, made = '', isOpened = true): [name: string, text: string][] {
  const run = shelf.run();
  const tabs = isOpened ? opened(shelf.tabs, shelf.services.document(), run.behind) : null;
  writeHeartbeat({ ...run, opened: tabs, made }, { attention: [], next: null, ran: NOW, seconds: 3 });
  return shelf.written.map(({ name, values }) => [name, JSON.stringify(values)]);
}

test('stands on the KPI sheet, under whatever name that goes by, with the owner of the schedule', () => {
  const [[name, text], ...others] = writtenOn(shelfOf([deals, kpiSheet('Ann')]));
  expect([name, others]).toEqual(['Our KPIs', []]);
  expect(text).toContain('Runs as ann@example.com');
});

test('stands on the sheet that this very run has made', () => {
  expect(writtenOn(shelfOf([deals]), 'KPIs').map(([name]) => name)).toEqual(['KPIs']);
});

test('nothing is written where there is no KPI sheet, or none was opened', () => {
  expect(writtenOn(shelfOf([deals]))).toEqual([]);
  expect(writtenOn(shelfOf([deals, kpiSheet('Ann')]), '', false)).toEqual([]);
});
