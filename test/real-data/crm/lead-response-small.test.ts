import { type Answers, answersFor, describeSet, refsOf, tabOf } from '../data-set';
import { countsOf, mapped, valuesOf } from '../expectations';

describeSet('lead-response-small', () => {
  const refs = refsOf('lead-response-small');
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf('lead-response-small/leads.csv'), tabOf('lead-response-small/schedule.csv')]);
  });

  it('response time: median of the answered, the unanswered beside it', () => {
    const kpi = all.kpi('response_time');
    expect(kpi).toMatchObject({
      unit: 'minutes',
      value: refs.minutes.median,
      median: refs.minutes.median,
      n: refs.responded,
    });
    expect(kpi.mean).toBeCloseTo(refs.minutes.mean, 4);
    expect(kpi.variants?.mean).toBeCloseTo(refs.minutes.mean, 4);
    expect(kpi.figures?.unanswered).toBe(refs.no_response);
  });

  it('share within the hour, over all leads', () => {
    expect(all.kpi('response_time').variants?.within_hour).toBeCloseTo(refs.within['60'].of_all, 6);
    expect(all.kpi('response_time').figures?.withinHour).toBeCloseTo(refs.within['60'].of_all, 6);
  });

  it('by rep and by channel', () => {
    const kpi = all.kpi('response_time');
    const reps = (kpi.byRep ?? []).filter((group) => group.value !== null);
    expect(valuesOf(reps, 4)).toEqual(mapped(refs.by_rep, (rep: { median: number }) => rep.median));
    expect(countsOf(reps)).toEqual(mapped(refs.by_rep, (rep: { n: number }) => rep.n));
    const means = all.analysis.breakdown('response_time', 'rep', 'mean');
    expect(valuesOf(means, 4)).toEqual(mapped(refs.by_rep, (rep: { mean: number }) => rep.mean));
    expect(valuesOf(kpi.by?.channel, 4)).toEqual(
      mapped(refs.by_channel, (channel: { median: number }) => channel.median),
    );
  });

  it('counts 110 leads, the blank line at the end is none', () => {
    expect(all.report.tabs.find((tab) => tab.name === 'leads')).toMatchObject({ table: 'leads', rows: refs.leads });
    expect(all.kpi('new_leads').value).toBe(refs.leads);
    for (const [day, count] of Object.entries(refs.leads_by_day)) {
      const at = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
      expect([day, all.analysis.result('new_leads', 'standard', { from: at, to: at + 1 }).value]).toEqual([day, count]);
    }
  });
});
