import { readTabs } from '../../../../src/intake/read-tabs';
import { say } from '../../../../src/texts/say';
import { analysisOf, byRep } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const asOf = '2025-05-31';

/** Six deals: two won (100 and 300), one lost, three open. */
const deals = (header: string, [open, won, lost]: string[]) =>
  rawTab(
    'Deals',
    [
      `Deal ID|Deal name|${header}|Owner|Amount|Close date`,
      `1|A|${won}|Ann|100|2025-05-02`,
      `2|B|${lost}|Ann|900|2025-05-03`,
      `3|C|${won}|Bob|300|2025-05-04`,
      `4|D|${open}|Bob|50|2025-06-14`,
      `5|E|${open}|Bob|60|2025-06-15`,
    ].join('\n'),
  );

describe('a list of stages', () => {
  it.each([
    ['stage_id', ['1', '4', '5'], 'stages', 'id|name|order_nr|pipeline_id\n1|Contact|1|7\n4|Won|2|7\n5|Lost|3|7'],
    [
      'Stage',
      ['a', 'b', 'c'],
      'crm_stage',
      'stage_id|name|sequence|is_won|is_closed\na|Nieuw|1|0|0\nb|Handtekening|2|1|1\nc|Weg|3|0|1',
    ],
    ['fase_id', ['11', '12', '13'], 'Fasen', 'fase id|fase|volgorde\n11|Offerte|1\n12|Gewonnen|2\n13|Verloren|3'],
    [
      'Phase',
      ['P1', 'P2', 'P3'],
      'Tabelle3',
      'Phasen-ID|Bezeichnung|Reihenfolge\nP1|Angebot|1\nP2|Gewonnen|2\nP3|Verloren|3',
    ],
    ['étape_id', ['1', '2', '3'], 'étapes', 'id|nom|ordre\n1|Proposition|1\n2|Gagnée|2\n3|Perdue|3'],
    ['id_etapa', ['1', '2', '3'], 'etapas', 'id_etapa|nombre|orden\n1|Propuesta|1\n2|Ganada|2\n3|Perdida|3'],
  ])('tells what the ids of %s are called, and holds no deals', (header, ids, name, list) => {
    const tabs = [rawTab(name, list), deals(header, ids)];
    const analysis = analysisOf(tabs, { asOf });
    expect(analysis.result('win_rate')).toMatchObject({ value: 2 / 3, n: 3 });
    expect(byRep(analysis, 'sales_per_rep')).toEqual({ Ann: 100, Bob: 300 });
    const [stages, read] = readTabs(tabs, readingWith());
    expect(stages).toMatchObject({ table: null, questions: [] });
    expect(stages.problems).toHaveLength(1);
    expect(read.notes.map((note) => say(note, 'en'))).toEqual([
      say({ text: 'intake_note_link', values: { found: '3', all: '3', column: header, tab: name } }, 'en'),
    ]);
  });

  it('says which stages are not the end, whatever they are called', () => {
    const list = rawTab(
      'stages',
      'stage_id|stage_name|is_final|is_success\n1|Xyzzy|false|false\n2|Ура|true|true\n3|Увы|true|false',
    );
    const [, read] = readTabs([list, deals('stage_id', ['1', '2', '3'])], readingWith());
    expect(read.questions).toEqual([]);
    expect(analysisOf([list, deals('stage_id', ['1', '2', '3'])], { asOf }).result('win_rate')).toMatchObject({
      value: 2 / 3,
      n: 3,
    });
  });

  it('leaves the last word to who answers what a stage means', () => {
    const list = rawTab('stages', 'id|name|sequence|is_won\n1|New|1|0\n2|Signed|2|1\n3|Gone|3|0');
    const answers = [
      { tab: 'Deals', column: 'stage_id', value: 'Signed', answer: 'lost' },
      { tab: 'Deals', column: 'stage_id', value: 'Gone', answer: 'won' },
    ];
    const analysis = analysisOf([list, deals('stage_id', ['1', '2', '3'])], { asOf, plan: { answers } });
    expect(analysis.result('win_rate')).toMatchObject({ value: 1 / 3, n: 3 });
  });

  it('tells the statuses of leads and of orders too', () => {
    const leads = rawTab(
      'Leads',
      'Lead ID|Email|Created|Status ID\n1|a@x.nl|2025-05-01|7\n2|b@x.nl|2025-05-02|8\n3|c@x.nl|2025-05-03|8\n4|d@x.nl|2025-05-04|7',
    );
    const leadList = rawTab('Lead statuses', 'Status ID|Name\n7|New\n8|Converted');
    expect(analysisOf([leads, leadList], { asOf }).result('conversion').value).toBe(1 / 2);
    const orders = rawTab(
      'Orders',
      'Order ID|Order date|Customer|Total|Status\n1|2025-05-01|A|100|5\n2|2025-05-02|B|40|6\n3|2025-05-03|A|10|5',
    );
    const orderList = rawTab('order_status', 'id|name\n5|Paid\n6|Cancelled');
    expect(analysisOf([orders, orderList], { asOf }).result('revenue').value).toBe(110);
  });

  it.each([
    ['Leads 2', 'Lead ID|Lead status\nL1|Converted\nL2|New\nL3|Spam'],
    ['Deals', 'Deal ID|Stage|Amount|Close date\n1|Won|100|2025-05-01\n2|Lost|50|2025-05-02\n3|Open|20|2025-06-01'],
  ])('is not what one row each of another tab looks like: %s', (name, text) => {
    const [read] = readTabs([rawTab(name, text)], readingWith());
    expect(read.problems.map(({ reason }) => reason.text)).not.toContain('intake_problem_list_of_stages');
  });
});

describe('a tab of what happened to the rows of another', () => {
  const whole = deals('Stage', ['Open', 'Won', 'Lost']);
  it.each([
    [
      'Stage history',
      'Deal ID|Stage|Amount|Close date\n1|Open|90|2025-06-01\n1|Won|100|2025-05-02\n3|Open|300|2025-06-01\n3|Won|300|2025-05-04',
    ],
    [
      'Installations',
      'Installation ID|Deal ID|Name|Stage|Amount|Close date\nI1|1|A|Won|70|2025-05-20\nI2|3|C|Lost|80|2025-05-21',
    ],
  ])('counts there and not here: %s', (name, text) => {
    for (const tabs of [
      [whole, rawTab(name, text)],
      [rawTab(name, text), whole],
    ]) {
      const analysis = analysisOf(tabs, { asOf });
      expect(analysis.result('win_rate')).toMatchObject({ value: 2 / 3, n: 3 });
      expect(analysis.result('revenue').value).toBe(400);
      const read = readTabs(tabs, readingWith()).find((one) => one.name === name);
      expect(read).toMatchObject({ table: null, questions: [] });
      expect(read?.problems.map(({ reason }) => say(reason, 'en')).join()).toMatch(
        /belongs to a row of the tab “Deals”/,
      );
    }
  });

  it('counts where somebody says that it holds deals', () => {
    const other = rawTab(
      'More',
      'Project ID|Deal ID|Name|Stage|Amount|Close date\nI1|1|A|Won|70|2025-05-20\nI2|3|C|Won|80|2025-05-21',
    );
    const answers = [{ tab: 'More', column: '', answer: 'deals' }];
    expect(readTabs([whole, other], readingWith(answers))[1].table).toBe('deals');
  });
});
