import { readdirSync } from 'node:fs';
import { misplacedImports, misplacedTypes } from '../../src/build/misplaced-imports';
import { rooms } from '../../src/build/rooms';

test('a file may import from its own room and those before it', () => {
  expect(misplacedImports('src/engine/figures.ts', "import { own } from '../base/own';\n")).toEqual([]);
  expect(misplacedImports('src/engine/rows/sides.ts', "import { figures } from '../figures';\n")).toEqual([]);
  expect(misplacedImports('src/schedule/set-schedule.ts', "import { due } from './run/due-now';\n")).toEqual([]);
  expect(misplacedImports('src/main.ts', "import { kpis } from './kpis';\n")).toEqual([]);
  expect(misplacedImports('src/build/build.ts', "import { x } from '../main';\nimport 'node:fs';\n")).toEqual([]);
});

test.each([
  ['a value', "import { kpis } from '../kpis';"],
  ['a type', "import type { Kpi } from '../kpis';"],
  ['a type among values', "import { type Kpi } from '../kpis';"],
  ['over several lines', "import type {\n  Kpi,\n  Variant,\n} from '../kpis';"],
  ['handed on', "export { kpis } from '../kpis';"],
  ['for its effect', "import '../kpis';"],
  ['in the middle of a type', "type One = import('../kpis').Kpi;"],
])('an import upward is refused with a sentence: %s', (_, source) => {
  expect(misplacedImports('src/engine/figures.ts', `${source}\n`)).toEqual([
    'src/engine/figures.ts imports ../kpis: imports point downward, and kpis stands above engine.',
  ]);
});

test("the schedule's own rooms are no exception", () => {
  const [sentence] = misplacedImports(
    'src/schedule/records/deals/one.ts',
    "import type { Due } from '../../run/due';\n",
  );
  expect(sentence).toContain('schedule/run stands above schedule/records');
});

test('one KPI is taken by name where KPIs and questions are declared, and nowhere else', () => {
  const one = "import { winRate } from '../kpis/deals/win-rate';\n";
  expect(misplacedImports('src/charts/kpi-charts.ts', one)[0]).toContain('src/kpis/roles.ts');
  expect(misplacedImports('src/questions/declared/reps.ts', one.replace('..', '../..'))).toEqual([]);
  expect(misplacedImports('src/kpis/index.ts', one.replace('../kpis', '.'))).toEqual([]);
  const all = "import { kpis } from '../kpis';\nimport type { Role } from '../kpis/declaration/declare';\n";
  expect(misplacedImports('src/charts/kpi-charts.ts', all)).toEqual([]);
});

test('a room that is not on the list is refused, on either side', () => {
  const [from] = misplacedImports('src/attic/one.ts', "import { own } from '../base/own';\n");
  const [to] = misplacedImports('src/engine/one.ts', "import { two } from '../attic/two';\n");
  expect(from).toContain('its room is not on the list');
  expect(to).toContain('it stands in no room on the list');
});

test('packages are for what runs in Node', () => {
  const [sentence] = misplacedImports('src/engine/one.ts', "import { readFileSync } from 'node:fs';\n");
  expect(sentence).toContain('Apps Script has no packages');
});

test("use cases name no type of Google's, and take none of its objects", () => {
  const typed = 'type Sheet = GoogleAppsScript.Spreadsheet.Sheet;\n';
  expect(misplacedTypes('src/app/advice.ts', typed)[0]).toContain('only src/google may');
  expect(misplacedTypes('src/google/here.ts', typed)).toEqual([]);
  const object = "import { spreadsheetHere } from '../google/here';\n";
  expect(misplacedImports('src/app/advice.ts', object)[0]).toContain('hands out objects of Google');
  expect(misplacedImports('src/google/open-ui.ts', "import { spreadsheetHere } from './here';\n")).toEqual([]);
});

test('the sidebar takes types from src and the words of questions, and the local host nothing', () => {
  const type = "import type { Setup } from '../src/wizard/setup/setup';\n";
  const value = "import { say } from '../src/texts/say';\n";
  expect(misplacedImports('sidebar/state.ts', type)).toEqual([]);
  expect(misplacedImports('sidebar/state.ts', value)[0]).toContain('takes types from src');
  const words = "import { families } from '../src/questions/meaning/families';\n";
  expect(misplacedImports('sidebar/state.ts', words)).toEqual([]);
  expect(misplacedImports('local/start.ts', type)[0]).toContain('never the sources');
});

test('every room on the list is there', () => {
  const there = readdirSync('src', { recursive: true, encoding: 'utf8' });
  expect(rooms.filter((room) => !there.includes(room))).toEqual([]);
});
