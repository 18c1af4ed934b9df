import { analyze } from '../../../../src/analysis/analysis';
import { UTC } from '../../../../src/base/zone';
import type { Answer, RawTab } from '../../../../src/intake/reading';
import { rawTab } from '../../../raw-tab';

const ROWS = [
  ['p', '100.50', '2025-03-01', 'Acme'],
  ['q', '200.25', '2025-03-02', 'Bolt'],
  ['r', '50.25', '2025-03-04', 'Acme'],
];
/** Headers that say nothing in any language. */
const tab: RawTab = { name: 'Blad1', cells: [['Foo', 'Bar', 'Qux', 'Zed'], ...ROWS] };
const asked = (answers: Answer[]) => analyze([tab], { plan: { answers }, zone: UTC, locale: 'en_US', period: 'all' });
const is = (answer: string, value?: string): Answer => ({
  tab: 'Blad1',
  column: '',
  answer,
  ...(value ? { value } : {}),
});
const questionsOf = (answers: Answer[]) =>
  asked(answers).readings[0].questions.map(({ ask, value, options }) => [ask.text, value ?? '', options]);

describe('a tab that a person has named', () => {
  it('is asked for what is missing, column by column, until a figure can be computed', () => {
    const answers = [is('orders')];
    expect(asked(answers).result('revenue').value).toBeNull();
    expect(questionsOf(answers)).toEqual([['intake_ask_column', 'amount', ['Bar', 'none of them']]]);
    answers.push(is('Bar', 'amount'));
    expect(questionsOf(answers)).toEqual([['intake_ask_column', 'orderedOn', ['Qux', 'none of them']]]);
    answers.push(is('Qux', 'orderedOn'));
    expect(asked(answers).result('revenue').value).toBe(351);
    expect(questionsOf(answers)).toEqual([['intake_ask_column', 'customer', ['Foo', 'Zed', 'none of them']]]);
    answers.push(is('Zed', 'customer'));
    expect(questionsOf(answers)).toEqual([]);
    const average = asked(answers).result('average_purchase');
    expect(average.value).toBe(117);
  });

  it('goes on to the next column when none of them is the one, and the figure says what is missing', () => {
    const answers = [is('costs'), is('none of them', 'amount')];
    expect(questionsOf(answers)).toEqual([['intake_ask_column', 'spentOn', ['Qux', 'none of them']]]);
    expect(asked(answers).result('cac').reason).not.toBeNull();
  });

  it.each([
    ['done', ['Kap', 'Wer', 'Zed'], ['Call', 'Ann', '2025-03-01'], ['type', 'rep'], 'sales_activities'],
    ['sold', ['Kap', 'Wer', 'Zed'], ['Acme', '10', '2025-03-01'], ['customer', 'amount'], 'clv'],
  ] as const)(
    'has a reason and no 0 where the day on which something was %s is the question',
    (_what, header, row, fields, kpi) => {
      const cells = [[...header], [...row], [...row].map((cell) => `${cell}`.replace(/0/, '1'))];
      const table = kpi === 'clv' ? 'orders' : 'activities';
      const said = fields.map((field, at) => ({ tab: 'Blad1', column: header[at], answer: field }));
      const analysis = analyze([{ name: 'Blad1', cells }], {
        plan: { answers: [is(table), ...said] },
        zone: UTC,
        locale: 'en_US',
        period: 'all',
      });
      expect(analysis.readings[0].questions.map(({ ask, options }) => [ask.text, options[0]])).toEqual([
        ['intake_ask_column', 'Zed'],
      ]);
      expect(analysis.result(kpi)).toMatchObject({
        value: null,
        reason: { text: 'intake_unread_unplaced', values: { column: 'Zed' } },
      });
    },
  );

  it('is not asked for what its columns cannot be', () => {
    const texts: RawTab = {
      name: 'Blad1',
      cells: [
        ['Foo', 'Zed'],
        ['p', 'Acme'],
        ['q', 'Bolt'],
        ['r', 'Acme'],
      ],
    };
    const { readings } = analyze([texts], {
      plan: { answers: [is('costs')] },
      zone: UTC,
      locale: 'en_US',
      period: 'all',
    });
    expect(readings[0].questions).toEqual([]);
  });

  it.each([
    [30, true],
    [31, false],
  ])('is asked which column holds stages among those of up to thirty texts: %i', (stages, isOffered) => {
    const rows = Array.from({ length: 2 * stages }, (_, at) => [`p${at % stages}`, '2025-03-01']);
    const { readings } = analyze([{ name: 'Blad1', cells: [['Foo', 'Qux'], ...rows] }], {
      plan: { answers: [is('deals')] },
      zone: UTC,
      locale: 'en_US',
      period: 'all',
    });
    const asked = readings[0].questions.find(({ value }) => value === 'stage');
    expect(asked?.options.includes('Foo') ?? false).toBe(isOffered);
  });

  it('that was recognised by itself is not asked', () => {
    const orders: RawTab = { name: 'orders', cells: [['Order ID', 'Amount', 'Order date', 'Zed'], ...ROWS] };
    const { readings } = analyze([orders], { plan: {}, zone: UTC, locale: 'en_US', period: 'all' });
    expect([readings[0].table, readings[0].questions]).toEqual(['orders', []]);
  });
});

it.each(['Sales rep', 'sales_rep_name', 'Verkoper', 'Vendedor'])(
  'reps of whom each has one row are asked for, as whoever a row is of may be meant: %s',
  (header) => {
    const rows = Array.from({ length: 24 }, (_, at) => `D${at}|Rep ${at}|${at % 2 ? 'Won' : 'Lost'}|100|2025-03-01`);
    const tab = rawTab('deals', [`Deal id|${header}|Stage|Amount|Close date`, ...rows].join('\n'));
    const of = (answers: Answer[]) => analyze([tab], { plan: { answers }, zone: UTC, locale: 'en_US', period: 'all' });
    expect(of([]).readings[0].questions).toMatchObject([{ value: 'rep', options: [header, 'none of them'] }]);
    expect(
      of([{ tab: 'deals', column: '', value: 'rep', answer: header }]).breakdown('sales_per_rep', 'rep'),
    ).toHaveLength(24);
  },
);

describe('the day of each row below a header that says nothing', () => {
  const of = (name: string, text: string, answers: Answer[] = []) =>
    analyze([rawTab(name, text)], { plan: { answers }, zone: UTC, locale: 'en_US', asOf: '2025-06-30' });
  const leads =
    'Lead id|Name|Source|Status|Zed\n1|Ann|Web|New|2025-01-03\n2|Bob|Web|Converted|2025-02-04\n3|Cas|Fair|New|2027-01-04';
  const visits = 'Visit id|Type|Rep|Zed\n1|Visit|Ann|2025-01-03\n2|Call|Bob|2025-02-04\n3|Visit|Ann|2027-01-04';

  it.each([
    ['leads', leads, 'createdOn', 'new_leads'],
    ['Aanvragen', leads.replace('Lead id|Name|Source', 'Leadnummer|Naam|Bron'), 'createdOn', 'new_leads'],
    [
      'calls',
      visits.replace('Visit id|Type', 'Call id|Activity type|Done').replace(/Visit\||Call\|(?=[AB])/g, 'Call|yes|'),
      'doneOn',
      'sales_activities',
    ],
  ] as const)('is asked for, and no row of a later day counts meanwhile: %s', (tab, text, field, kpi) => {
    const waits = of(tab, text);
    expect(waits.readings[0].questions).toMatchObject([
      { value: field, ask: { text: 'intake_ask_column' }, options: ['Zed', 'none of them'] },
    ]);
    expect(waits.result(kpi)).toMatchObject({ value: null, reason: { text: 'intake_unread_unplaced' } });
    expect(of(tab, text, [{ tab, column: '', value: field, answer: 'Zed' }]).result(kpi).value).toBe(2);
    expect(of(tab, text, [{ tab, column: '', value: field, answer: 'none of them' }]).result(kpi).value).toBe(3);
  });

  it.each(['Next call', 'Last contacted', 'Expected order date', 'Due date', 'Cancelled on', 'Birthday'])(
    'is no day of something else: %s',
    (header) => {
      const [question] = of('leads', leads.replace('Zed', header)).readings[0].questions;
      if (header !== 'Birthday') expect(question).toBeUndefined();
      else expect(question.options).toEqual([header, 'none of them']);
    },
  );
});

describe('of several questions', () => {
  it('that on which most hangs comes first', () => {
    const deals: RawTab = {
      name: 'Blad1',
      cells: [
        ['Deal', 'Stage', 'Size', 'Close date', 'Owner'],
        ['a', 'Verbal OK', '10', '3/4/2025', 'Ann'],
        ['b', 'Won', '20', '4/5/2025', 'Ann'],
        ['c', 'Lost', '30', '5/6/2025', 'Bob'],
      ],
    };
    const { readings } = analyze([deals], {
      plan: { answers: [is('deals')] },
      zone: UTC,
      locale: 'en_US',
      period: 'all',
    });
    expect(readings[0].questions.map(({ ask }) => ask.text)).toEqual([
      'intake_ask_column',
      'intake_ask_date_order',
      'intake_ask_outcome',
    ]);
  });
});

describe('reps of deals below a header that says nothing', () => {
  const ANN = ['Ann Bos', 'Bob de Vos', 'Cas Mol'];
  const questions = (header: string, of: string[]) =>
    analyze(
      [
        {
          name: 'Deals',
          cells: [
            ['Deal', header, 'Stage', 'Amount', 'Close date'],
            ...Array.from({ length: 9 }, (_, at) => [`D${at}`, of[at % of.length], 'Won', '100', '2025-03-01']),
          ],
        },
      ],
      { plan: {}, zone: UTC, locale: 'en_US', period: 'all' },
    ).readings[0].questions.map(({ value, options }) => [value, options]);

  it.each(['Zed', 'Aan zet', 'Kapitein'])('are asked for where a column holds a few people: %s', (header) => {
    expect(questions(header, ANN)).toEqual([['rep', [header, 'none of them']]]);
  });

  it.each([
    ['plans', 'Zed', ['Basic Plan', 'Premium Plan', 'Large Plan']],
    ['single words', 'Zed', ['Alpha', 'Beta', 'Gamma']],
    ['a person on every row', 'Zed', ['An Bo', 'Bo Cu', 'Cu Da', 'Da Em', 'Em Fo', 'Fo Gi', 'Gi Ha', 'Ha Io', 'Io Ju']],
    ['what has a meaning of its own', 'Land', ['New Zealand', 'South Africa', 'Costa Rica']],
  ])('are not where it holds %s', (_what, header, of) => {
    expect(questions(header, of)).toEqual([]);
  });
});
