import type { Chart } from '../../../src/charts/chart';
import { newMailer } from '../../../src/google/schedule/mailer';
import type { Picture } from '../../../src/schedule/ports/mail';
import { servicesHere } from '../services-here';

const chart = (title: string): Chart => ({
  ...{
    kind: 'line',
    key: title,
    title,
    lead: null,
    words: '',
    labelled: 'Month',
    labels: ['Jan'],
    format: '0',
    table: [],
  },
  series: [{ name: 'Actual', colour: '#123456', role: 'measured', values: [1] }],
  axis: { min: 0, max: 1, ticks: [] },
});
const plain = {
  to: 'ann@example.com',
  subject: 'KPIs',
  text: 'Text',
  html: '<p>Text</p>',
  images: [],
  attachments: [],
};

test('a mail goes with both its texts, and with nothing that it does not have', () => {
  const host = servicesHere();
  const mailer = newMailer();
  const before = mailer.remaining();
  mailer.send(plain);
  expect(host.state.outbox).toMatchObject([
    {
      to: ['ann@example.com'],
      cc: [],
      bcc: [],
      subject: 'KPIs',
      body: 'Text',
      htmlBody: '<p>Text</p>',
      images: [],
      attachments: [],
    },
  ]);
  expect(mailer.remaining()).toBe(before - 1);
});

test('pictures go along by their names, in a PDF as part of it, and long names are cut at a word', () => {
  const host = servicesHere();
  const mailer = newMailer();
  // The bytes of a picture are drawn by the browser: a text stands in for it.
  const picture: Picture = { drawn: Utilities.newBlob('png', 'image/png', 'x.png') };
  const html = '<img src="cid:one"><img src="cid:one-more"><img src="cid:one">';
  const name = `${'word '.repeat(30)}end`;
  mailer.send({
    ...{ ...plain, subject: 'word '.repeat(80), html },
    images: [{ name: 'one', picture }],
    attachments: [{ name, html }],
  });
  const [{ subject, images, attachments }] = host.state.outbox;
  expect(images.map((image) => [image.name, image.type])).toEqual([['one', 'image/png']]);
  const [{ name: file, type, content }] = attachments;
  expect([type, file.length <= 100, /word…?\.pdf$/.test(file)]).toEqual(['application/pdf', true, true]);
  const data = `data:image/png;base64,${Buffer.from('png').toString('base64')}`;
  expect(content).toMatchObject({ html: `<img src="${data}"><img src="cid:one-more"><img src="${data}">` });
  expect([subject.length <= 250, /word…?$/.test(subject)]).toEqual([true, true]);
});

test('a chart is drawn once; what was refused once is asked for no more, and what was drawn before is still there', () => {
  servicesHere();
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  const mailer = newMailer();
  const first = mailer.draw(chart('One'));
  expect(first).not.toBeNull();
  expect(mailer.draw(chart('One'))).toBe(first);
  const refused = jest.spyOn(Charts, 'newLineChart').mockImplementation(() => {
    throw new Error('Service error: Charts');
  });
  expect([mailer.draw(chart('Two')), mailer.draw(chart('Three'))]).toEqual([null, null]);
  expect(refused).toHaveBeenCalledTimes(1);
  expect(mailer.draw(chart('One'))).toBe(first);
  expect(said).toHaveBeenCalledTimes(1);
  said.mockRestore();
});
