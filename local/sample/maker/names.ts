import type { Random } from './random';

const STARTS = [
  'Lindenhof',
  'Waterkant',
  'Noorderlicht',
  'Zonnebeek',
  'Kruiswijk',
  'Meerzicht',
  'Havenrijk',
  'Rozenbrug',
  'Duinvoort',
  'Eikenstein',
  'Veldzicht',
  'Maasoever',
  'Steenhage',
  'Bosrand',
  'Molenberg',
  'Klaverhof',
  'Windroos',
  'Parkstede',
  'Hoogeland',
  'Sluiswacht',
  'Beukenlaan',
  'Vestinghof',
  'Silberbach',
  'Rheinblick',
  'Tannengrund',
  'Belvaux',
  'Clairmont',
  'Vertbois',
  'Grootveld',
  'Kanaalzicht',
];
const ENDS = [
  'Advies',
  'Notarissen',
  'Hotel',
  'Kliniek',
  'Logistiek',
  'Studio',
  'Architecten',
  'College',
  'Verzekeringen',
  'Techniek',
  'Makelaars',
  'Zorggroep',
  'Bouw',
  'Accountants',
  'Media',
  'Restaurant',
  'Software',
  'Transport',
  'Labs',
  'Interieur',
];

/** Names of firms, none given twice. */
export class FirmNames {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  next(): string {
    for (;;) {
      const name = `${this.random.pick(STARTS)} ${this.random.pick(ENDS)}`;
      const full = this.given.has(name)
        ? `${name} ${this.random.pick(['BV', 'Groep', 'Noord', 'Zuid', 'West', '& Co', 'NV', 'Oost', 'Plus'])}`
        : name;
      if (this.given.has(full)) continue;
      this.given.add(full);
      return full;
    }
  }
}

/** info@lindenhof-advies.example */
export const mailbox = (firm: string): string =>
  `info@${firm
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}.example`;
