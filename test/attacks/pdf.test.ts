import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateSync } from 'node:zlib';
import { bytesOf } from '../../local/host/services/utilities/blob-content';
import { emlText } from '../../local/mail/eml';
import { printedPdf } from '../../local/picture/printed-pdf';
import { ask } from '../google/built-host';
import { type } from '../schedule/scheduled-host';
import { type Hostile, hostileCompany } from './company';

jest.setTimeout(120_000);

/** A name that is markup, a link, an address, a piece of a PDF and the end of a heading of a mail at once. */
const hostile: Hostile = (name) =>
  `${name}<script>document.title='evil'</script><a href="https://evil.example/">x</a> https://evil.example/${name} ` +
  `javascript:evil() file:///etc/passwd evil@evil.example ) >> /OpenAction << /S /JavaScript /JS (evil) >>"; filename="evil.exe`;

/** All that a PDF says of itself: its plain parts, and what is packed in it. */
function parts(pdf: Buffer): string {
  const plain = pdf.toString('latin1');
  const packed = [...plain.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    try {
      return inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return [];
    }
  });
  return [plain.replace(/stream\r?\n[\s\S]*?endstream/g, ''), ...packed].join('\n');
}

const links = (pdf: Buffer): string[] =>
  [...parts(pdf).matchAll(/\/URI\s*\(((?:[^()\\]|\\.)*)\)/g)].map(([, url]) => new URL(url).host);
const acts = (pdf: Buffer): string[] =>
  parts(pdf).match(/\/(?:JavaScript|JS|OpenAction|AA|Launch|SubmitForm|EmbeddedFile|GoToR|RichMedia)\b/g) ?? [];

describe('a report as a PDF of a company whose every name is an attack', () => {
  const { host } = hostileCompany(hostile);
  type(host, 'Revenue', 'Note', hostile('Typed'));
  ask(host, 'sendReportPdf');
  const [mail] = host.state.outbox;
  const [{ name, content }] = mail.attachments;

  test('links to the spreadsheet alone, does nothing when it is opened and carries no other file', () => {
    const pdf = bytesOf(content);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(new Set(links(pdf))).toEqual(new Set(['docs.google.com']));
    expect(acts(pdf)).toEqual([]);
  });

  test('is called by letters, and no name gives its mail a head or a file of its own', () => {
    expect(name).toMatch(/^[\p{L}\p{N} .-]+\.pdf$/u);
    const heads = emlText(mail, 'owner@example.com')
      .split('\r\n')
      .filter((line) => /^[\w-]+:/.test(line));
    expect(heads.filter((line) => /^(?:Bcc|Cc|Reply-To)/i.test(line))).toEqual([]);
    expect(heads.filter((line) => line.startsWith('Content-Disposition: attachment'))).toEqual([
      expect.stringMatching(/filename="[^"]+"$/),
    ]);
  });
});

test('what is printed runs no script and fetches nothing, should markup ever get there', async () => {
  const asked: string[] = [];
  const server: Server = createServer(({ url }, answer) => {
    asked.push(String(url));
    answer.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pdf = printedPdf(
    `<title>plain</title><img src="${at}/a.png"><iframe src="file:///etc/passwd"></iframe>` +
      `<link rel="stylesheet" href="${at}/a.css"><script>document.title='ran'; fetch('${at}/b')</script>`,
  );
  await new Promise((closed) => server.close(closed));
  expect([asked, parts(pdf).includes('(ran)'), parts(pdf).includes('(plain)')]).toEqual([[], false, true]);
});
