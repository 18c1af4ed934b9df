import type { Chart } from '../../../src/charts/chart';
import type { Status } from '../../../src/plan/goals/status';
import { chartRow, type ShownChart } from '../../../src/schedule/delivery/mail-charts';
import { mailContent } from '../../../src/schedule/delivery/mail-content';
import { mailHtml } from '../../../src/schedule/delivery/mail-html';
import { mailKpiTable } from '../../../src/schedule/delivery/mail-kpi-table';
import { BAD, GOOD, GREY, statusLooks } from '../../../src/schedule/delivery/mail-looks';
import { mailText } from '../../../src/schedule/delivery/mail-text';
import type { ReportContent } from '../../../src/schedule/reporting/report-content';
import type { ReportLine } from '../../../src/schedule/reporting/report-line';
import { say } from '../../../src/texts/say';
import { valueText } from '../../../src/texts/value-text';
import { contrast, TEXT } from '../../contrast';

const line = {
  facts: { result: { period: { from: '2017-05-01', to: '2017-05-31' } } },
  ...{ key: 'revenue', title: 'Revenue', value: '48,500', n: 'n = 3', target: '106,154', status: 'off_track' },
  ...{ statusText: 'behind', attainment: 0.4, change: '+2', better: true, remarks: ['So far.', 'Deals of Ann.'] },
  ...{ owner: 'Ann', note: 'Two slipped' },
} as unknown as ReportLine;

const content: ReportContent = {
  ...{
    language: 'en',
    kind: 'KPI report',
    company: 'Zilverboon',
    name: 'Board',
    period: 'May',
    span: 'May',
    urgent: false,
    summary: 'All behind.',
    foremost: ['Data only up to May.'],
  },
  lines: [line, { ...line, better: false, attainment: null }],
  notices: ['The tab Deals is gone.'],
  remarks: ['Not compared. (Revenue, Churn of Ann)'],
  changes: ['Acme of Ann was won.'],
  todo: ['Revenue: 3 more. Owner: Ann.'],
  notes: [{ title: 'Revenue', owner: 'Ann', note: 'Two slipped' }],
  sections: [
    {
      heading: 'The deals',
      text: ['Bob lost most.'],
      rows: [
        ['Rep', 'Won'],
        ['Ann', '3'],
      ],
    },
  ],
  waterfall: null,
  reported: { at: '', figures: {}, notes: {}, notedAt: {}, alerts: {} },
  footer: 'Sent in the name of owner@example.com.',
  url: 'https://docs.google.com/spreadsheets/d/1?a=1&b=2',
};

const chart = {
  ...{ kind: 'bars', key: 'reps', title: 'Revenue per rep', lead: 'Since May', words: 'Ann 3, Bob 1' },
  labels: ['Ann'],
  table: [
    ['Rep', 'Revenue'],
    ['Ann', '3'],
  ],
  series: [{ name: 'Revenue', colour: '#1c5fa8', role: 'measured', values: [3] }],
} as unknown as Chart;

const shown = [
  { chart, image: 'chart1' },
  { chart, image: null },
];

const reportHtml = (one: ReportContent, charts: readonly ShownChart[]): string =>
  mailHtml(mailContent([{ content: one, charts }]));
const reportText = (one: ReportContent, charts: readonly Chart[]): string =>
  mailText(mailContent([{ content: one, charts: charts.map((chart) => ({ chart })) }]));

/** What is no text that a person reads: it chooses colours, and names what only we name. */
const ours = [
  'role',
  'colour',
  'language',
  'status',
  'better',
  'attainment',
  'key',
  'reported',
  'facts',
  'longer',
  'waterfall',
  'image',
];

/** The same with every text in it changed. */
function everyText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((one) => everyText(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).map(([name, inside]) => {
    const stays = ours.includes(name) || (name === 'kind' && inside !== 'KPI report');
    return [name, stays ? inside : everyText(inside, change)];
  });
  return Object.fromEntries(changed) as Value;
}

describe('whatever stands in any text of a mail', () => {
  test('is text: no tag, no end of an attribute', () => {
    const tags = (html: string): string[] => html.match(/<[a-z!/][^\s>]*/gi) ?? [];
    const hostile = (text: string): string => `${text}<img src=x onerror="alert(1)">'></td><script>`;
    const [before, after] = [
      reportHtml(content, shown),
      reportHtml(everyText(content, hostile), everyText(shown, hostile)),
    ];
    expect(tags(after)).toEqual(tags(before));
    const attributes = (html: string): number => (html.match(/="[^"]*"/g) ?? []).length;
    expect(attributes(after)).toBe(attributes(before));
    expect(after).toContain('Ann&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    const several = (change: (text: string) => string): string =>
      mailHtml(
        mailContent(
          [content, { ...content, name: 'Team', summary: 'At risk.', notices: [], notes: [] }].map((one) => ({
            content: everyText(one, change),
            charts: everyText(shown, change),
          })),
        ),
      );
    expect(tags(several(hostile))).toEqual(tags(several((text) => text)));
  });

  test('leads nowhere: the one link is that of the sheet', () => {
    const luring = (text: string): string =>
      text.startsWith('https:') ? text : `${text} https://evil.example/pay www.evil.example evil.example/x`;
    const html = reportHtml(everyText(content, luring), everyText(shown, luring));
    expect(html.match(/<a href="[^"]*"/g)).toEqual(['<a href="https://docs.google.com/spreadsheets/d/1?a=1&amp;b=2"']);
    const text = reportText(everyText(content, luring), [everyText(chart, luring)]);
    for (const said of [html, text]) {
      expect(said).not.toMatch(/https:\/\/evil|www\.evil|evil\.example/);
      // What a person reads is what was typed.
      expect(said.replace(/\u200b/g, '')).toContain('Two slipped https://evil.example/pay');
    }
    expect(text).toContain('\nhttps://docs.google.com/spreadsheets/d/1?a=1&b=2\n');
  });

  test('stays as it is where it is no site: addresses of people, amounts, the ends of sentences', () => {
    const note = 'Ask ann@example.com. 48.500 of 1.5 mln, v2.1 e.g. (bob@example.com).';
    const text = reportText({ ...content, notes: [{ title: 'Revenue', owner: 'ann@example.com', note }] }, []);
    expect(text).toContain('Ask ann@example.com. 48.500 of 1.5 mln, v2.1 ');
    expect(text).toContain('(bob@example.com).');
  });
});

test('a change for the better is green, one for the worse red, and none, or one of a period that is too young, grey', () => {
  const colourOf = (better: boolean | null, status: ReportLine['status']) => {
    const table = mailKpiTable({ ...content, lines: [{ ...line, better, status }] });
    return /<span style="color:(#\w+)">\+2</.exec(table)?.[1];
  };
  expect([colourOf(true, 'off_track'), colourOf(false, 'on_track')]).toEqual([GOOD, BAD]);
  expect([colourOf(null, 'off_track'), colourOf(true, 'too_early')]).toEqual([GREY, GREY]);
});

test.each([
  [-0.2, [100]],
  [0, [100]],
  [0.4, [40, 60]],
  [1, [100]],
  [1.3, [100]],
])('of a target that is reached for %d the bar has cells of %j per cent', (attainment, widths) => {
  const table = mailKpiTable({ ...content, lines: [{ ...line, attainment }] });
  expect(Array.from(table.matchAll(/width="([^"]+)%" height/g), ([, width]) => Number(width))).toEqual(widths);
});

describe('who speaks', () => {
  test('no line breaks between a number, its sign and its currency', () => {
    const amount = valueText(83_270, 'money', 'EUR', 'nl');
    const html = reportHtml({ ...content, todo: [`Win ${amount} more of the 12 %, −${amount} since`] }, []);
    expect(html).toContain('Win €\u00a083.270 more of the 12&nbsp;%, −\u2060€\u00a083.270 since');
  });

  test('our own words for the kind of mail stand above whatever a company calls itself', () => {
    const posing = { ...content, company: 'IT Service Desk - urgent', name: '' };
    expect(reportText(posing, [])).toMatch(/^KPI report – IT Service Desk - urgent\n/);
    const html = reportHtml(posing, []);
    expect(html.indexOf('>KPI report<')).toBeGreaterThan(0);
    expect(html.indexOf('>KPI report<')).toBeLessThan(html.indexOf('>IT Service Desk'));
  });

  test('a note of nobody stands alone, that of an owner behind the name', () => {
    const note = (owner: string): string =>
      reportHtml({ ...content, lines: [], notes: [{ title: 'Revenue', owner, note: 'Two\nslipped' }] }, []);
    expect(note('')).toContain('<b>Revenue</b><br>Two<br>slipped</div>');
    expect(note('Ann')).toMatch(/<b>Revenue<\/b> · <span[^>]*>Ann<\/span><br>Two<br>slipped<\/div>/);
  });

  test('notes are marked as typed on the sheet by people who may edit it', () => {
    const mark = say({ text: 'report_notes_typed' }, 'en');
    expect(reportText(content, [])).toContain(`From the owners (${mark})\n- Revenue · Ann: Two slipped`);
    expect(reportHtml(content, [])).toContain(mark);
    expect(reportHtml({ ...content, notes: [] }, [])).not.toContain(mark);
  });
});

test('a heat map has its colours cell by cell, its texts stay texts, and the plain mail has its numbers', () => {
  const heat = { background: '#1c4587', text: '#ffffff' };
  const section = {
    heading: 'Who is still a customer',
    text: [],
    rows: [
      ['Month of start', '0'],
      ['<b>Jan</b> 2024', '93%'],
    ],
    colours: [[null, heat]],
  };
  const mail = mailContent<ShownChart>([{ content: { ...content, sections: [section] }, charts: [] }]);
  expect(mailHtml(mail)).toMatch(/<td align="right" style="[^"]*background:#1c4587;color:#ffffff">93%<\/td>/);
  expect(mailHtml(mail)).toMatch(/<td align="left" style="[^"]*line-height:16px;">&lt;b&gt;Jan&lt;\/b&gt; 2024<\/td>/);
  expect(mailText(mail)).toContain('<b>Jan</b> 2024 | 93%');
});

test('each text of a mail can be read on the ground that it stands on, whatever the status', () => {
  for (const status of Object.keys(statusLooks) as Status[]) {
    const told = { ...content, lines: [{ ...line, status }] };
    const pairs = textsOn(reportHtml(told, shown));
    expect(pairs.length).toBeGreaterThan(20);
    for (const { text, colour, ground } of pairs) {
      expect([text, colour, ground, contrast(colour, ground) >= TEXT]).toContain(true);
    }
  }
});

/** Every text of a mail, with its colour and the ground nearest behind it. */
function textsOn(html: string): { text: string; colour: string; ground: string }[] {
  const found: { text: string; colour: string; ground: string }[] = [];
  const around = [{ colour: '#000000', ground: '#ffffff' }];
  for (const [, closes, tag, style = '', text] of html
    .replace(/<(style|title)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
    .matchAll(/<(\/?)(\w+)(?:[^>]*?style="([^"]*)")?[^>]*>|([^<]+)/g)) {
    if (text !== undefined) {
      if (text.replace(/&nbsp;/g, ' ').trim() !== '') found.push({ text, ...around[around.length - 1] });
    } else if (closes) around.pop();
    else if (!/^(br|img|meta|hr|link|col)$/.test(tag)) {
      const last = around[around.length - 1];
      // What is said last holds.
      const said = (property: string): string | undefined =>
        [...style.matchAll(new RegExp(`(?:^|;)${property}:(#\\w+)`, 'g'))].at(-1)?.[1];
      around.push({ colour: said('color') ?? last.colour, ground: said('background') ?? last.ground });
    }
  }
  return found;
}

test('bars stand beside their names and values, each said once; what is told together has no bar', () => {
  const table = [
    ['Step', 'May 2017', '%'],
    ['Opened', '40', '100.0%'],
    ['Decided', '10', '25.0%'],
    ['2 others', '9', ''],
  ];
  const html = chartRow([
    { chart: { ...chart, table, series: [{ ...chart.series[0], values: [40, 10] }] }, image: null },
  ]);
  const widths = (text: string): string[] => Array.from(text.matchAll(/width="(\d+)%" height/g), ([, width]) => width);
  const rows = html
    .split('<tr>')
    .join('\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, '')
    .replace(/ +/g, ' ');
  expect(rows).toContain('Opened');
  for (const text of ['Opened', '40', '100.0%', 'Decided', '10', '25.0%', '2 others', '9']) {
    expect([text, rows.split(new RegExp(`(?<![\\d.])${text}(?![\\d.])`)).length]).toEqual([text, 2]);
  }
  expect(widths(html)).toEqual(['100', '25', '75', '100']);
  expect(html).toContain('<table role="presentation" aria-hidden="true"');
  expect(html).not.toMatch(/<img|class="words"/);
});

test.each([null, 'chart1'])('the words of a picture are no markup, whether it is shown or not: %s', (image) => {
  const picture = { ...chart, kind: 'line', words: '<b>5" & more</b>' } as unknown as Chart;
  const html = chartRow([{ chart: picture, image }]);
  expect(html).toContain('&lt;b&gt;5&quot; &amp; more&lt;/b&gt;');
  expect(html).not.toContain('<b>5');
});
