import type { Condition, DeclaredFormula, RowFormula, RowSet, SpanTable } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { wonDealsWithAmount } from '../rows/deal-rows';
import { derived } from '../rows/derived';
import { customerPurchases } from '../rows/order-rows';
import { cohort, customersAt, overSpans, overStarts } from '../rows/subscription-rows';

const customerDeals: RowSet<'deals'> = {
  ...wonDealsWithAmount,
  needs: ['outcome', 'value', 'closed', 'customerKey'],
};

/** Customers by two conditions on their purchases. */
function buyers(base: Condition<'start'>, kept: Condition<'start'>): DeclaredFormula[] {
  const sets = {
    shape: 'cohort',
    countBy: 'customerKey',
    base,
    kept,
    count: 'kept',
    weight: 1,
    emptyReason: 'no_customers_at_start',
  } as const;
  return [
    { ...sets, rows: { ...customerPurchases, date: null } },
    { ...sets, rows: { ...customerDeals, date: null } },
  ];
}

/** Customers whose first subscription starts in the period. */
export const newCustomers: RowFormula<SpanTable>[] = overStarts((rows) => ({
  shape: 'rows',
  rows: { ...rows, date: 'customerSince' },
  measure: 'count',
  top: 1,
  countBy: 'customerKey',
  emptyReason: 'no_new_customers',
}));

export const retention = declareKpi({
  id: 'retention',
  title: { en: 'Retention rate', nl: 'Behoudspercentage' },
  aliases: ['retention', 'customer retention', 'klantbehoud', 'retentie'],
  purpose: {
    en: 'How many of the customers you had are still customers.',
    nl: 'Hoeveel van de klanten die je had nog klant zijn.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['keep_customers'],
  everyday: null,
  story: 'customers kept',
  anonymous: false,
  chart: null,
  span: { months: 1 },
  overTime: 'shrinks with the period',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'customers at the start still there at the end ÷ customers at the start',
        nl: 'klanten van het begin die er aan het eind nog zijn ÷ klanten aan het begin',
      },
      note: {
        en: 'Counted customer by customer: who joins in the period changes nothing.',
        nl: 'Klant voor klant geteld: wie in de periode klant wordt verandert niets.',
      },
      oneOf: cohort('kept'),
    },
    article: {
      called: { en: 'article', nl: 'artikel' },
      title: {
        en: '(customers at the end − new customers) ÷ customers at the start',
        nl: '(klanten aan het eind − nieuwe klanten) ÷ klanten aan het begin',
      },
      note: {
        en: 'As the well-known “14 best KPIs” article counts it, with the brackets that its formula lacks. A customer who joins and leaves within the period counts as a loss here.',
        nl: 'Zoals het bekende artikel met de ‘14 beste KPI’s’ telt, met de haakjes die in die formule ontbreken. Wie in de periode komt en weer gaat telt hier als verlies.',
      },
      mayBeNegative: true,
      mayExceedAll: true,
      oneOf: [
        derived({
          inputs: {
            atEnd: { oneOf: customersAt('at end') },
            joined: { oneOf: newCustomers },
            atStart: { oneOf: customersAt('at start') },
          },
          value: { divide: [{ minus: ['atEnd', 'joined'] }, 'atStart'] },
          emptyReason: 'no_customers_at_start',
        }),
      ],
    },
    paying: {
      title: { en: 'paying customers only', nl: 'alleen betalende klanten' },
      oneOf: cohort('kept', [{ leaveOut: { not: { field: 'mrrValue', above: 0 } }, because: 'free_plan' }]).map(
        (formula) => ({
          ...formula,
          rows: { ...formula.rows, needs: [...formula.rows.needs, 'mrrValue'] },
        }),
      ),
    },
    since_start: {
      called: { en: 'since start', nl: 'sinds begin' },
      title: {
        en: 'customers who started in the period still there at the end ÷ customers who started in it',
        nl: 'klanten die in de periode begonnen en er aan het eind nog zijn ÷ klanten die erin begonnen',
      },
      note: {
        en: 'By month of start it is the cohort table.',
        nl: 'Per startmaand is het de cohorttabel.',
      },
      span: 'all',
      plays: ['customers kept since they started'],
      oneOf: overSpans((rows) => ({
        shape: 'cohort',
        rows,
        countBy: 'customerKey',
        base: {
          all: [
            { field: 'customerSince', falls: 'inside' },
            // A subscription that begins after the period does not count: whoever sold it then had no part in the period.
            {
              any: [
                { field: 'start', falls: 'before' },
                { field: 'start', falls: 'inside' },
              ],
            },
          ],
        },
        kept: { runs: 'at end' },
        count: 'kept',
        weight: 1,
        emptyReason: 'no_new_customers',
      })),
    },
    repeat_purchase: {
      called: { en: 'repeat purchase', nl: 'herhaalaankoop' },
      title: {
        en: 'buyers of the period before who bought again ÷ buyers of the period before',
        nl: 'kopers van de periode ervoor die opnieuw kochten ÷ kopers van de periode ervoor',
      },
      note: { en: 'For purchases without a subscription.', nl: 'Voor aankopen zonder abonnement.' },
      overTime: 'grows with the period',
      oneOf: buyers({ field: 'start', falls: 'previous' }, { field: 'start', falls: 'inside' }),
    },
    inactivity: {
      called: { en: 'inactivity', nl: 'inactiviteit' },
      title: {
        en: 'buyers still active: silent for less than twice their usual gap, 90 days at the least',
        nl: 'kopers die nog actief zijn: korter stil dan twee keer hun gebruikelijke tussentijd, minstens 90 dagen',
      },
      note: { en: 'For purchases without a subscription.', nl: 'Voor aankopen zonder abonnement.' },
      oneOf: buyers({ runs: 'at start' }, { runs: 'at end' }),
    },
  },
});
