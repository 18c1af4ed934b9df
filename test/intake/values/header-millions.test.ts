import { readHeader } from '../../../src/intake/text/header-text';
import { headerMoney } from '../../../src/intake/values/amounts/header-money';

describe('a header that names millions', () => {
  it.each([
    'Value (£M)',
    'Value (£ m)',
    'Value (CHF M)',
    'Value (M£)',
    'Value in $M',
    'Value $M',
    'Value (A$ millions)',
    'Value in USD millions',
    'Value (M)',
    'Omzet (€ mln)',
    'Omzet € mln',
    'Omzet mln',
    'Omzet in mln euro',
    'Omzet in miljoen euro',
    'Waarde (miljoenen)',
    'Wert (Mio.)',
    'Wert in Mio. €',
    'Wert Mio €',
    'Wert in Millionen Euro',
    'Valeur en M€',
    'Valeur en millions d’euros',
    'Valor en millones de euros',
    'Valor (M€)',
  ])('%s', (header) => expect(headerMoney(readHeader(header)).power).toBe(6));

  it.each(['Price M', 'Size M', 'Value (m)', 'Amount in M', 'Value EURO', 'Value (MXN)', 'Value (MAD)', 'Length in m'])(
    '%s names none',
    (header) => expect(headerMoney(readHeader(header)).power).toBe(0),
  );
});
