import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const minutesOf = (call: string, mail: string, swapped = false) => {
  const rows = [
    ['2026-03-02 09:00', '2026-03-02 10:00', '2026-03-02 09:30'],
    ['2026-03-03 09:00', '2026-03-03 09:20', ''],
    ['2026-03-04 09:00', '', '2026-03-04 11:00'],
    ['2026-03-05 09:00', '', ''],
  ];
  const line = ([created, one, other]: string[], at: number) =>
    `L${at}|lead${at}@example.com|${created}|${swapped ? `${other}|${one}` : `${one}|${other}`}`;
  const tab = rawTab(
    'Leads',
    [`Lead ID|Email|Created|${swapped ? `${mail}|${call}` : `${call}|${mail}`}`, ...rows.map(line)].join('\n'),
  );
  return analysisOf(tab, { asOf: '2026-03-31' }).result('response_time');
};

it.each([
  ['First call', 'First e-mail'],
  ['Eerste telefoontje', 'Eerste mail'],
  ['Erster Anruf', 'Erste E-Mail'],
  ['Premier appel', 'Premier mail'],
  ['Primera llamada', 'Primer correo'],
])('a lead was answered by "%s" or by "%s", whichever came before', (call, mail) => {
  for (const swapped of [false, true]) expect(minutesOf(call, mail, swapped)).toMatchObject({ value: 30, n: 3 });
});

it('a first response is that, whatever call came before', () => {
  expect(minutesOf('First call', 'First response').n).toBe(2);
});
