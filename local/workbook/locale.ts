/** What a spreadsheet's locale (en_US, nl_NL …) says about typing and showing. */
export interface LocaleRules {
  code: string;
  decimal: string;
  /** '' where the language writes none */
  group: string;
  /** Between the arguments of a formula. */
  separator: ',' | ';';
  /** Order of day, month and year: dmy, mdy or ymd. */
  dateOrder: string;
  dateFormat: string;
  /** Lower-case month names and their short forms → 1 to 12; English ones too. */
  months: Map<string, number>;
  true: string[];
  false: string[];
}

/** TRUE and FALSE as people type them. */
const TRUTHS: Record<string, [string, string]> = {
  nl: ['waar', 'onwaar'],
  de: ['wahr', 'falsch'],
  fr: ['vrai', 'faux'],
  es: ['verdadero', 'falso'],
  it: ['vero', 'falso'],
  pt: ['verdadeiro', 'falso'],
  tr: ['doğru', 'yanliş'],
};

const known = new Map<string, LocaleRules>();

/** Is this a locale that can be worked with: en_US, nl_NL, nl? */
export function isLocale(code: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(code.replace('_', '-')).length > 0;
  } catch {
    return false;
  }
}

/** The rules of a locale as Sheets writes it; RangeError for what is none. */
export function localeRules(code: string): LocaleRules {
  let rules = known.get(code);
  if (!rules) {
    rules = makeRules(code);
    known.set(code, rules);
  }
  return rules;
}

function makeRules(code: string): LocaleRules {
  const tag = code.replace('_', '-');
  const language = tag.split('-')[0];
  const number = new Intl.NumberFormat(tag).formatToParts(-1234567.5);
  const part = (type: string) => number.find((each) => each.type === type)?.value ?? '';
  const decimal = part('decimal') || '.';
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
  const parts = date.formatToParts(new Date(Date.UTC(2024, 0, 2)));
  const letters: Record<string, string> = { day: 'd', month: 'm', year: 'yyyy' };
  const [yes, no] = TRUTHS[language] ?? ['true', 'false'];
  return {
    code,
    decimal,
    group: part('group'),
    separator: decimal === ',' ? ';' : ',',
    dateOrder: parts.map(({ type }) => (letters[type] ? type[0] : '')).join(''),
    dateFormat: parts
      .map(({ type, value }) => letters[type] ?? (type === 'literal' ? value : ''))
      .join('')
      .trim(),
    months: new Map([...monthNames('en'), ...monthNames(tag)]),
    true: ['true', yes],
    false: ['false', no],
  };
}

function monthNames(tag: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const names = new Intl.DateTimeFormat(tag, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = names.formatToParts(new Date(Date.UTC(2024, index, 2)));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1];
    });
  });
}
