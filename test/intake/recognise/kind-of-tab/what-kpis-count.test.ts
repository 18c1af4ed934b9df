import { readTab } from '../../../../src/intake/read-tab';
import type { RawTab } from '../../../../src/intake/reading';
import { readingWith } from '../../shared-data';
import { day, of, tab } from './twelve-rows';

describe('what a KPI counts is read all the same', () => {
  it.each<[string, RawTab]>([
    [
      'leads',
      tab('contacts', 'Record ID|First Name|Last Name|Email|Phone|Lifecycle Stage|Lead Status|Create Date', (i) => [
        `9${i}`,
        `F${i}`,
        `L${i}`,
        `a${i}@x.com`,
        `0${i}`,
        of(i, 'Lead', 'Customer'),
        of(i, 'New', 'Connected', 'Unqualified'),
        day(i),
      ]),
    ],
    [
      'leads',
      tab('leads', 'Voornaam|Achternaam|E-mail|Telefoon|Plaats|Aangemaakt op', (i) => [
        `V${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        `06${i}`,
        'Ede',
        day(i),
      ]),
    ],
    [
      'leads',
      tab('Anfragen', 'Anfragenummer|Name|E-Mail|Quelle|Eingegangen am', (i) => [
        `A${i}`,
        `N${i}`,
        `a${i}@x.de`,
        of(i, 'Web', 'Messe'),
        day(i),
      ]),
    ],
    [
      'customers',
      tab('klanten', 'Klantnummer|Bedrijfsnaam|Telefoon|Adres|Plaats|Klant sinds', (i) => [
        `K${i}`,
        `B${i}`,
        `06${i}`,
        `Straat ${i}`,
        'Ede',
        day(i),
      ]),
    ],
    [
      'customers',
      tab('customers_export', 'Customer ID|First Name|Last Name|Email|Phone|City|Total Spent|Total Orders', (i) => [
        `77${i}`,
        `F${i}`,
        `L${i}`,
        `a${i}@x.com`,
        `0${i}`,
        'Leeds',
        `${i}0.00`,
        String(i),
      ]),
    ],
    [
      'customers',
      tab('mollie customers', 'ID|Name|Email|Mode|Created at', (i) => [
        `cst_${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        'live',
        day(i),
      ]),
    ],
    [
      'customers',
      tab('gocardless customers export', 'id|given_name|family_name|email|city|postal_code|created_at', (i) => [
        `CU00${i}`,
        `G${i}`,
        `F${i}`,
        `a${i}@x.com`,
        'York',
        `YO${i}`,
        day(i),
      ]),
    ],
    [
      'activities',
      tab('calls', 'Subject|Type|Status|Start Date|Direction|Duration|Assigned to', (i) => [
        `s${i}`,
        'Call',
        of(i, 'Held', 'Planned'),
        day(i),
        of(i, 'In', 'Out'),
        '10',
        of(i, 'Ann', 'Bob'),
      ]),
    ],
    [
      'products',
      tab('Artikel', 'Artikelnummer|Artikel|Preis|Lagerbestand|Lieferant', (i) => [
        `A${i}`,
        `Art ${i}`,
        `${i},50`,
        String(i * 3),
        'L1',
      ]),
    ],
    [
      'costs',
      tab('ads', 'Campaign|Impressions|Clicks|CTR|Cost|Day', (i) => [
        `c${i % 3}`,
        String(i * 1000),
        String(i * 10),
        '1%',
        `${i}.50`,
        day(i),
      ]),
    ],
    [
      'orders',
      tab('bestellingen', 'Tijdstip|Naam|E-mail|Telefoon|Aantal taarten|Totaal', (i) => [
        `${day(i)} 10:00`,
        `N${i}`,
        `a${i}@x.nl`,
        `06${i}`,
        '2',
        '15.00',
      ]),
    ],
    [
      'orders',
      tab('orders', 'Order ID|Vendor|Customer|Order date|Total', (i) => [
        `O${i}`,
        'Brand',
        `C${i % 4}`,
        day(i),
        `${i}0`,
      ]),
    ],
    [
      'team',
      tab('verkopers', 'Voornaam|Achternaam|E-mail|Functie|Doel', (i) => [
        `V${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        'Verkoper',
        '1000',
      ]),
    ],
    [
      'deals',
      tab('pipeline report', 'Deal|Owner|Stage|Amount|Close Date|Average probability', (i) => [
        `D${i}`,
        of(i, 'Ann', 'Bob'),
        of(i, 'Won', 'Lost', 'Proposal'),
        `${i}00`,
        day(i),
        '50%',
      ]),
    ],
  ])('%s', (table, raw) => {
    expect(readTab(raw, readingWith()).table).toBe(table);
  });
});
