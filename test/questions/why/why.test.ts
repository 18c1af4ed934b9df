import { whySince } from '../../../src/explain/why-since';
import { askedQuestions } from '../../../src/home/asked-questions';
import { kpis } from '../../../src/kpis';
import { playerOf } from '../../../src/kpis/roles';
import { whyText } from '../../../src/questions/why/say-why';
import { type Why, whyChanged } from '../../../src/questions/why/why';
import { isSentence } from '../../../src/texts/sentence';
import { call } from '../../functions/call-in-cell';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';

const sample = analysisOf(sampleTabs());
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
      }
    expect(split).toBeGreaterThan(12);
  });

  it('what is known only afterwards explains nothing, unless it is asked for', () => {
    const why = whyChanged(sample, { id: 'win_rate' }, quarters) as Why;
    expect(['lostReason', 'cycle_band']).not.toContain(why.by);
    expect((whyChanged(sample, { id: 'win_rate', by: 'cycle_band' }, quarters) as Why).by).toBe('cycle_band');
  });

  it('a median has no parts, and a period without a number has a reason', () => {
    expect(whyChanged(sample, { id: 'sales_cycle' }, quarters)).toEqual({ text: 'why_not_split' });
    expect(whyChanged(sample, { id: 'conversion' }, quarters)).toEqual({ text: 'why_not_mature' });
    const long = { before: period('2016-01'), now: period('2026-09') };
    expect(isSentence(whyChanged(sample, { id: 'win_rate' }, long))).toBe(true);
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
  expect(listed?.sentences).toEqual([`Sales per rep: ${reason}.`]);
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
  expect(whyText(why as Why, 'en')).toBe('Win rate 50.0% → 30.0%, by source: −20.0 points because Partner went down.');
  expect(whyText(why as Why, 'nl')).toBe(
    'Winpercentage 50,0% → 30,0%, naar bron: −20,0 punten doordat Partner omlaag ging.',
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
