import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartTabLooks } from '../../src/charts/chart-tab-looks';
import { colours } from '../../src/charts/colours';
import { breakdownDraft } from '../../src/sheet/breakdown/breakdown-tab';
import { heat, SMALL } from '../../src/sheet/cohorts/heat';
import { kpiSheetLooks } from '../../src/sheet/kpi-sheet/kpi-sheet-looks';
import { newLayout } from '../../src/sheet/kpi-sheet/layout';
import { planSheetColours } from '../../src/sheet/plan-sheet/plan-sheet-looks';
import { questionTabDraft } from '../../src/sheet/questions/question-tab';
import { contrast, DRAWN, TEXT } from '../contrast';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

test('whatever stands in a tab of ours can be read on its ground', () => {
  const analysis = analysisOf(rawTabOf('deals', 'Deal|Amount|Status|Closed', [['A', 100, 'Won', '2024-03-01']]));
  const rules = [
    ...(kpiSheetLooks(newLayout(), 3).colours ?? []),
    ...planSheetColours(5),
    ...chartTabLooks({ row: 1, column: 1 }),
    ...(breakdownDraft(analysis, [], 'source', null, 'en').colours ?? []),
    ...(questionTabDraft(analysis, null, 'en')?.colours ?? []),
    ...heat,
    SMALL,
  ];
  expect(rules.length).toBeGreaterThan(50);
  for (const { background, text } of rules) expect([text, background, pairOf(text, background)]).toContain(true);
});

test('what is drawn in a chart stands out from its ground', () => {
  const { ground, ...drawn } = colours;
  for (const [name, colour] of Object.entries(drawn)) expect([name, contrast(colour, ground) >= DRAWN]).toContain(true);
});

test('whatever stands in the sidebar can be read on its ground: that of its rule, the page and each notice', () => {
  const css = readdirSync('sidebar/style')
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join('sidebar/style', name), 'utf8'))
    .join('\n');
  const named = Object.fromEntries([...css.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]));
  const colourIn = (rule: string, property: string): string | undefined => {
    const [, written = '', name] = rule.match(`(?:^|[\\s;{])${property}: (#\\w+|var\\((--[\\w-]+)\\));`) ?? [];
    return name ? named[name] : written || undefined;
  };
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => {
    return { selector: selector.trim(), text: colourIn(body, 'color'), ground: colourIn(body, 'background') };
  });
  const notices = rules.filter(({ selector }) => selector.startsWith('.notice')).flatMap(({ ground }) => ground ?? []);
  expect(notices).toHaveLength(3);
  const told = rules.filter(({ text }) => text !== undefined && !/^#f/.test(text));
  expect(told.length).toBeGreaterThan(15);
  for (const { selector, text, ground } of told) {
    for (const on of ground ? [ground] : ['#ffffff', ...notices]) {
      expect([selector, on, pairOf(text as string, on)]).toContain(true);
    }
  }
  const onFill = rules.filter(({ text, ground }) => /^#f/.test(text ?? '') && ground !== undefined);
  expect(onFill.length).toBeGreaterThan(1);
  for (const { selector, text, ground } of onFill) {
    expect([selector, pairOf(text as string, ground as string)]).toContain(true);
  }
});

const pairOf = (text: string, ground: string): boolean => contrast(text, ground) >= TEXT;
