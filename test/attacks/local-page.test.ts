import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { openPage } from '../../local/command-line/open-page';
import { distOf } from '../local/fixtures/dist';
import { temporaryFolder } from '../local/fixtures/temporary-folder';

const dist = distOf(`
  function seen() { return 1; }
  function __proto() { return 2; }`);
const tabs = [{ name: 'deals', cells: [['Deal'], ['A']] }];
const home = process.cwd();
beforeAll(() => process.chdir(temporaryFolder()));
afterAll(() => process.chdir(home));

/** Opens the page, does something while it is open, and stops it. */
async function whileOpen(during: (address: URL) => Promise<void>): Promise<void> {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  const options = { locale: 'en_US', timeZone: 'Etc/UTC', fresh: true, testDeployment: false };
  await openPage({ tabs, data: 'attacked', dist, language: 'en' }, options, async () =>
    during(new URL(lines.join('\n').match(/http:\S+/)?.[0] ?? '')),
  );
  log.mockRestore();
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks as any program may: with a path that no browser would send, and heads of one's own. */
function asked(
  address: URL,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: address.hostname, port: address.port, path, method, headers: { connection: 'close', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

const call = (name: string): string => JSON.stringify({ name, args: [] });

test('answers to its own name alone: another name that leads to this machine is refused', async () => {
  await whileOpen(async (address) => {
    const { port } = address;
    for (const host of [
      `evil.example:${port}`,
      'evil.example',
      '127.0.0.1',
      `127.0.0.1:${Number(port) + 1}`,
      `127.0.0.1.evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `[::1]:${port}`,
    ]) {
      expect([host, (await asked(address, '/opened.json', { host })).status]).toEqual([host, 403]);
      const sent = await asked(address, '/call', { host, origin: `http://${host}` }, 'POST', call('seen'));
      expect([host, sent.status]).toEqual([host, 403]);
    }
    expect((await asked(address, '/opened.json', { host: `localhost:${port}` })).status).toBe(200);
  });
});

test('takes nothing from a page of another site, nor from one without a name', async () => {
  await whileOpen(async (address) => {
    const own = address.origin;
    for (const origin of [
      'http://evil.example',
      'null',
      '',
      `https://${address.host}`,
      `${own}.evil.example`,
      `${own}/`,
      'http://127.0.0.1',
    ]) {
      const sent = await asked(address, '/call', origin === '' ? {} : { origin }, 'POST', call('seen'));
      expect([origin, sent.status]).toEqual([origin, 403]);
    }
    const ours = await asked(address, '/call', { origin: own }, 'POST', call('seen'));
    expect([ours.status, JSON.parse(ours.body).answer]).toEqual([200, 1]);
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await asked(address, '/call', { origin: own }, method, call('seen'))).status).toBe(405);
    }
  });
});

test('gives no file but its own, however the way to it is written', async () => {
  await whileOpen(async (address) => {
    const ways = [
      ...['/../package.json', '/..%2f..%2fpackage.json', '/library/../../package.json', '//etc/passwd', '/etc/passwd'],
      ...['/library/..%5c..%5cpackage.json', '/library/icons/%2e%2e/%2e%2e/package.json', '/library/%00', '/library/'],
      ...[
        '/__proto__',
        '/constructor',
        '/toString',
        '/library/__proto__',
        '/./opened.json/..',
        '/%',
        '/opened.json/../x',
      ],
    ];
    for (const way of ways) expect([way, (await asked(address, way)).status]).toEqual([way, 404]);
    for (const [mail, file] of [
      ['0', '0'],
      ['-1', '0'],
      ['__proto__', 'length'],
      ['0', '../../package.json'],
    ]) {
      const { status, body } = await asked(address, `/attachment?mail=${mail}&file=${encodeURIComponent(file)}`);
      expect([status, body.startsWith('No attachment')]).toEqual([500, true]);
    }
  });
});

test('is shown in no frame, also where it refuses, and keeps what it answers in no cache', async () => {
  await whileOpen(async (address) => {
    for (const path of ['/', '/opened.json', '/nowhere', '/library/owl.js']) {
      for (const host of [address.host, 'evil.example']) {
        const { headers } = await asked(address, path, { host });
        expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    }
    expect((await asked(address, '/opened.json')).headers['cache-control']).toBe('no-store');
  });
});

test('says in a sentence what it cannot do with a call, and goes on', async () => {
  await whileOpen(async (address) => {
    const { origin } = address;
    const bodies = ['', '{', 'null', '[]', '{"name":"__proto__"}', '{"name":"constructor","args":[]}', call('nobody')];
    for (const path of ['/call', '/menu', '/function', '/revision', '/pass', '/trigger', '/mail']) {
      for (const body of bodies) {
        const { status, body: said } = await asked(address, path, { origin }, 'POST', body);
        expect([path, body, status === 200 || (status === 400 && said !== '')]).toEqual([path, body, true]);
      }
    }
    for (const path of ['/__proto__', '/constructor', '/nowhere', '/hasOwnProperty']) {
      expect((await asked(address, path, { origin }, 'POST', '{}')).status).toBe(404);
    }
    expect((await asked(address, '/opened.json')).status).toBe(200);
  });
});

test('is reached from this machine alone, and not by what is no request', async () => {
  await whileOpen(async (address) => {
    expect(address.hostname).toBe('127.0.0.1');
    const said = await new Promise<string>((resolve) => {
      const line = connect(Number(address.port), address.hostname, () => line.end('GARBAGE\r\n\r\n'));
      let text = '';
      line.on('data', (part) => {
        text += part;
      });
      line.on('close', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.1 400/);
    expect((await asked(address, '/opened.json')).status).toBe(200);
  });
});
