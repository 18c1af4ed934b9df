/** `09:00`, `9`, `17.30`, `9u30`, `5:30 pm`, `24:00`: the minute of the day, 0 to 1440, or null for nonsense. */
export function parseMinuteOfDay(text: string): number | null {
  const parts = /^(\d\d?)(?:\s*[:.hu]\s*(\d\d)(?::00)?)?\s*(h|u|uur|[ap]\.?m\.?)?$/.exec(text.trim().toLowerCase());
  if (!parts) return null;
  const half = /^[ap]/.exec(parts[3] ?? '')?.[0];
  const written = Number(parts[1]);
  if (half && (written < 1 || written > 12)) return null;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  const minute = Number(parts[2] ?? 0);
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : null;
}
