import { NOT_DONE } from '../../../dataset/labels/done-for-deals';
import { activityBands } from '../../../dimensions/deals/activity-band';
import { demoKeys } from '../../../tables/labels';
import type { AnyField } from '../../../tables/prepared-fields';
import { fromRows, holds, identifier, indented, LEFT_OUT, type QueryParameters, type Relation } from '../../dialect';
import { joinKeySql } from '../labels/joined-labels';
import { bandedSql } from '../labels/made-labels';
import { columnOf, made, type Prepared, withMade } from '../prepared';
import type { DoneLinks } from './done-links';

/** What was done for each deal before it closed, as `activityColumns` of the data set makes it. */
export const DONE_FIELDS = [
  'demo',
  'activityBand',
  'activitiesBefore',
  'doneUnreadable',
  'doneInDoubt',
] satisfies AnyField[];

/** The names under which activities are told by day, kind and whom they name, and deals by the same keys. */
export const DONE = { activities: 'activities_of_deals', deals: 'deals_of_activities' };

/** By id first, then by what both say with whom they are. */
interface Way {
  key: string;
  /** What names the deal in a row of activities, and of deals. */
  ofActivity: string;
  ofDeal: string;
  isListed: boolean;
}

const ID = 'key_id';

/** The ways by which the deals of activities are found, the first that finds one first. */
export function waysOf({ byId, alike, listed }: DoneLinks): Way[] {
  const way = (key: string, { own, its, withoutNoughts: plain }: (typeof alike)[number]): Way => ({
    ...{ key, ofActivity: joinKeySql(own, plain), ofDeal: joinKeySql(its, plain), isListed: false },
  });
  const customers = listed && {
    key: 'key_listed',
    ofActivity: joinKeySql(listed.activities.own, listed.activities.withoutNoughts),
    ofDeal: joinKeySql(listed.deals.own, listed.deals.withoutNoughts),
    isListed: true,
  };
  return [
    ...(byId ? [way(ID, byId)] : []),
    ...alike.map((one) => way(`key_${one.own}`, one)),
    ...(customers ? [customers] : []),
  ];
}

/** Activities done, each kind of them on a day once; and deals with what names them there. */
export function doneTables(
  deals: Prepared,
  links: DoneLinks,
  { activities: read }: { activities: Relation },
  parameters: QueryParameters,
): { name: string; sql: string }[] {
  const ways = waysOf(links);
  const what = columnOf(read, 'kind', 'text') ?? parameters.text('');
  const keys = ways.map(({ key, ofActivity }) => `${ofActivity} AS ${key}`);
  const activities = `SELECT DATE(\`done\`) AS on_day, IFNULL(${what}, '') AS what, ${[...keys, 'COUNT(*) AS times'].join(', ')}
FROM \`activities\`
WHERE \`${LEFT_OUT}\` IS NULL AND \`done\` IS NOT NULL AND IFNULL(${what}, '') NOT IN UNNEST(${parameters.texts(NOT_DONE)})
GROUP BY ${['on_day', 'what', ...ways.map(({ key }) => key)].join(', ')}`;
  return [
    { name: DONE.activities, sql: activities },
    { name: DONE.deals, sql: keyedDeals(deals, ways, links) },
  ];
}

/** Of a deal that is left out nothing is done; that it says whose it is, it does all the same. */
function keyedDeals({ sql }: Prepared, ways: readonly Way[], { listed }: DoneLinks): string {
  const said = ways.map(({ key, ofDeal }) => `${ofDeal} AS said_${key}`);
  const keyed = `SELECT *${said.map((one) => `, ${one}`).join('')}\n${fromRows(sql)}`;
  const list =
    listed &&
    `SELECT ${joinKeySql(listed.deals.its, listed.deals.withoutNoughts)} AS said, ${joinKeySql(listed.activities.its, listed.activities.withoutNoughts)} AS meant
FROM \`customers\`
WHERE \`${LEFT_OUT}\` IS NULL`;
  const all = ways.map(({ key, isListed }) => {
    const meant = isListed ? 'listed.meant' : `own.said_${key}`;
    return `IF(own.\`${LEFT_OUT}\` IS NULL, ${meant}, NULL) AS ${key}, ${isListed ? 'listed.said' : `own.said_${key}`} IS NOT NULL AS named_${key}`;
  });
  const joined = list ? `\nLEFT JOIN (\n${indented(list)}\n) AS listed ON listed.said = own.said_key_listed` : '';
  const without = ways.length === 0 ? '' : ` EXCEPT (${ways.map(({ key }) => `said_${key}`).join(', ')})`;
  return `SELECT ${[`own.*${without}`, ...all].join(', ')}\n${fromRows(keyed)} AS own${joined}`;
}

/** Deals, as `DONE.deals` has them, with the columns of what was done. */
export function withDone(deals: Prepared, links: DoneLinks, parameters: QueryParameters): Prepared {
  const { relation } = deals;
  const ways = waysOf(links);
  const keyed: Prepared = { relation, sql: `SELECT *\nFROM ${identifier(DONE.deals)}` };
  if (ways.length === 0) return withMade(deals, nothing());
  const dates = { closed: columnOf(relation, 'closed', 'date'), created: columnOf(relation, 'created', 'date') };
  const found = { ...keyed, sql: withActivities(ways, dates) };
  const summed = withMade(
    found,
    ways.map(({ key }) => made(`done_${key}`, 'text', sumsSql(key, dates))),
  );
  const sum = (of: string): string => ways.map(({ key }) => `IFNULL(done_${key}.${of}, 0)`).join(' + ');
  const first = (of: string): string => {
    const each = ways.map(({ key }) => `IFNULL(done_${key}.${of}, ${demoKeys.length})`);
    return each.length === 1 ? each[0] : `LEAST(${each.join(', ')})`;
  };
  const begin = `(SELECT MIN(DATE(\`done\`)) FROM \`activities\` WHERE \`${LEFT_OUT}\` IS NULL)`;
  const isBegun =
    dates.closed === null ? 'TRUE' : `${dates.closed} IS NULL OR ${holds(`DATE(${dates.closed}) >= ${begin}`)}`;
  const isNamed = links.byId ? 'TRUE' : ways.map(({ key }) => `named_${key}`).join(' OR ');
  const counted = withMade(summed, [
    made('done_least', 'number', `CAST(${sum('least')} AS FLOAT64)`),
    made('done_most', 'number', `CAST(${sum('most')} AS FLOAT64)`),
    made('done_sure', 'number', first('sure')),
    made('done_best', 'number', first('best')),
    made('done_told', 'flag', `(${isNamed}) AND (${isBegun})`),
  ]);
  const [least, most] = ['done_least', 'done_most'].map((count) => bandedSql(count, activityBands, parameters));
  const cases = demoKeys.map((key, at) => `WHEN ${at + 1} THEN ${parameters.text(key)}`).join(' ');
  const told = withMade(counted, [
    made('demo', 'text', `IF(done_told AND done_sure = done_best, CASE done_best ${cases} END, NULL)`),
    made('activityBand', 'text', `IF(done_told AND ${least} = ${most}, ${least}, NULL)`),
    made('activitiesBefore', 'number', 'IF(done_told AND done_least = done_most, done_least, NULL)'),
    made('doneUnreadable', 'flag', 'CAST(NULL AS BOOL)'),
    made('doneInDoubt', 'flag', 'IF(done_told AND done_least != done_most, TRUE, NULL)'),
  ]);
  const own = [...relation.columns.keys(), LEFT_OUT, ...DONE_FIELDS].map(identifier);
  const columns = new Map([
    ...relation.columns,
    ...DONE_FIELDS.map((name) => [name, told.relation.columns.get(name)] as const),
  ]);
  return {
    relation: { ...relation, columns: columns as Relation['columns'] },
    sql: `SELECT ${own.join(', ')}\n${fromRows(told.sql)}`,
  };
}

const nothing = () =>
  DONE_FIELDS.map((name) => {
    const type = name === 'demo' || name === 'activityBand' ? 'text' : name === 'activitiesBefore' ? 'number' : 'flag';
    return made(name, type, `CAST(NULL AS ${{ text: 'STRING', number: 'FLOAT64', flag: 'BOOL' }[type]})`);
  });

interface Dates {
  closed: string | null;
  created: string | null;
}

/** What is done after a deal has closed is not done for it. */
const inTime = ({ closed }: Dates, deal = ''): string =>
  closed === null ? 'TRUE' : `NOT ${holds(`on_day > DATE(${deal}${closed})`)}`;

/** Of a deal whose creation is not known, nobody knows whether it was there by then. */
const wasThere = (dates: Dates, deal = ''): string =>
  dates.created === null
    ? inTime(dates, deal)
    : `${inTime(dates, deal)} AND NOT ${holds(`on_day < DATE(${deal}${dates.created})`)}`;

/** Deals with what may have been done for each, by each way: where an activity names none, by the first way that has a deal. */
function withActivities(ways: readonly Way[], dates: Dates): string {
  const [activities, deals] = [DONE.activities, DONE.deals].map(identifier);
  const unnamed = ways.some(({ key }) => key === ID) ? `${ID} IS NULL` : 'TRUE';
  const others = ways.filter(({ key }) => key !== ID);
  const listOf = (key: string, found: string, from: string): string =>
    `LEFT JOIN (
  SELECT ${key} AS key, ARRAY_AGG(STRUCT(on_day, what, times, ${found} AS found)) AS list_${key}
${indented(from)}
  GROUP BY key
) AS of_${key} ON of_${key}.key = own.${key}`;
  const counts = others.map(
    ({ key }) => `LEFT JOIN (
  SELECT act.key AS ${key}, act.on_day, COUNT(*) AS found_${key}
  FROM (SELECT DISTINCT ${key} AS key, on_day FROM ${activities} WHERE ${unnamed} AND ${key} IS NOT NULL) AS act
  JOIN ${deals} AS deal ON deal.${key} = act.key
  WHERE ${wasThere(dates, 'deal.').replace(/on_day/g, 'act.on_day')}
  GROUP BY act.key, act.on_day
) AS by_${key} ON by_${key}.${key} = act.${key} AND by_${key}.on_day = act.on_day`,
  );
  const told = ['act.*', ...others.map(({ key }) => `IFNULL(found_${key}, 0) AS found_${key}`)].join(', ');
  const beside = `SELECT ${told}\nFROM ${activities} AS act\n${counts.join('\n')}\nWHERE ${unnamed.replace(ID, `act.${ID}`)}`;
  const lists = ways.map(({ key }) => {
    if (key === ID) return listOf(key, '1', `FROM ${activities}\nWHERE ${ID} IS NOT NULL`);
    const before = others
      .slice(
        0,
        others.findIndex((one) => one.key === key),
      )
      .map((one) => ` AND found_${one.key} = 0`);
    return listOf(key, `found_${key}`, `${fromRows(beside)}\nWHERE found_${key} > 0${before.join('')}`);
  });
  return `SELECT own.*, ${ways.map(({ key }) => `list_${key}`).join(', ')}\nFROM ${deals} AS own\n${lists.join('\n')}`;
}

/** How much of a list was done for a deal, surely and at most, and the most telling of either. */
function sumsSql(key: string, dates: Dates): string {
  const isSure =
    key === ID ? 'TRUE' : dates.created === null ? 'FALSE' : `(found = 1 AND ${dates.created} IS NOT NULL)`;
  const tells = `CASE WHEN what = 'demo' THEN 1 WHEN what IN ('call', 'meeting') THEN 2 ELSE ${demoKeys.length} END`;
  return `(SELECT AS STRUCT SUM(times) AS most, SUM(IF(${isSure}, times, 0)) AS least, MIN(${tells}) AS best, MIN(IF(${isSure}, ${tells}, NULL)) AS sure FROM UNNEST(list_${key}) WHERE ${key === ID ? inTime(dates) : wasThere(dates)})`;
}
