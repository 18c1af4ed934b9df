import { MOST_MEGABYTES } from '../../sidebar/newer-export/unpacked';
import { receivePart } from '../../src/app/newer-export';
import type { Cell } from '../../src/base/cell';
import { limits } from '../../src/base/limits';
import { stepsIn } from '../../src/functions/arguments/trend-steps';
import { readTab } from '../../src/intake/read-tab';
import { kpis } from '../../src/kpis';
import { peopleOf } from '../../src/plan/people/people';
import type { Plan } from '../../src/plan/plan';
import { crowdedSentences } from '../../src/schedule/calendar/tasks';
import { manyLabels } from '../../src/schedule/records/history/recorded-labels';
import { timeBox } from '../../src/schedule/records/memory/time-box';
import { reportsToTest } from '../../src/schedule/run/send/send-test';
import { factsOf } from '../../src/sheet/build-sheets';
import { asText } from '../../src/sheet/draft/as-text';
import type { Refusal } from '../../src/texts/refusal';
import { readSetup } from '../../src/wizard/setup/read-setup';
import { servicesHere } from '../google/services-here';
import { readingWith } from '../intake/shared-data';
import { analysisOf } from '../kpis/asking';
import { fakeAnalysis } from '../sheet/fake-analysis';
import { PaperSpreadsheet } from '../sheet/paper-spreadsheet';
import { viewOf } from '../wizard/small-company';

const header = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close date', 'Owner', 'Source'];
const deals = (rows: number, more: (at: number) => Partial<Record<(typeof header)[number], string>> = () => ({})) => ({
  name: 'Deals',
  cells: [
    header,
    ...Array.from({ length: rows }, (_, at): Cell[] => {
      const row = { Stage: at % 2 ? 'Won' : 'Lost', Source: at % 3 ? 'Web' : 'Fair', ...more(at) };
      return [`D${at}`, row.Stage, 100 + at, '2017-01-02', `2017-02-${10 + (at % 15)}`, 'Ann', row.Source];
    }),
  ],
});
const wide = (columns: number) => ({
  name: 'Deals',
  cells: deals(20).cells.map((line, row): Cell[] => [
    ...line,
    ...Array.from({ length: columns - line.length }, (_, at): Cell => (row === 0 ? `Note ${at}` : '')),
  ]),
});
const problems = (tab: { name: string; cells: Cell[][] }) =>
  readTab(tab, readingWith()).problems.map(({ reason }) => reason.text);
const refusal = (job: () => unknown): string | null => {
  try {
    job();
    return null;
  } catch (error) {
    return (error as Refusal).sentence.text;
  }
};
const setup = viewOf().setup;
const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `Rep ${at}`);

/** What comes of so much of each, where all of it is taken, and what comes of one more. */
const met: Record<keyof typeof limits, { of: (count: number) => unknown; within: unknown; beyond: unknown }> = {
  columns: { of: (count) => problems(wide(count)), within: [], beyond: ['intake_problem_wide'] },
  headerCharacters: {
    of: (count) =>
      problems({
        name: 'Deals',
        cells: deals(20).cells.map((line, row) => [...line, row === 0 ? 'x'.repeat(count) : 1]),
      }),
    within: [],
    beyond: ['intake_problem_long_header'],
  },
  // Of more than 500 rows a sample tells what a column is.
  stages: {
    of: (count) => {
      const stages = (at: number) => ({ Stage: at < 150 ? 'Closed Won' : `Phase ${at % (count - 1)}x` });
      return readTab(deals(400, stages), readingWith()).questions.filter(({ value }) => value?.startsWith('Phase'))
        .length;
    },
    within: limits.stages - 1,
    beyond: 0,
  },
  labels: {
    of: (count) => {
      const analysis = analysisOf(deals(count * 2, (at) => ({ Source: `Source ${at % count}` })));
      return analysis.breakdowns('win_rate', 'standard').includes('source');
    },
    within: true,
    beyond: false,
  },
  recordedLabels: {
    of: (count) => {
      const plan: Plan = { kpis: [{ id: 'win_rate' }], breakdown: 'source' };
      const analysis = analysisOf(deals(count * 2, (at) => ({ Source: `Source ${at % count}` })));
      return manyLabels({ analysis, plan, rows: factsOf(analysis, plan, kpis) }).map(({ text }) => text);
    },
    within: [],
    beyond: ['schedule_many_labels'],
  },
  trendPeriods: {
    of: (count) => refusal(() => stepsIn('day', 17_000, 17_000 + count, {})),
    within: null,
    beyond: 'too_many_periods',
  },
  exportCells: {
    of: (count) => {
      servicesHere([{ name: 'Deals', cells: [] }]);
      return refusal(() => receivePart({ file: 'x.csv', all: count, from: 0, rows: [['a']] }, 'en'));
    },
    within: null,
    beyond: 'incoming_too_large',
  },
  exportColumns: {
    of: (count) => {
      const host = servicesHere([{ name: 'Deals', cells: [] }]);
      const file = { file: 'x.csv', all: 1, from: 0, rows: [Array(count).fill('a')] };
      return [refusal(() => receivePart(file, 'en')), host.workbook.sheets.length];
    },
    within: [null, 2],
    beyond: ['incoming_too_wide', 1],
  },
  // What the page does with it is tried where its files are read.
  exportMegabytes: { of: (count) => count > MOST_MEGABYTES, within: false, beyond: true },
  cellCharacters: { of: (count) => asText('x'.repeat(count)).endsWith('…'), within: false, beyond: true },
  typedCharacters: {
    of: (count) => 'text' in readSetup({ ...setup, objective: 'x'.repeat(count) }),
    within: false,
    beyond: true,
  },
  answers: {
    of: (count) => {
      const answers = Array.from({ length: count }, (_, at) => ({
        tab: 'Deals',
        column: `Column ${at}`,
        answer: 'amount',
      }));
      return 'text' in readSetup({ ...setup, answers });
    },
    within: false,
    beyond: true,
  },
  recipients: {
    of: (count) => {
      const recipients = names(count).map((_, at) => ({ address: `p${at}@example.com` }));
      const report = { name: 'Team', cadence: 'weekly' as const, recipients };
      return crowdedSentences({ kpis: [{ id: 'revenue', report }] }).map(({ text }) => text);
    },
    within: [],
    beyond: ['mail_crowded'],
  },
  testReports: {
    of: (count) => {
      const recipients = [{ address: 'ann@example.com' }];
      const reports = names(count).map((name) => ({ name, cadence: 'weekly' as const, recipients }));
      const { tested, untested } = reportsToTest({ kpis: reports.map((report) => ({ id: 'revenue', report })) });
      return [tested.length, untested.map(({ text }) => text)];
    },
    within: [limits.testReports, []],
    beyond: [limits.testReports, ['report_untested']],
  },
  offeredOwners: {
    of: (count) => {
      const withReps = (plan: Plan) => ({ ...fakeAnalysis(plan, { revenue: { value: 5 } }), reps: names(count) });
      const drafts = new PaperSpreadsheet().build({ period: 'month', kpis: [{ id: 'revenue' }] }, withReps);
      const rules = drafts.flatMap(({ validations }) => validations.flatMap(({ values }) => values.flat()));
      return Math.max(
        ...rules.map((rule) => (rule?.kind === 'list' && rule.values.includes('Rep 0') ? rule.values.length : 0)),
      );
    },
    within: limits.offeredOwners,
    beyond: limits.offeredOwners,
  },
  offeredPeople: { of: (count) => peopleOf(names(count), []).length < count, within: false, beyond: true },
  refreshMinutes: {
    of: (count) => {
      let now = 0;
      const time = timeBox(() => now);
      now = count * 60_000 - (count === limits.refreshMinutes ? 1 : 0);
      return refusal(() => time.check('Deals'));
    },
    within: null,
    beyond: 'schedule_too_large',
  },
};

test.each(Object.keys(limits) as (keyof typeof limits)[])(
  '%s: all that may come in does, one more is cut or refused, and that is said',
  (name) => {
    const { of, within, beyond } = met[name];
    expect(of(limits[name])).toEqual(within);
    expect(of(limits[name] + 1)).toEqual(beyond);
  },
);
