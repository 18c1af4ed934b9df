import { account, analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const asOf = '2026-03-31';
const inCrm = rawTab(
  'Activities',
  `Activity ID|Date|Type|Owner|Lead ID
   A1|2026-03-02 09:05|Call|Ann|L1
   A2|2026-03-02 09:40|Call|Bob|L2
   A3|2026-03-02 11:00|E-mail|Ann|L1
   A4|2026-03-03 14:10|Meeting|Bob|L3`,
);
const inPhone = (rows: string) => rawTab('Dialer', `Call ID|Called at|Agent|Lead ID|Disposition\n${rows}`);
const asked = (tabs: ReturnType<typeof rawTab>[]) =>
  analysisOf(tabs, { asOf }).result('sales_activities', undefined, undefined);

describe('calls that stand in the activities and in the log of the telephone', () => {
  it('count once, as the tab has them that tells what each was', () => {
    const log = inPhone('91|2026-03-02 09:05|Ann|L1|Connected\n92|2026-03-02 09:40|Bob|L2|No answer');
    for (const tabs of [
      [inCrm, log],
      [log, inCrm],
    ]) {
      const result = asked(tabs);
      expect(result.value).toBe(4);
      expect(account(result, 'Dialer')).toEqual({ used: 0, intake_duplicate_export: 2 });
    }
  });

  it('are others where rep, person or moment differs, or only the day is told', () => {
    for (const rows of [
      '91|2026-03-02 09:06|Ann|L1|Connected\n92|2026-03-02 09:41|Bob|L2|Connected',
      '91|2026-03-02 09:05|Bob|L1|Connected\n92|2026-03-02 09:40|Ann|L2|Connected',
      '91|2026-03-02|Ann|L1|Connected\n92|2026-03-02|Bob|L2|Connected',
    ])
      expect(asked([inCrm, inPhone(rows)]).value).toBe(6);
  });

  it('count once for each time they stand there: two calls of one minute are two', () => {
    const log = inPhone(
      '91|2026-03-02 09:05|Ann|L1|Connected\n92|2026-03-02 09:05|Ann|L1|Busy\n93|2026-03-02 09:40|Bob|L2|Connected',
    );
    expect(asked([inCrm, log]).value).toBe(5);
  });
});
