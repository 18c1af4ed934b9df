export type Language = 'en' | 'nl';

/** The few words of the page that are not the script's own or the library's. */
const texts = {
  extensions: { en: 'Extensions', nl: 'Extensies' },
  ok: { en: 'OK', nl: 'OK' },
  cancel: { en: 'Cancel', nl: 'Annuleren' },
  close: { en: 'Close', nl: 'Sluiten' },
  gone: {
    en: 'The program that serves this page has stopped. Start it again with npm start; nothing is lost.',
    nl: 'Het programma achter deze pagina is gestopt. Start het opnieuw met npm start; er is niets verloren.',
  },
  unknown_error: { en: 'The server did not answer.', nl: 'De server gaf geen antwoord.' },
} satisfies Record<string, Record<Language, string>>;

export const text = (key: keyof typeof texts, language: string): string =>
  texts[key][language.startsWith('nl') ? 'nl' : 'en'];
