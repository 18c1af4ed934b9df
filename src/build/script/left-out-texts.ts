import type { Plugin } from 'esbuild';
import { alertTexts } from '../../texts/sentences/alert-texts';
import { answerTexts } from '../../texts/sentences/answer-texts';
import { chartTexts } from '../../texts/sentences/chart-texts';
import { goalTexts } from '../../texts/sentences/goal-texts';
import { guardTexts } from '../../texts/sentences/guard-texts';
import { incomingTexts } from '../../texts/sentences/incoming-texts';
import { intakeTexts } from '../../texts/sentences/intake-texts';
import { kpiTexts } from '../../texts/sentences/kpi-texts';
import { optionTexts } from '../../texts/sentences/option-texts';
import { planTexts } from '../../texts/sentences/plan-texts';
import { questionTexts } from '../../texts/sentences/question-texts';
import { scheduleTexts } from '../../texts/sentences/schedule-texts';
import { sheetTexts } from '../../texts/sentences/sheet-texts';
import { sourceTexts } from '../../texts/sentences/source-texts';
import { tabsTexts } from '../../texts/sentences/tabs-texts';
import { toldTexts } from '../../texts/sentences/told-texts';
import { viewTexts } from '../../texts/sentences/view-texts';
import { wizardTexts } from '../../texts/sentences/wizard-texts';

/** What may be left out, by the area that its file is named after. */
const areas = {
  wizard: wizardTexts,
  schedule: scheduleTexts,
  chart: chartTexts,
  alert: alertTexts,
  goal: goalTexts,
  guard: guardTexts,
  incoming: incomingTexts,
  option: optionTexts,
  plan: planTexts,
  intake: intakeTexts,
  kpi: kpiTexts,
  question: questionTexts,
  answer: answerTexts,
  tabs: tabsTexts,
  sheet: sheetTexts,
  source: sourceTexts,
  view: viewTexts,
  told: toldTexts,
};

export type TextArea = keyof typeof areas;

/** Sentences of the sidebar and the schedule: cells never say them. */
export const textsOfActions: TextArea[] = [
  'wizard',
  'schedule',
  'chart',
  'alert',
  'goal',
  'guard',
  'incoming',
  'sheet',
  'told',
  'option',
];

/** What only an add-on that is built with BigQuery says. */
export const textsOfSources: TextArea[] = ['source', 'view'];

/** What reading a tab names and no cell says: it is said of a tab, and cells say a figure or why there is none. */
export const textsOfReadings: TextArea[] = ['question'];

/** What is said where tabs are read and KPIs computed, of a plan, a tab, a figure, or what is asked. */
export const textsOfTabs: TextArea[] = ['kpi', 'plan', 'intake', 'answer', 'tabs'];

/** Where no tab is read, nothing of all this is said. */
export const textsOfTabsAndActions: TextArea[] = [
  ...textsOfActions,
  ...textsOfSources,
  ...textsOfReadings,
  ...textsOfTabs,
];

/** Leaves the sentences of some areas out of texts.ts, so that who never says them does not load them. */
export const leftOutTexts = (leftOut: TextArea[]): Plugin => ({
  name: 'left-out-texts',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^\\./sentences/(${leftOut.join('|')})-texts$`) }, ({ path, importer }) =>
      /[\\/]texts\.ts$/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /-texts$/, namespace: 'left-out' }, ({ path }) => ({
      contents: `export const ${path.slice('./sentences/'.length, path.indexOf('-'))}Texts = {};`,
    }));
  },
});

/** In sentences, which of the sentences left out a script names all the same: where it says one, it breaks off. */
export function problemsOfTexts(file: string, code: string, leftOut: TextArea[]): string[] {
  return leftOut.flatMap((area) =>
    Object.keys(areas[area])
      .filter((key) => code.includes(`"${key}"`))
      .map((key) => `${file} names ${key}, which lies in ${area}-texts.ts and is left out`),
  );
}
