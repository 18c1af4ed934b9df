import { dayFromIso } from '../../../../src/base/day';
import { readTab } from '../../../../src/intake/read-tab';
import type { Answer } from '../../../../src/intake/reading';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const today = dayFromIso('2026-07-01') as number;

/** What each deal is, and which questions are asked about how many rows of them. */
function read(header: string, rows: string[], answers: Answer[] = []): [string[], string[]] {
  const lines = rows.map((row, at) => `D${at}|100|2026-01-0${at + 1}|${row}`);
  const tab = rawTab('Deals', [`Deal ID|Amount|Created|${header}`, ...lines].join('\n'));
  const { data, questions } = readTab(tab, { ...readingWith(answers), today });
  const column = data?.columns.outcome;
  if (column?.type !== 'text') throw new Error('no outcome');
  const asked = questions.filter(({ ask }) => ask.text.endsWith('_outcome'));
  return [
    [...column.codes].map((code) => column.labels[code]),
    asked.map(({ ask }) => `${ask.text} ${ask.values?.rows}`),
  ];
}

describe('a deal of which a column of results says nothing', () => {
  it.each([
    ['Close date|Result', 'Won', 'Lost'],
    ['Closed on|Won/Lost', 'won', 'lost'],
    ['Sluitdatum|Resultaat', 'Gewonnen', 'Verloren'],
    ['Abschlussdatum|Ergebnis', 'Gewonnen', 'Verloren'],
    ['Date de clôture|Résultat', 'Gagnée', 'Perdue'],
    ['Fecha de cierre|Resultado', 'Ganada', 'Perdida'],
    ['Close date|Stage', 'Closed Won', 'Closed Lost'],
  ])('is open without a day of closing, and before it: %s', (header, won, lost) => {
    const rows = [`2026-02-11|${won}`, `2026-02-12|${lost}`, '|', '2026-08-01|', `2026-03-01|${won}`];
    expect(read(header, rows)).toEqual([['won', 'lost', 'open', 'open', 'won'], []]);
  });

  it('is asked about after that day, and where decided deals have none either', () => {
    const late = ['2026-02-11|Won', '2026-02-12|Lost', '|', '2026-03-01|'];
    expect(read('Close date|Result', late)).toEqual([
      ['won', 'lost', 'open', 'unknown'],
      ['intake_ask_blank_outcome 1'],
    ]);
    const undated = [['won', 'lost', 'unknown', 'unknown'], ['intake_ask_blank_outcome 2']];
    expect(read('Close date|Result', ['|Won', '2026-02-12|Lost', '|', '|'])).toEqual(undated);
    expect(read('Owner|Result', ['Ann|Won', 'Bob|Lost', 'Ann|', 'Bob|'])).toEqual(undated);
    const answer = (said: string): Answer[] => [{ tab: 'Deals', column: 'Result', value: '', answer: said }];
    expect(read('Close date|Result', late, answer('lost'))).toEqual([['won', 'lost', 'open', 'lost'], []]);
    expect(read('Owner|Result', ['Ann|Won', 'Bob|Lost', 'Ann|'], answer('open'))).toEqual([
      ['won', 'lost', 'open'],
      [],
    ]);
  });

  it('is what its stage says, and nothing where open deals have words of their own', () => {
    const staged = ['Proposal|Won', 'Proposal|Lost', 'Proposal|', 'Negotiation|'];
    expect(read('Stage|Result', staged)).toEqual([['won', 'lost', 'open', 'open'], []]);
    expect(read('Close date|Status', ['2026-02-11|Won', '2026-02-12|Lost', '|', '|Open'])).toEqual([
      ['won', 'lost', '', 'open'],
      [],
    ]);
  });

  it('is in the pipeline, or waits for an answer: never are there "no open deals"', () => {
    const tab = (header: string, ...rows: string[]) =>
      rawTab('Deals', [`Deal ID|Amount|Created|${header}`, ...rows].join('\n'));
    const dated = tab('Close date|Result', '1|100|2026-01-01|2026-02-11|Won', '2|300|2026-01-01||', '3|5|2026-01-01||');
    expect(analysisOf(dated, { asOf: '2026-06-30' }).result('pipeline_value', 'standard').value).toBe(305);
    const undated = tab('Owner|Result', '1|100|2026-01-01|Ann|Won', '2|300|2026-01-01|Ann|', '3|5|2026-01-01|Ann|');
    const result = analysisOf(undated, { asOf: '2026-06-30' }).result('pipeline_value', 'standard');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).not.toBe('no_open_deals');
  });
});
