import { offsetAt } from '../../../workbook/serial';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A moment in the words of Java's SimpleDateFormat, in a time zone. Throws an Error for a letter that is not emulated. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const offset = offsetAt(zone, instant);
  const wall = new Date(instant + offset);
  return pattern.replace(PIECE, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (piece === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    return letter ? field(letter, piece.length, wall, offset, zone) : piece;
  });
}

function field(letter: string, width: number, wall: Date, offset: number, zone: string): string {
  const pad = (value: number) => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.getUTCFullYear()).slice(-2) : pad(wall.getUTCFullYear());
    case 'M':
      if (width <= 2) return pad(wall.getUTCMonth() + 1);
      return MONTHS[wall.getUTCMonth()].slice(0, width === 3 ? 3 : undefined);
    case 'd':
      return pad(wall.getUTCDate());
    case 'D':
      return pad(
        (Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()) -
          Date.UTC(wall.getUTCFullYear(), 0, 0)) /
          86_400_000,
      );
    case 'E':
      return WEEKDAYS[wall.getUTCDay()].slice(0, width <= 3 ? 3 : undefined);
    case 'u':
      return pad(wall.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour);
    case 'k':
      return pad(hour || 24);
    case 'K':
      return pad(hour % 12);
    case 'h':
      return pad(hour % 12 || 12);
    case 'm':
      return pad(wall.getUTCMinutes());
    case 's':
      return pad(wall.getUTCSeconds());
    case 'S':
      return pad(wall.getUTCMilliseconds());
    case 'Z':
      return shift(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return width === 1 ? shift(offset, '').slice(0, 3) : shift(offset, width === 2 ? '' : ':');
    case 'z':
      return offset === 0 ? 'UTC' : `GMT${shift(offset, ':')}`;
    default:
      throw new Error(`not emulated: the letter ${letter} in a date format (zone ${zone})`);
  }
}

function shift(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

/** The moment that a text of a numeric pattern (y M d H m s S and marks) names in a zone. Throws an Error if it does not fit. */
export function parseInstant(text: string, zone: string, pattern: string): number {
  const letters: string[] = [];
  const source = pattern.replace(PIECE, (piece, quoted: string | undefined, letter: string | undefined) => {
    const plain = quoted !== undefined ? quoted.replace(/''/g, "'") || "'" : letter ? null : piece;
    if (plain !== null) return plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (!'yMdHmsS'.includes(letter ?? '') || (letter === 'M' && piece.length > 2)) {
      throw new Error(`not emulated: ${piece} in Utilities.parseDate`);
    }
    letters.push(letter ?? '');
    return piece.length > 1 ? `(\\d{${piece.length}})` : '(\\d+)';
  });
  const match = text.match(new RegExp(`^${source}`));
  if (!match) throw new Error(`Unparseable date: "${text}"`);
  const part = (letter: string, otherwise: number) => {
    const at = letters.indexOf(letter);
    return at < 0 ? otherwise : Number(match[at + 1]);
  };
  const wall = Date.UTC(
    part('y', 1970),
    part('M', 1) - 1,
    part('d', 1),
    part('H', 0),
    part('m', 0),
    part('s', 0),
    part('S', 0),
  );
  return wall - offsetAt(zone, wall - offsetAt(zone, wall));
}
