import { fireTrigger } from '../../local/host/fire-triggers';
import type { Host } from '../../local/host/host';
import type { Nullable } from '../../local/host/state';
import type { Envelope } from '../../src/sheet/envelope';
import { say } from '../../src/texts/say';
import { heartbeat, type Scheduled, scheduled } from '../schedule/scheduled-host';

const plan = { kpis: [{ id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.7 }] }] };
const friday = (): Scheduled => scheduled({ plan, at: '2017-05-19T10:05:00Z' });

const missing: [Nullable, string, string][] = [
  ['spreadsheet', say({ text: 'no_spreadsheet' }, 'en'), say({ text: 'no_spreadsheet' }, 'nl')],
  ['document lock', 'no lock of the spreadsheet', 'geen vergrendeling van de spreadsheet'],
  ['document properties', 'no memory of the spreadsheet', 'geen geheugen van de spreadsheet'],
];

/** As a page is answered. */
function error(host: Host, name: string, locale: string): string {
  host.state.user = { ...host.state.user, locale };
  const answer = host.call(name) as Envelope<unknown>;
  return answer.ok ? '' : answer.error;
}

describe.each(missing)('where Google hands out no %s', (name, english, dutch) => {
  const opened = (): Host => {
    const { host } = friday();
    host.state.nulls.add(name);
    return host;
  };

  test('the sidebar says so, in the language of the person', () => {
    const host = opened();
    const [en, nl] = ['en', 'nl'].map((locale) => error(host, 'refreshNow', locale));
    expect(en).toContain(`Google gives this script ${english}`);
    expect(en).toContain('Start Sales KPIs from the Extensions menu');
    expect(nl).toContain(`Google geeft dit script ${dutch}`);
  });

  test('nothing is said to be removed', () => {
    const { error } = opened().call('stopAndRemove') as { error?: string };
    expect(error).toContain(`Google gives this script ${english}`);
  });

  test('the menu says so', () => {
    const host = opened();
    host.call('refreshKpis', [], { caller: 'menu' });
    host.call('scheduleFromMenu', [], { caller: 'menu' });
    expect(host.state.alerts).toEqual([expect.stringContaining(english), expect.stringContaining(english)]);
  });
});

test('a cell that asks the spreadsheet for its locale says that there is none', () => {
  const { host } = friday();
  host.state.nulls.add('spreadsheet');
  expect(host.evaluate('=KPI("win rate"; Deals!A1:G50)')).toMatchObject({
    message: expect.stringContaining('Google gives this script no open spreadsheet.'),
  });
});

describe('a trigger', () => {
  const fired = (name: Nullable): { host: Host; said: string | null } => {
    const { host, clock } = friday();
    clock.time += 22 * 3_600_000;
    host.state.nulls.add(name);
    const said = fireTrigger(host, host.state.triggers[0]);
    host.state.nulls.clear();
    return { host, said };
  };

  test('without a lock says so on the sheet', () => {
    const { host, said } = fired('document lock');
    expect(said).toBeNull();
    expect(heartbeat(host).attention).toContain('Google gives this script no lock of the spreadsheet');
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    expect(heartbeat(host)).toMatchObject({
      state: say({ text: 'heartbeat_on_time' }, 'en'),
      attention: 'Nothing failed.',
    });
  });

  test('without a spreadsheet says so in the sidebar', () => {
    const { host, said } = fired('spreadsheet');
    expect(said).toBeNull();
    const { data } = host.call('readSchedule') as { data: { attention: string[] } };
    expect(data.attention.join()).toContain('Google gives this script no open spreadsheet');
  });

  test('without properties cannot tell whose it is: the log says why', () => {
    expect(fired('document properties').said).toContain('Google gives this script no memory of the spreadsheet');
  });
});
