import { analysisOf } from '../../../kpis/asking';
import { rawTab, rawTabOf } from '../../../raw-tab';

const moves = [
  ['1', 'Qualified', 'Proposal', '2026-03-03'],
  ['1', 'Proposal', 'Won', '2026-03-13'],
  ['2', 'Qualified', 'Proposal', '2026-03-04'],
  ['2', 'Proposal', 'Lost', '2026-03-20'],
];
const log = (header: string, more = '') =>
  rawTab('Log', [header, ...moves.map((move) => move.join('|') + more)].join('\n'));
const asOf = '2026-03-31';

describe('a log of the stages that deals came into', () => {
  it.each([
    ['Opportunity ID|From Stage|To Stage|Changed On|Amount|Owner', '|100|Ann'],
    ['Deal ID|Old value|New value|Changed at|Changed by', '|Ann'],
    ['Deal|From|To|When|By', '|Ann'],
    ['Deal ID|Oude waarde|Nieuwe waarde|Gewijzigd op|Bedrag', '|100'],
    ['deal_id|pipeline|stage_name|stage_created_at', ''],
    ['Dealnummer|Pijplijn|Fase|Fase aangemaakt op', ''],
  ])('%s is no list of deals', (header, more) => {
    const deals = rawTab(
      'Deals',
      'Deal ID|Deal|Stage|Amount|Created|Closed\n1|Roof|Won|100|2026-02-01|2026-03-13\n2|Wall|Lost|200|2026-02-01|2026-03-20\n3|Door|Proposal|300|2026-02-01|',
    );
    for (const tabs of [[log(header, more)], [deals, log(header, more)], [log(header, more), deals]]) {
      const analysis = analysisOf(tabs, { asOf });
      expect(analysis.readings.find(({ name }) => name === 'Log')?.table).toBe('stage_history');
      expect(analysis.result('time_in_stage').value).toBe(13);
      expect(analysis.result('win_rate').value).toBe(tabs.length > 1 ? 0.5 : null);
    }
  });

  it('is one however many deals it tells of, whose rows lie far apart in a sample', () => {
    const stages = ['Engaging', 'Demo', 'Won'];
    const rows = Array.from({ length: 2400 }, (_, at) => [
      ...[`D${Math.floor(at / 3)}`, stages[at % 3], `2026-0${1 + (at % 3)}-${10 + (at % 17)}`],
    ]);
    const deals = Array.from({ length: 800 }, (_, at) => [
      `D${at}`,
      'Won',
      '100',
      '2026-01-10',
      `2026-03-${10 + (at % 17)}`,
    ]);
    const tabs = [
      rawTabOf('deals', 'Deal ID|Stage|Amount|Created|Close date', deals),
      rawTabOf('moves', 'Deal ID|Stage|Entered on', rows),
    ];
    expect(analysisOf(tabs, { asOf }).readings.map(({ table }) => table)).toEqual(['deals', 'stage_history']);
  });

  it('is not a list of deals that says where each goes', () => {
    const deals = rawTab(
      'Deals',
      'Deal ID|Deal|Stage|Amount|Close date|To\n1|Roof|Won|100|2026-03-13|Acme\n2|Wall|Lost|200|2026-03-20|Bolt',
    );
    expect(analysisOf(deals, { asOf }).result('win_rate').value).toBe(0.5);
  });
});
