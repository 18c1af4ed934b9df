import { declareKpi } from '../declaration/declare';
import { wonAmount } from '../rows/deal-rows';
import { derived } from '../rows/derived';
import { ofRepsWithQuota, quotas } from '../rows/quotas';

export const quotaAttainment = declareKpi({
  id: 'quota_attainment',
  title: { en: 'Quota attainment', nl: 'Behaald quotum' },
  aliases: ['attainment', 'target attainment', 'quota', 'doelrealisatie', 'behaald doel', 'quotum gehaald'],
  purpose: {
    en: 'How much of their quota your reps have won.',
    nl: 'Hoeveel van hun quotum je vertegenwoordigers hebben binnengehaald.',
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
        nl: 'Van een team al het gewonnene samen ÷ alle quota samen. Een quotum telt voor de dagen dat de vertegenwoordiger in dienst is; wat die zonder quotum winnen telt niet mee.',
      },
      oneOf: [
        derived({
          inputs: { quota: { oneOf: [quotas] }, won: { oneOf: [ofRepsWithQuota(wonAmount, 'hasQuota')] } },
          value: { divide: ['won', 'quota'] },
          emptyReason: 'no_quota_in_period',
        }),
      ],
      plays: ['share of quotas won'],
    },
  },
});
