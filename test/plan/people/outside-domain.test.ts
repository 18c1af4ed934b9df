import { readFileSync } from 'node:fs';
import { MADE, publicDomainsFile } from '../../../src/build/public-domains';
import { isOutside } from '../../../src/plan/people/outside-domain';

test.each(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.nl icloud.com proton.me gmx.de web.de t-online.de ' +
    'freenet.de laposte.net wanadoo.fr hotmail.fr orange.fr free.fr yahoo.co.uk btinternet.com bluewin.ch libero.it ' +
    'hotmail.it hotmail.es terra.com.br sapo.pt ziggo.nl kpnmail.nl xs4all.nl telenet.be skynet.be proximus.be'
  ).split(' '),
)('on %s a neighbour is a stranger, the owner is not', (domain) => {
  expect(isOutside(`bob@${domain}`, `ann@${domain}`)).toBe(true);
  expect(isOutside(`Ann@${domain}`, `ann@${domain}`)).toBe(false);
  expect(isOutside(`ann@${domain}`, `Ann@${domain.toUpperCase()}`)).toBe(false);
});

test.each(['example.com', 'zilverboon.nl', 'shell.com', 'philips.com', 'gov.uk'])(
  'on %s people are colleagues',
  (domain) => {
    expect(isOutside(`bob@${domain.toUpperCase()}`, `ann@${domain}`)).toBe(false);
    expect(isOutside(`bob@mail.${domain}`, `ann@${domain}`)).toBe(true);
  },
);

test('nobody is a colleague of an owner who is not known', () => {
  expect(['ann@example.com', 'ann', 'ann@', ''].filter((address) => !isOutside(address, ''))).toEqual([]);
});

test('the domains are those of the list that others keep', () => {
  expect(readFileSync(MADE, 'utf8')).toBe(publicDomainsFile());
});
