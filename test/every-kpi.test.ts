import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Analysis } from '../src/analysis/analysis';
import { dayFromIso } from '../src/base/day';
import type { Period } from '../src/base/period';
import { monthsIn } from '../src/base/period';
import type { DimensionId } from '../src/dimensions';
import { leavesOf } from '../src/engine/formula/walk';
import { BEYOND } from '../src/engine/groups';
import type { ExplainedRow, KpiResult } from '../src/engine/result';
import { kpiNamed, kpiOf, kpis } from '../src/kpis';
import type { KpiId } from '../src/kpis/declaration/catalogue';
import { variantOf } from '../src/kpis/declaration/slice';
import { type Traits, traitOf } from '../src/kpis/declaration/traits';
import { say } from '../src/texts/say';
import type { Sentence } from '../src/texts/sentence';
import { texts } from '../src/texts/texts';
import { type Claim, claims } from './claims';
import { analysisOf, period } from './kpis/asking';
import { fixedTabs, moneyColumns, randomTabs } from './kpis/random-tabs';

const asOf = '2024-04-30';
const plan = { kpis: [{ id: 'revenue', targets: [{ from: '2024-01-01', to: '2024-12-31', target: 10_000 }] }] };
const all: Period = { from: null, to: (dayFromIso(asOf) as number) + 1 };
const months = ['2024-01', '2024-02', '2024-03', '2024-04'].map(period);
const fourMonths = period('2024-01-01..2024-04-30');
const periods: Period[] = [all, ...months, period('2024-02-10..2024-03-05')];

const questions: { id: KpiId; variant: string }[] = kpis.flatMap(({ id, variants }) =>
  Object.keys(variants).map((variant) => ({ id, variant })),
);
const trait = <Name extends keyof Traits>(id: KpiId, variant: string, name: Name): Traits[Name] =>
  traitOf(kpiOf(id), variant, name);
const named = ({ id, variant }: { id: string; variant: string }): string => `${id}: ${variant}`;

/** Sums and counts of rows, which add up over any grouping; MRR is a sum over reps, not over months. */
const sums = questions.filter(
  ({ id, variant }) =>
    trait(id, variant, 'overTime') === 'adds up' && trait(id, variant, 'breaksDown') === 'by anything',
);
const stocks: { id: KpiId; variant: string }[] = [
  { id: 'mrr', variant: 'standard' },
  { id: 'arr', variant: 'standard' },
];

/** Shares of a set in a larger one: rates that cannot be above 100 %. */
const shares = questions.filter(
  ({ id, variant }) => trait(id, variant, 'unit') === 'ratio' && !trait(id, variant, 'mayExceedAll'),
);

const analysisOfTabs = (tabs: Parameters<typeof analysisOf>[0]): Analysis => analysisOf(tabs, { asOf, plan });

type Tabs = Parameters<typeof analysisOf>[0];

function law(check: (analysis: Analysis, claim: Claim, tabs: Tabs) => void, numRuns = 40): void {
  fc.assert(
    fc.property(randomTabs, (tabs) => claims((claim) => check(analysisOfTabs(tabs), claim, tabs))),
    { numRuns, examples: fixedTabs.map((tabs) => [tabs]) },
  );
}

/** All that a result says in figures; the order of rows and what is left out do not belong to it. */
const figuresOf = ({ value, n, top, bottom, figures, reason }: KpiResult) => ({
  value: rounded(value),
  n,
  top: rounded(top),
  bottom: rounded(bottom),
  figures: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)])),
  reason: reason?.text,
});

/** What the rows put above or below the line together; null where none of them stands there. */
function sumOf(rows: readonly ExplainedRow[], side: 'top' | 'bottom'): number | null {
  const parts = rows.flatMap((row) => row[side] ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

/** Made of figures that are fitted, chained or divided again, so that no row has a part in what stands above the line. */
const withoutRows = [
  'clv: standard',
  'clv: article',
  'clv: model',
  'ltv_to_cac: standard',
  'ltv_to_cac: article',
  'ltv_to_cac: subscriptions',
  'leads_needed: standard',
  'sales_cycle: survival',
  'pipeline_coverage: needed',
];

const asksPlan = (id: KpiId, variant: string): boolean =>
  kpiOf(id).variants[variant].oneOf.some((formula) => leavesOf(formula).some(({ shape }) => shape === 'given'));

/** Sums in another order differ in their last bits. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(10)) + 0);

const answersOf = (analysis: Analysis) =>
  questions.flatMap((question) =>
    periods.map((over) => [named(question), figuresOf(analysis.result(question.id, question.variant, over))]),
  );

const groupsOf = (analysis: Analysis, by: DimensionId) =>
  questions.map((question) => [
    named(question),
    Object.fromEntries(
      analysis
        .breakdown(question.id, by, question.variant, fourMonths)
        .map(({ key, value, n }) => [key, [rounded(value), n]]),
    ),
  ]);

describe('every KPI, whatever the data', () => {
  it('gives a value or a reason, never both and never neither, and to each variant a value', () => {
    const answered = new Set<string>();
    law((analysis, claim) => {
      for (const question of questions) {
        for (const over of periods) {
          const { value, reason, n } = analysis.result(question.id, question.variant, over);
          claim(
            [named(question), value === null, Number.isFinite(value)],
            [named(question), reason !== null, reason === null],
          );
          claim([n, Number.isInteger(n) && n >= 0], [n, true]);
          if (value !== null) answered.add(named(question));
        }
      }
    });
    expect(questions.map(named).filter((name) => !answered.has(name))).toEqual([]);
  });

  it('accounts for every row of every tab it reads', () => {
    law((analysis, claim) => {
      const rowsOf = Object.fromEntries(analysis.readings.map(({ name, rows }) => [name, rows]));
      for (const question of questions) {
        for (const over of periods) {
          const result = analysis.result(question.id, question.variant, over);
          for (const { tab, used, leftOut } of result.rows) {
            const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
            claim([named(question), tab, used + left], [named(question), tab, rowsOf[tab]]);
          }
          const names = result.rows.map(({ tab }) => tab);
          claim([named(question), new Set(names).size], [named(question), names.length]);
          if (result.value !== null) claim([named(question), names.length > 0], [named(question), true]);
        }
      }
    });
  });

  it('keeps a share between 0 and 1, or below 0 where it says that it may be', () => {
    law((analysis, claim) => {
      for (const question of shares) {
        for (const over of periods) {
          const { value } = analysis.result(question.id, question.variant, over);
          if (value === null) continue;
          const least = trait(question.id, question.variant, 'mayBeNegative') ? Number.NEGATIVE_INFINITY : 0;
          claim([named(question), value >= least && value <= 1], [named(question), true]);
        }
      }
    });
  });

  it('has parts by rep and by field that add up to the whole', () => {
    law((analysis, claim) => {
      for (const question of [...sums, ...stocks]) {
        for (const over of periods) {
          const { value } = analysis.result(question.id, question.variant, over);
          if (value === null) continue;
          for (const by of analysis.breakdowns(question.id).filter((id) => id !== 'month')) {
            const groups = analysis.breakdown(question.id, by, question.variant, over);
            if (groups.length === 0) continue;
            const together = groups.reduce((sum, group) => sum + (group.value ?? 0), 0);
            claim([named(question), by, rounded(together)], [named(question), by, rounded(value)]);
          }
        }
      }
    });
  });

  it('has months that add up to the whole, the undated line included in all', () => {
    law((analysis, claim) => {
      for (const question of sums) {
        for (const over of [all, fourMonths, months[1]]) {
          const { value } = analysis.result(question.id, question.variant, over);
          if (value === null) continue;
          const lines = analysis.breakdown(question.id, 'month', question.variant, over);
          const together = lines.reduce((sum, line) => sum + (line.value ?? 0), 0);
          claim([named(question), rounded(together)], [named(question), rounded(value)]);
        }
      }
    });
  });

  it('adds up over time where it is declared to', () => {
    const adding = questions.filter(({ id, variant }) => trait(id, variant, 'overTime') === 'adds up');
    const spans = ['2024-01-01..2024-02-09', '2024-02-10..2024-03-05', '2024-03-06..2024-04-30'].map(period);
    law((analysis, claim) => {
      for (const { id, variant } of adding) {
        const { value } = analysis.result(id, variant, fourMonths);
        if (value === null) continue;
        const together = spans.reduce((sum, span) => sum + (analysis.result(id, variant, span).value ?? 0), 0);
        claim([named({ id, variant }), rounded(together)], [named({ id, variant }), rounded(value)]);
      }
    });
  });

  it('gives for a month what the line of that month says', () => {
    law((analysis, claim) => {
      for (const question of questions) {
        if (kpis.find(({ id }) => id === question.id)?.anonymous) continue;
        const lines = analysis.breakdown(question.id, 'month', question.variant, fourMonths);
        for (const line of lines) {
          const { value, n } = analysis.result(question.id, question.variant, period(line.key));
          claim(
            [named(question), line.key, rounded(line.value), line.n],
            [named(question), line.key, rounded(value), n],
          );
        }
      }
    });
  });

  it('leaves no month out between the first and the last', () => {
    law((analysis, claim) => {
      for (const question of questions) {
        const keys = analysis
          .breakdown(question.id, 'month', question.variant, fourMonths)
          .map(({ key }) => dayFromIso(`${key}-01`) as number);
        if (keys.length === 0) continue;
        claim(
          [named(question), keys],
          [named(question), monthsIn(keys[0], keys[keys.length - 1] + 1).map(({ from }) => from)],
        );
      }
    });
  });

  it('shows everyone of the roster and nobody twice', () => {
    law((analysis, claim, tabs) => {
      if (!(Array.isArray(tabs) && tabs.some(({ name }) => name === 'team'))) return;
      for (const question of sums) {
        if (analysis.result(question.id, question.variant).value === null) continue;
        const keys = analysis.breakdown(question.id, 'rep', question.variant).map(({ key }) => key);
        if (keys.length === 0) continue;
        const missing = ['Ann', 'Bob', 'Zoe'].filter((name) => !keys.includes(name));
        claim([named(question), missing, new Set(keys).size], [named(question), [], keys.length]);
      }
    });
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(randomTabs, fc.infiniteStream(fc.nat()), (tabs, dice) => {
        const shuffled = tabs.map(({ name, cells: [header, ...rows] }) => ({
          name,
          cells: [
            header,
            ...rows
              .map((row) => ({ row, at: dice.next().value as number }))
              .sort((a, b) => a.at - b.at)
              .map(({ row }) => row),
          ],
        }));
        const [analysis, other] = [analysisOfTabs(tabs), analysisOfTabs(shuffled)];
        expect(answersOf(other)).toEqual(answersOf(analysis));
        for (const by of ['rep', 'month', 'source', 'product'] as const)
          expect(groupsOf(other, by)).toEqual(groupsOf(analysis, by));
      }),
      { numRuns: 40 },
    );
  });

  it('does not change when a row is there twice', () => {
    fc.assert(
      fc.property(randomTabs, fc.nat(), fc.nat(), (tabs, which, place) => {
        const twice = tabs.map(({ name, cells: [header, ...rows] }) => {
          const copy = [...rows];
          copy.splice(place % (rows.length + 1), 0, rows[which % rows.length]);
          return { name, cells: [header, ...copy] };
        });
        expect(answersOf(analysisOfTabs(twice))).toEqual(answersOf(analysisOfTabs(tabs)));
      }),
      { numRuns: 40 },
    );
  });

  it('doubles its money and keeps its ratios when every amount is doubled', () => {
    law((analysis, claim, tabs) => {
      const doubled = (tabs as { name: string; cells: string[][] }[]).map(({ name, cells: [header, ...rows] }) => ({
        name,
        cells: [
          header,
          ...rows.map((row) =>
            row.map((cell, i) => (i === moneyColumns[name] && cell !== '' ? String(2 * Number(cell)) : cell)),
          ),
        ],
      }));
      const twice = analysisOfTabs(doubled);
      for (const question of questions) {
        for (const over of periods) {
          const { value, unit } = analysis.result(question.id, question.variant, over);
          const factor = unit === 'money' ? 2 : question.id === 'leads_needed' ? 0.5 : 1;
          const expected = rounded(value === null ? null : value * factor);
          claim(
            [named(question), rounded(twice.result(question.id, question.variant, over).value)],
            [named(question), expected],
          );
        }
      }
    });
  });

  it('has churn and retention add up to 1', () => {
    law((analysis, claim) => {
      for (const over of periods) {
        const { value: lost } = analysis.result('churn', 'standard', over);
        const { value: kept } = analysis.result('retention', 'standard', over);
        claim(lost === null, kept === null);
        if (lost !== null && kept !== null) expect(lost + kept).toBeCloseTo(1, 12);
      }
    });
  });

  it('explains its value row by row: the rows add up to what stands above and below the line', () => {
    const explained = new Set<string>();
    law((analysis, claim) => {
      const rowsIn = Object.fromEntries(analysis.readings.map(({ name, rows }) => [name, rows]));
      for (const { id, variant } of questions.filter(({ id: asked }) => !kpiOf(asked).anonymous)) {
        for (const over of periods) {
          const result = analysis.result(id, variant, over);
          if (result.value === null) continue;
          const rows = analysis.explain(id, variant, over);
          const question = named({ id, variant });
          if (result.top !== null && sumOf(rows, 'top') !== null) explained.add(question);
          for (const side of ['top', 'bottom'] as const) {
            const together = sumOf(rows, side);
            // What the plan or the calendar says, such as working days, lies in no row.
            if (together === null && asksPlan(id, variant)) continue;
            claim([question, side, rounded(together ?? 0)], [question, side, rounded(result[side] ?? 0)]);
          }
          for (const tab of new Set(rows.map((row) => row.tab))) {
            const ofTab = rows.filter((row) => row.tab === tab);
            const used = ofTab.filter(({ leftOut }) => leftOut === null).length;
            const account = result.rows.find((one) => one.tab === tab);
            claim([question, tab, used, ofTab.length], [question, tab, account?.used, rowsIn[tab]]);
          }
        }
      }
    });
    // A KPI of which these tabs never make a figure would keep this law without being held to it.
    const unexplained = questions
      .filter(({ id }) => !kpiOf(id).anonymous)
      .map(named)
      .filter((name) => !explained.has(name));
    expect(unexplained).toEqual(withoutRows);
  });

  it('gives for a rep what the figure of that rep alone says, and explains it by the rows of that rep', () => {
    law((analysis, claim) => {
      for (const { id, variant } of questions.filter(({ id: asked }) => !kpiOf(asked).anonymous)) {
        for (const { key, value, n } of analysis.breakdown(id, 'rep', variant, fourMonths)) {
          if (key === BEYOND) continue;
          const question = [named({ id, variant }), key];
          const alone = variantOf({ counted: variant, only: { by: 'rep', is: key } });
          const own = analysis.result(id, alone, fourMonths);
          claim([question, rounded(value), n], [question, rounded(own.standsIn ? null : own.value), own.n]);
          if (own.value === null) continue;
          const rows = analysis.explain(id, variant, fourMonths, { by: 'rep', key });
          claim([question, rows], [question, analysis.explain(id, alone, fourMonths)]);
          for (const side of ['top', 'bottom'] as const) {
            const together = sumOf(rows, side);
            if (together === null && (asksPlan(id, variant) || own[side] === null)) continue;
            claim([question, side, rounded(together ?? 0)], [question, side, rounded(own[side] ?? 0)]);
          }
        }
      }
    });
  });

  it('says everything in both languages, no blank left open', () => {
    law((analysis, claim) => {
      for (const question of questions) {
        for (const over of periods) {
          const { reason, notes, rows } = analysis.result(question.id, question.variant, over);
          const said: Sentence[] = [
            ...(reason ? [reason] : []),
            ...notes,
            ...rows.flatMap(({ leftOut }) => leftOut.map((left) => left.reason)),
          ];
          for (const sentence of said) {
            for (const language of ['en', 'nl'] as const) {
              const said = say(sentence, language);
              claim([said, /^[^{}]+$/.test(said)], [said, true]);
            }
          }
        }
      }
    }, 20);
  });
});

describe('every KPI, as declared', () => {
  it.each(kpis)('$id has its titles, purpose and variants in both languages', (kpi) => {
    const pairs = [
      kpi.title,
      kpi.purpose,
      ...Object.values(kpi.variants).flatMap(({ title, note }) => (note ? [title, note] : [title])),
    ];
    for (const { en, nl } of pairs) {
      expect(en.trim()).not.toBe('');
      expect(nl.trim()).not.toBe('');
    }
    expect(Object.keys(kpi.variants)[0]).toBe('standard');
    expect(kpi.purpose.en).not.toBe(kpi.purpose.nl);
    expect(kpi.serves.length).toBeGreaterThan(0);
  });

  it('holds the list of the article, in the words of a Dutch manager', () => {
    const ofTheArticle = [
      'Klantwaarde (CLV)',
      'Behoudspercentage',
      'Churnpercentage',
      'Omzet',
      'MRR',
      'ARR',
      'Verkoop per vertegenwoordiger',
      'Acquisitiekosten (CAC)',
      'Conversiepercentage',
      'Winpercentage',
      'Nieuwe leads',
      'Benodigde leads',
      'Gemiddelde aankoopwaarde',
      'Upsellpercentage',
      'Cross-sellpercentage',
      'Verkoopactiviteiten',
      'Verkoopcyclus',
      'Reactietijd',
      'Medewerkerstevredenheid',
      'eNPS',
    ];
    const titles = kpis.map(({ title }) => title.nl);
    expect(titles.filter((title) => ofTheArticle.includes(title))).toEqual(ofTheArticle);
  });

  it('has the article’s formula wherever the article prints one', () => {
    for (const id of ['clv', 'retention', 'churn', 'cac']) {
      expect(kpis.find((kpi) => kpi.id === id)?.variants.article?.note).toBeDefined();
    }
  });

  it('is found by id and title in any case, with spaces, hyphens or underscores', () => {
    for (const kpi of kpis) {
      for (const name of [
        kpi.id,
        kpi.title.en,
        kpi.title.nl,
        kpi.title.nl.toUpperCase(),
        kpi.id.replace(/_/g, '-'),
        ` ${kpi.title.en} `,
      ]) {
        expect(kpiNamed(name)?.id).toBe(kpi.id);
      }
    }
    expect(kpiNamed('no such thing')).toBeNull();
  });

  it('has no text that hides another of the same key', () => {
    const files = readdirSync('src/texts/sentences').flatMap((file) =>
      Object.values<object>(require(`../src/texts/sentences/${file}`)),
    );
    const keys = files.flatMap((file) => Object.keys(file));
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
    expect([...keys].sort()).toEqual(Object.keys(texts).sort());
  });

  it('has every text in both languages with the same blanks', () => {
    // A text that is filled with another in the same language has the language for its blank; a plural counts as its number.
    const named = (blank: string): string => blank.replace(/\|[^}]*/, '').replace(/\{(en|nl)\}/, '{}');
    const blanks = (text: string): string[] => [...new Set((text.match(/\{\w+(\|[^}]*)?\}/g) ?? []).map(named))].sort();
    for (const [key, { en, nl }] of Object.entries(texts)) {
      expect([key, en.trim() !== '', nl.trim() !== '']).toEqual([key, true, true]);
      expect([key, blanks(nl)]).toEqual([key, blanks(en)]);
    }
  });
});
