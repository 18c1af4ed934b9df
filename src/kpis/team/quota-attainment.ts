import { declareKpi } from '../declaration/declare';
import { wonAmount } from '../rows/deal-rows';
import { derived } from '../rows/derived';

export const quotaAttainment = declareKpi({
  id: 'quota_attainment',
  title: { en: 'Quota attainment', nl: 'Behaald quotum' },
  aliases: ['attainment', 'target attainment', 'quota', 'doelrealisatie', 'behaald doel', 'quotum gehaald'],
  purpose: {
    en: 'How much of their quota your reps have won.',
    nl: 'Hoeveel van hun quotum je verkopers hebben binnengehaald.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['grow_revenue'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 12 },
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  breaksDown: 'by anything',
  mayBeNegative: false,
  mayExceedAll: true,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'won amount ÷ quotas of the same days',
        nl: 'gewonnen bedrag ÷ quota van dezelfde dagen',
      },
      note: {
        en: 'Of a team all won together ÷ all quotas together. A quota counts for the days on which its rep works here; what reps without a quota win is left out.',
        nl: 'Van een team al het gewonnene samen ÷ alle quota samen. Een quotum telt voor de dagen dat de verkoper in dienst is; wat verkopers zonder quotum winnen telt niet mee.',
      },
      oneOf: [
        derived({
          inputs: {
            quota: {
              oneOf: [
                {
                  shape: 'model',
                  rows: {
                    table: 'team',
                    needs: ['quota', 'quotaMonths', 'rep'],
                    date: null,
                    rules: [
                      { leaveOut: { not: { has: 'rep' } }, because: 'no_name' },
                      { leaveOut: { not: { has: 'quota' } }, because: 'no_quota' },
                      { leaveOut: { not: { has: 'quotaMonths' } }, because: 'no_date' },
                    ],
                  },
                  model: 'quota_of_period',
                  emptyReason: 'no_quota_in_period',
                },
              ],
            },
            won: {
              oneOf: [
                {
                  ...wonAmount,
                  rows: {
                    ...wonAmount.rows,
                    needs: [...wonAmount.rows.needs, 'rep', 'hasQuota'],
                    rules: [
                      ...wonAmount.rows.rules,
                      { leaveOut: { not: { field: 'hasQuota', is: 'yes' } }, because: 'without_quota' },
                    ],
                  },
                },
              ],
            },
          },
          value: { divide: ['won', 'quota'] },
          emptyReason: 'no_quota_in_period',
        }),
      ],
    },
  },
});
