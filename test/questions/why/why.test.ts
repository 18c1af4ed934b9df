import type { Period } from '../../../src/base/period';
import { whySince } from '../../../src/explain/why-since';
import { askedQuestions } from '../../../src/home/asked-questions';
import { kpis } from '../../../src/kpis';
import { playerOf } from '../../../src/kpis/roles';
import { whyText } from '../../../src/questions/why/say-why';
import { type Why, whyChanged } from '../../../src/questions/why/why';
import { say } from '../../../src/texts/say';
import { isSentence } from '../../../src/texts/sentence';
import { call } from '../../functions/call-in-cell';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';

const tabs = sampleTabs();
const sample = analysisOf(tabs);
const quarters = { before: period('2026-04-01..2026-06-30'), now: period('2026-07-01..2026-09-30') };

describe('the sample’s last two quarters', () => {
  it('of every KPI, in every way to count it, the parts add up to the change, or a sentence says why there are none', () => {
    let split = 0;
    for (const { id, variants, anonymous } of kpis)
      for (const variant of anonymous ? [] : Object.keys(variants)) {
        const why = whyChanged(sample, { id, variant }, quarters);
        if (isSentence(why)) continue;
        split++;
        // That another month came is no reason.
        expect(why.by).not.toBe('month');
        const sum = why.parts.reduce((all, { amount }) => all + amount, 0);
        expect([id, variant, Math.abs(sum - why.change) < 1e-6]).toEqual([id, variant, true]);
        expect(why.change).toBeCloseTo((why.now.value ?? 0) - (why.before.value ?? 0), 9);
        for (const language of ['en', 'nl'] as const) expect(whyText(why, language)).toMatch(/^[^{}]+\.$/);
        // As it is written, too.
        const [, was, is, parts] =
          /(\S+)(?: days| min)? → (\S+?)(?: days| min)?, by [^:]+: (.*)$/.exec(whyText(why, 'en')) ?? [];
        const read = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
        const written = [...parts.matchAll(/(?:^|; )([+−]\S+)/g)].reduce((all, [, amount]) => all + read(amount), 0);
        expect([id, variant, written]).toEqual([id, variant, expect.closeTo(read(is) - read(was), 6)]);
      }
    expect(split).toBeGreaterThan(12);
  });

  it('what is known only afterwards explains nothing, unless it is asked for', () => {
    const why = whyChanged(sample, { id: 'win_rate' }, quarters) as Why;
    expect(['close_weekday', 'cycle_band']).not.toContain(why.by);
    expect((whyChanged(sample, { id: 'win_rate', by: 'cycle_band' }, quarters) as Why).by).toBe('cycle_band');
    // How soon a lead is answered brings no lead in.
    expect((whyChanged(sample, { id: 'new_leads' }, quarters) as Why).by).toBe('source');
    expect((whyChanged(sample, { id: 'new_leads', by: 'response_band' }, quarters) as Why).by).toBe('response_band');
  });

  it('of costs per customer also where a source has costs and no customer, or customers and no costs: as the tabs have them', () => {
    const why = whyChanged(sample, { id: 'cac', variant: 'article', by: 'source' }, quarters) as Why;
    // From the cells themselves: what each source cost, and how many customers came by it, in either quarter.
    const rowsOf = (name: string) =>
      (tabs.find((tab) => tab.name === name)?.cells ?? []).slice(1).map((row) => row.map(String));
    const inQuarter = (date: string, { from, to }: Period): boolean => {
      const day = Date.parse(`${date} UTC`) / 86_400_000;
      return day >= (from ?? 0) && day < to;
    };
    const sides = [quarters.before, quarters.now].map((quarter) => {
      const spent = rowsOf('costs').filter(([week]) => inQuarter(week, quarter));
      const came = rowsOf('customers').filter(([, , , since]) => inQuarter(since, quarter));
      const costs = (source: string) =>
        spent.reduce((sum, [, channel, , cost]) => sum + (channel === source ? Number(cost) : 0), 0);
      const share = (source: string) => came.filter((row) => row[8] === source).length / came.length;
      const all = spent.reduce((sum, [, , , cost]) => sum + Number(cost), 0);
      return { cac: all / came.length, share, costs: (source: string) => costs(source) / came.length };
    });
    const [was, is] = sides;
    expect(why.before.value).toBeCloseTo(was.cac, 6);
    expect(why.now.value).toBeCloseTo(is.cac, 6);
    const sources = [...new Set(why.parts.map(({ key }) => key))];
    const kinds = sources.flatMap((key) => sides.map((side) => `${side.costs(key) > 0} ${side.share(key) > 0}`));
    expect(new Set(kinds)).toContain('false true');
    for (const key of sources) {
      const part = why.parts.filter((one) => one.key === key).reduce((sum, { amount }) => sum + amount, 0);
      const moved = is.costs(key) - was.costs(key) - (is.share(key) - was.share(key)) * was.cac;
      expect([key, part]).toEqual([key, expect.closeTo(moved, 6)]);
    }
    expect(why.parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(is.cac - was.cac, 6);
    // Of a quotient of quotients no part is a group’s.
    expect(whyChanged(sample, { id: 'ltv_to_cac', by: 'source' }, quarters)).toEqual({ text: 'why_not_split' });
  });

  it('a median has no parts, and a period without a number has a reason', () => {
    expect(whyChanged(sample, { id: 'sales_cycle' }, quarters)).toEqual({ text: 'why_not_split' });
    const long = { before: period('2016-01'), now: period('2026-09') };
    expect(isSentence(whyChanged(sample, { id: 'win_rate' }, long))).toBe(true);
  });
});

describe('conversion', () => {
  const split = (variant: string, before: string, now: string) =>
    whyChanged(sample, { id: 'conversion', variant }, { before: period(before), now: period(now) });

  it('within 90 days is split once all leads have had them, by the parts of a rate, which add up', () => {
    const why = split('within_90_days', '2026-01-01..2026-03-31', '2026-04-01..2026-06-30') as Why;
    const leads = (from: string) => sample.parts('conversion', why.by, 'within_90_days', period(from));
    const [was, is] = ['2026-01-01..2026-03-31', '2026-04-01..2026-06-30'].map(leads);
    const all = (groups: typeof was) => groups.reduce((sum, { bottom }) => sum + (bottom ?? 0), 0);
    const rate = (groups: typeof was) => groups.reduce((sum, { top }) => sum + (top ?? 0), 0) / all(groups);
    expect(why.change).toBeCloseTo(rate(is) - rate(was), 12);
    expect(why.parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(why.change, 12);
    // Of each group by hand: its share now × how much better it did.
    for (const { key, amount } of why.parts.filter(({ effect }) => effect === 'rate')) {
      const [then, now] = [was, is].map((groups) => groups.find((group) => group.key === key));
      const better = (now?.top ?? 0) / (now?.bottom ?? 1) - (then?.top ?? 0) / (then?.bottom ?? 1);
      expect([key, amount]).toEqual([key, expect.closeTo(((now?.bottom ?? 0) / all(is)) * better, 12)]);
    }
    expect(whyText(why, 'en')).toMatch(/^Conversion rate \(became a customer within 90 days\) .+% → .+%, by /);
  });

  it('so far is split once the later leads are older than any was that became a customer', () => {
    // The slowest took 206 days: with the last day 30 September a quarter that ended on 8 March or before has had its time.
    expect(isSentence(split('standard', '2025-07-01..2025-09-30', '2025-10-01..2025-12-31'))).toBe(false);
    expect(isSentence(split('standard', '2025-12-01..2026-01-31', '2026-02-01..2026-03-08'))).toBe(false);
    expect(isSentence(split('standard', '2025-12-01..2026-01-31', '2026-02-01..2026-03-09'))).toBe(true);
  });

  it('of younger leads is not compared, and the reason says what can be', () => {
    const reasonOf = (variant: string) => {
      const reason = split(variant, '2026-04-01..2026-06-30', '2026-07-01..2026-09-30');
      return isSentence(reason) ? (['en', 'nl'] as const).map((language) => say(reason, language)) : [];
    };
    const [english, dutch] = reasonOf('standard');
    expect(english).toMatch(
      /Compare “Conversion rate \(became a customer within 90 days\)”, of periods that ended by 2 Jul 2026$/,
    );
    expect(dutch).toMatch(
      /Vergelijk ‘Conversiepercentage \(klant geworden binnen 90 dagen\)’, van perioden die op 2 jul 2026 voorbij waren$/,
    );
    expect(reasonOf('within_90_days')).toEqual([english, dutch]);
    expect(isSentence(split('within_90_days', '2026-04-01..2026-04-30', '2026-06-01..2026-07-02'))).toBe(false);
    expect(isSentence(split('within_90_days', '2026-04-01..2026-04-30', '2026-06-01..2026-07-03'))).toBe(true);
    const undated = analysisOf(
      rawTab(
        'leads',
        `Lead ID|Created|Status|Source\n${['1', '2'].flatMap((month) => Array.from({ length: 12 }, (_, i) => `${month}${i}|2026-0${month}-05|${i % 2 ? 'Converted' : 'New'}|Ads`)).join('\n')}`,
      ),
      { asOf: '2026-12-31' },
    );
    const [january, february] = ['2026-01', '2026-02'].map(period);
    expect(whyChanged(undated, { id: 'conversion' }, { before: january, now: february })).toEqual({
      text: 'why_not_mature',
    });
  });
});

test('with a period that the data holds in part nothing is compared: in a cell, in the sidebar and in its list alike', () => {
  const tab = rawTab(
    'deals',
    'Deal ID | Stage | Amount | Created | Close date | Owner\n' +
      Array.from(
        { length: 40 },
        (_, at) => `${at} | Won | 100 | 2024-02-15 | 2024-0${at < 10 ? '2-2' : '3-1'}${at % 9} | ${'AB'[at % 2]}`,
      ).join('\n'),
  );
  const march = '2024-03-01..2024-03-31';
  const analysis = analysisOf(tab, { asOf: '2024-03-31', plan: { period: march, kpis: [{ id: 'sales_per_rep' }] } });
  const reason = 'the data does not reach back far enough to compare';
  const asked = ['sales per rep', '', '2024-03-01', '2024-03-31'];
  expect(() => call('KPI_WHY', [...asked, tab.cells])).toThrow(reason);
  const result = analysis.result('sales_per_rep');
  expect(whySince(analysis, { id: 'sales_per_rep', variant: 'standard' }, result, 'en')).toBe(
    `What changed since Feb 2024 cannot be told: ${reason}.`,
  );
  const listed = askedQuestions(analysis, 'en').find(({ id }) => id === 'why_changed');
  expect(listed?.sentences).toEqual([`Total sales: ${reason}.`]);
});

test('a change that is one source’s is told by source', () => {
  const rows: string[] = [];
  const deal = (id: number, stage: string, month: string, source: string, rep: string): void => {
    rows.push(`${id} | ${stage} | 100 | 2024-01-01 | 2024-${month}-10 | ${rep} | ${source}`);
  };
  let id = 0;
  for (const month of ['02', '03'])
    for (let i = 0; i < 40; i++) {
      const source = i < 20 ? 'Partner' : 'Web';
      const won = month === '03' && source === 'Partner' ? i % 20 < 2 : i % 2 === 0;
      deal(id++, won ? 'Won' : 'Lost', month, source, ['Ann', 'Bob', 'Cas', 'Dee'][Math.floor(i / 2) % 4]);
    }
  const deals = rawTab('deals', `Deal ID | Stage | Amount | Created | Close date | Owner | Source\n${rows.join('\n')}`);
  const why = whyChanged(analysisOf(deals), { id: 'win_rate' }, { before: period('2024-02'), now: period('2024-03') });
  expect(why).toMatchObject({ by: 'source', parts: [{ key: 'Partner', effect: 'rate', grew: false }] });
  expect(whyText(why as Why, 'en')).toBe(
    'Win rate 50.0% → 30.0%, by source: −20.0 points because that of Partner went down.',
  );
  expect(whyText(why as Why, 'nl')).toBe(
    'Winpercentage 50,0% → 30,0%, naar bron: −20,0 punten doordat dat van Partner daalde.',
  );
});

test('an amount won moves by how many deals were decided, how many of them were won, and what each brought', () => {
  const deals = (month: string, won: number, lost: number, amount: number, from: number): string[] =>
    Array.from(
      { length: won + lost },
      (_, at) =>
        `${from + at} | ${at < won ? 'Won' : 'Lost'} | ${amount} | 2024-01-01 | 2024-${month}-10 | Ann | Partner`,
    );
  // One more source, so that the column tells them apart; it is the same in both months.
  const web = ['02', '03'].map((month, at) => `W${at} | Won | 70 | 2024-01-01 | 2024-${month}-11 | Ann | Web`);
  // And one deal of the month before, so that the data holds all of February.
  const earlier = ['E0 | Won | 10 | 2024-01-01 | 2024-01-20 | Ann | Web'];
  const rows = [...earlier, ...deals('02', 5, 5, 100, 1), ...deals('03', 2, 6, 150, 50), ...web];
  const tab = rawTab('deals', `Deal ID | Stage | Amount | Created | Close date | Owner | Source\n${rows.join('\n')}`);
  const periods = { before: period('2024-02'), now: period('2024-03') };
  const why = whyChanged(analysisOf(tab), { id: 'sales_per_rep', by: 'source' }, periods) as Why;
  // 10 × ½ × 100 = 500 became 8 × ¼ × 150 = 300.
  expect(why.parts.map(({ key, effect, amount, grew }) => [key, effect, amount, grew])).toEqual([
    ['Partner', 'won', -200, false],
    ['Partner', 'volume', -100, false],
    ['Partner', 'value', 100, true],
  ]);
  expect(whyText(why, 'en')).toContain('−200.00 because Partner was won less often; −100.00 from less of Partner;');
});

test('twenty-five groups may be the reason, one more is a list; but not where it is asked for', () => {
  const split = (sources: number, by?: 'source') => {
    const rows = ['02', '03'].flatMap((month, at) =>
      Array.from(
        { length: sources },
        (_, i) => `${month}${i} | Won | ${100 + at * 50 + i} | 2024-01-01 | 2024-${month}-10 | S${i}`,
      ),
    );
    const tab = rawTab('deals', `Deal ID | Stage | Amount | Created | Close date | Source\n${rows.join('\n')}`);
    const periods = { before: period('2024-02'), now: period('2024-03') };
    const analysis = analysisOf(tab);
    const { id } = playerOf('amount won');
    return whyChanged(analysis, { id, by }, periods);
  };
  const found = split(25) as Why;
  expect([found.by, found.parts.length]).toEqual(['source', 25]);
  expect((split(26) as Why).by).not.toBe('source');
  expect((split(26, 'source') as Why).parts).toHaveLength(26);
  const sizes = found.parts.map(({ amount }) => Math.abs(amount));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('a period before that is compared as far as this one has come is named with its days, in a sentence and in a cell', () => {
  const orders = tabs.filter(({ name }) => name === 'orders');
  const analysis = analysisOf(orders, { asOf: '2026-09-29', plan: { period: 'quarter' } });
  const cut = whyChanged(analysis, { id: 'revenue' }, { ...quarters, before: period('2026-04-01..2026-06-29') }) as Why;
  expect(whyText(cut, 'en')).toMatch(/^Revenue €318,350 \(1 Apr – 29 Jun 2026\) → €253,425, by /);
  expect(whyText(whyChanged(analysis, { id: 'revenue' }, quarters) as Why, 'en')).toMatch(/^Revenue €320,029 → /);
  const rows = call('KPI_WHY', ['revenue', '', '2026-07-01', '2026-09-30', orders[0].cells]) as unknown[][];
  expect(rows[rows.length - 2]).toEqual(['Before (1 Apr – 29 Jun 2026)', '', expect.closeTo(318_350.04, 2)]);
});
