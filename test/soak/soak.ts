import { brokenRuns } from '../schedule/run/end-to-end/broken-runs';
import { foulWeeks } from '../schedule/run/foul-weather/foul-weeks';
import { twoYears } from '../schedule/two-years/two-years';

/**
 * The schedule at length: a run broken at each of its service calls, then every hour of two years in three zones. Takes
 * about twenty minutes; arguments name the zones to run instead. "weather 100": three weeks of troubles on top of each other,
 * for each of so many seeds, instead.
 */
const [first, seeds = '50'] = process.argv.slice(2);
const failures: string[] = [];
if (first === 'weather') {
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const weeks = foulWeeks(seed);
    failures.push(...weeks.failures.map((failure) => `seed ${seed}: ${failure}`));
    console.log(`seed ${seed}: ${weeks.reports} reports, ${weeks.failures.length} failures`);
  }
} else soakSchedule(process.argv.slice(2));
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'nothing went otherwise than planned' : `${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;

function soakSchedule(zones: string[]): void {
  if (zones.length === 0) {
    const broken = brokenRuns(['exception', 'killed before', 'killed after']);
    failures.push(...broken.failures);
    const survived = broken.cases - broken.failures.length;
    console.log(`${broken.calls} service calls broken in three ways: ${survived} of ${broken.cases} survived`);
  }
  for (const zone of zones.length > 0 ? zones : ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe']) {
    const years = twoYears(zone, true);
    failures.push(...years.failures.map((failure) => `${zone}: ${failure}`));
    console.log(`${zone}: ${years.runs} runs, ${years.mails} mails, ${years.historyRows} rows of history`);
  }
}
