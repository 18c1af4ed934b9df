/**
 * The rooms of `src/`, from the ground up. A file may import from its own room and from those that stand before it, types
 * included. A file belongs to the room with the longest name that its path begins with.
 */
export const rooms: readonly string[] = [
  'base',
  'texts',
  'store',
  'tables',
  'dimensions',
  'statistics',
  'engine',
  'intake/currency',
  'intake/text',
  'intake',
  'kpis',
  'dataset',
  'bigquery',
  'plan',
  'analysis',
  'questions/meaning',
  'questions',
  'scorecard',
  'functions',
  'sheet',
  'incoming',
  'charts',
  'schedule/ports',
  'schedule/calendar',
  'schedule/records',
  'schedule/protect',
  'schedule/reporting',
  'schedule/delivery',
  'schedule/run',
  'schedule',
  'wizard',
  'explain',
  'home',
  'app/ports',
  'google',
  'app',
  'main.ts',
  'build',
];

/** What declares one KPI is taken by name within its room, and where a question declares what it compares: others ask by role. */
export const OF_ONE_KPI = /^src\/kpis\/(?!declaration\/)\w+\//;
export const NAMES_ONE_KPI = /^src\/(?:kpis|questions\/declared)\//;

/** The only room whose code the sidebar runs too: it needs nothing but words, and what is typed waits for no call. */
export const ROOM_OF_WORDS = 'questions/meaning';

/** The only room that names Google's services and their types. */
export const ROOM_OF_GOOGLE = 'google';

/** What hands out Google's own objects: for that room alone. Use cases ask for what stands in `app/ports`. */
export const GOOGLE_ITSELF = 'src/google/here';

/** The only room that runs in Node: no other may import a package. */
export const ROOM_IN_NODE = 'build';
