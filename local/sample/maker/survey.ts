import type { Minute } from './calendar';
import { day, MINUTES_A_DAY, workday } from './calendar';
import { employeeTeams } from './company';
import type { Random } from './random';

export interface SurveyAnswer {
  answered: Minute;
  team: string;
  recommend: number;
  comment: string;
}

const ROUNDS = [
  '2024-11-18',
  '2025-02-17',
  '2025-05-19',
  '2025-09-08',
  '2025-11-17',
  '2026-02-16',
  '2026-05-18',
  '2026-09-07',
];
const COMMENTS = [
  '',
  '',
  '',
  '',
  '',
  'Fewer visits on Friday afternoon',
  'Better route planning',
  'The new espresso is great',
  '-',
  'More say in the stock',
];

/** Eight quarterly rounds; about four in five answer, and the mood slowly improves. */
export function makeSurvey(random: Random): SurveyAnswer[] {
  const answers = ROUNDS.flatMap((round, index) =>
    employeeTeams.flatMap((team) =>
      Array.from({ length: team.size }).flatMap(() => {
        if (!random.chance(0.82)) return [];
        const answered = workday(day(round) + random.whole(0, 8)) * MINUTES_A_DAY + random.whole(8 * 60, 18 * 60);
        const mood = random.next() + team.mood + 0.008 * index;
        const recommend = mood < 0.255 ? random.whole(2, 6) : mood < 0.615 ? random.whole(7, 8) : random.whole(9, 10);
        return [{ answered, team: team.name, recommend, comment: random.pick(COMMENTS) }];
      }),
    ),
  );
  return answers.sort((a, b) => a.answered - b.answered);
}
