import { declareKpi } from '../declaration/declare';
import { averagePurchase } from '../revenue/average-purchase';
import { derived } from '../rows/derived';
import { openCount } from '../rows/open-deals';
import { salesCycle } from './sales-cycle';
import { winRate } from './win-rate';

/** What the open deals bring in per day, by what the closed deals of `over` tell: all three of the same days. */
const perDay = (over?: { lastDays: number }) =>
  derived({
    inputs: {
      open: { oneOf: [openCount] },
      average: { oneOf: averagePurchase.variants.won_deals.oneOf, over },
      won: { oneOf: winRate.variants.standard.oneOf, over },
      cycle: { oneOf: salesCycle.variants.standard.oneOf, over },
    },
    value: { divide: [{ times: ['open', 'average', 'won'] }, 'cycle'] },
    emptyReason: 'no_won_deals',
  });

export const salesVelocity = declareKpi({
  id: 'sales_velocity',
  title: { en: 'Sales velocity per day', nl: 'Verkoopsnelheid per dag' },
  aliases: ['pipeline velocity', 'deal velocity', 'velocity', 'sales velocity', 'verkoopsnelheid'],
  purpose: {
    en: 'What your open deals bring in per day at today’s rates.',
    nl: 'Wat je open deals per dag opleveren bij de huidige cijfers.',
  },
  unit: 'money',
  better: 'higher',
  serves: ['sell_faster', 'grow_revenue'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'deals',
  breaksDown: 'not by month',
  mayBeNegative: false,
  mayExceedAll: false,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'open deals × average won amount × win rate ÷ median cycle, per day',
        nl: 'open deals × gemiddeld gewonnen bedrag × winpercentage ÷ mediane cyclus, per dag',
      },
      note: {
        en: 'Open deals on the last day of the period; the rest over the 365 days up to it. Where large deals are won less often than small ones it is too high.',
        nl: 'Open deals op de laatste dag van de periode; de rest over de 365 dagen t/m die dag. Worden grote deals minder vaak gewonnen dan kleine, dan is het te hoog.',
      },
      oneOf: [perDay({ lastDays: 365 })],
    },
    same_period: {
      called: { en: 'same period', nl: 'zelfde periode' },
      title: { en: 'all by the deals closed in the period', nl: 'alles naar de deals die in de periode zijn gesloten' },
      note: {
        en: 'A month holds few closed deals, so it jumps.',
        nl: 'Een maand telt weinig gesloten deals, dus het schommelt.',
      },
      oneOf: [perDay()],
    },
  },
});
