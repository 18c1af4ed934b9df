import { day } from './calendar';

/**
 * Zilverboon, an invented supplier of coffee machines, service contracts and beans to offices, hotels and clinics in
 * the Netherlands, Belgium and the west of Germany. Every person, firm and address is invented.
 */
export const FIRST_DAY = day('2024-10-01');
export const LAST_DAY = day('2026-09-30');

export interface Rep {
  name: string;
  email: string;
  team: string;
  manager: string;
  from: string;
  to: string;
  quota: number;
  /** How many of the leads, how good at winning, how quick to answer (minutes, median). */
  weight: number;
  skill: number;
  answers: number;
}

const rep = (
  name: string,
  team: string,
  manager: string,
  span: [string, string],
  quota: number,
  [weight, skill, answers]: [number, number, number],
): Rep => {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@zilverboon.example`;
  return { name, email, team, manager, from: span[0], to: span[1], quota, weight, skill, answers };
};

/** The last one started this week: in the roster, not yet in any tab. */
export const reps: Rep[] = [
  rep('Fenna Hoekwater', 'Randstad', 'Ilse Vroomland', ['2019-03-01', ''], 12_000, [15, 1.35, 22]),
  rep('Daan Rietbroek', 'Randstad', 'Ilse Vroomland', ['2020-09-01', ''], 12_000, [16, 1.05, 55]),
  rep('Noor Kwakerhof', 'Randstad', 'Ilse Vroomland', ['2023-05-15', ''], 8_500, [14, 0.85, 95]),
  rep('Sven Oosterlaak', 'Noord & Oost', 'Ilse Vroomland', ['2018-01-08', ''], 12_000, [13, 1.2, 40]),
  rep('Hanneke Zuiderduyn', 'Noord & Oost', 'Ilse Vroomland', ['2021-02-01', ''], 8_500, [12, 0.95, 70]),
  rep('Wout Verbraecke', 'België', 'Lieven Daelemans', ['2017-06-01', ''], 12_000, [13, 1.1, 60]),
  rep('Amélie Castenoy', 'België', 'Lieven Daelemans', ['2022-10-03', '2026-03-31'], 8_500, [11, 0.75, 140]),
  rep('Joris Hellenthal', 'Rheinland', 'Lieven Daelemans', ['2024-01-02', ''], 7_000, [9, 0.8, 85]),
  rep('Mirthe Poelgeest', 'Randstad', 'Ilse Vroomland', ['2026-09-28', ''], 5_000, [0, 1, 60]),
];

export interface Channel {
  name: string;
  weight: number;
  quality: number;
  /** What a normal week costs; fairs cost now and then. */
  weekly: number;
  campaigns: string[];
}

export const channels: Channel[] = [
  { name: 'Website', weight: 34, quality: 1, weekly: 0, campaigns: [] },
  { name: 'Google Ads', weight: 24, quality: 0.8, weekly: 320, campaigns: ['Brand', 'Office coffee', 'Bean to cup'] },
  { name: 'LinkedIn', weight: 14, quality: 0.75, weekly: 200, campaigns: ['Facility managers', 'HR directors'] },
  { name: 'Trade fair', weight: 8, quality: 1.05, weekly: 0, campaigns: ['Horecava', 'Facilitair Live'] },
  { name: 'Referral', weight: 13, quality: 1.7, weekly: 65, campaigns: ['Coffee for a friend'] },
  { name: 'Partner', weight: 7, quality: 1.3, weekly: 90, campaigns: ['Office fitters'] },
];

export const machines = [
  { name: 'Espresso S', sku: '000110', category: 'Machines', price: 2_450, weight: 45 },
  { name: 'Barista M', sku: '000120', category: 'Machines', price: 4_900, weight: 38 },
  { name: 'Bistro XL', sku: '000130', category: 'Machines', price: 9_600, weight: 17 },
];
export const waterBar = { name: 'Water Bar', sku: '000210', category: 'Water', price: 1_950 };
export const supplies = [
  { name: 'Beans Amsterdam roast 6 kg', sku: '000310', category: 'Supplies', price: 98, weight: 48 },
  { name: 'Beans Antwerp roast 6 kg', sku: '000320', category: 'Supplies', price: 112, weight: 30 },
  { name: 'Paper cups 1000', sku: '000410', category: 'Supplies', price: 64, weight: 14 },
  { name: 'Cleaning kit', sku: '000420', category: 'Supplies', price: 45, weight: 8 },
];
/** Service plans, per machine and month. */
export const plans = [
  { name: 'Service Basic', price: 45, weight: 46 },
  { name: 'Service Plus', price: 79, weight: 36 },
  { name: 'Service Premium', price: 135, weight: 18 },
];
export const waterPlan = { name: 'Water filter', price: 25 };

export const segments = [
  { name: 'Office', weight: 52 },
  { name: 'Hospitality', weight: 22 },
  { name: 'Healthcare', weight: 15 },
  { name: 'Education', weight: 11 },
];

/** Leads per month relative to the average: quiet in summer and at Christmas. */
export const season = [1.15, 1.15, 1.05, 1, 0.95, 0.9, 0.65, 0.7, 1.2, 1.25, 1.2, 0.8];

export const employeeTeams = [
  { name: 'Sales', size: 9, mood: 0.04 },
  { name: 'Service technicians', size: 17, mood: -0.05 },
  { name: 'Warehouse', size: 9, mood: 0 },
  { name: 'Office', size: 11, mood: 0.05 },
];
