import { filled } from '../../filled';

export type Language = 'en' | 'nl';

/** The few words of the page that are not the script's own or the library's. */
export const pageTexts = {
  extensions: { en: 'Extensions', nl: 'Extensies' },
  ok: { en: 'OK', nl: 'OK' },
  cancel: { en: 'Cancel', nl: 'Annuleren' },
  close: { en: 'Close', nl: 'Sluiten' },
  gone: {
    en: 'The program that serves this page has stopped. Start it again with npm start; nothing is lost.',
    nl: 'Het programma achter deze pagina is gestopt. Start het opnieuw met npm start; er is niets verloren.',
  },
  working: { en: 'Working …', nl: 'Bezig …' },
  time: { en: 'Time', nl: 'Tijd' },
  stands: {
    en: 'Time stands still here until you let it pass. Every hour that passes runs the triggers, as at Google.',
    nl: 'De tijd staat hier stil tot je hem laat verstrijken. Elk uur dat verstrijkt, lopen de triggers, zoals bij Google.',
  },
  flows: {
    en: 'The real time. Let it pass faster, and see what the schedule does; nothing leaves your machine.',
    nl: 'De echte tijd. Laat hem sneller verstrijken en zie wat de planning doet; er gaat niets van je computer af.',
  },
  pass_hour: { en: '+ 1 hour', nl: '+ 1 uur' },
  pass_day: { en: '+ 1 day', nl: '+ 1 dag' },
  pass_report: { en: 'To the next report', nl: 'Naar het volgende rapport' },
  stop: { en: 'Stop', nl: 'Stoppen' },
  passing: { en: 'Time passes: {runs} runs so far', nl: 'De tijd verstrijkt: {runs} keer gelopen' },
  passing_1: { en: 'Time passes: 1 run so far', nl: 'De tijd verstrijkt: 1 keer gelopen' },
  passed: { en: '{runs} runs, {mails} mails', nl: '{runs} keer gelopen, {mails} mails' },
  passed_1: { en: '{runs} runs, 1 mail', nl: '{runs} keer gelopen, 1 mail' },
  passed_stopped: { en: 'Stopped after {runs} runs', nl: 'Gestopt na {runs} keer' },
  no_report: {
    en: 'No report went out in 100 days. See in the sidebar how the schedule stands.',
    nl: 'Er ging in 100 dagen geen rapport uit. Kijk in de zijbalk hoe de planning ervoor staat.',
  },
  no_recipient: {
    en: 'No report will go out, since nobody is named to get one. Name recipients in the sidebar, under the reporting plan, and build again.',
    nl: 'Er gaat geen rapport uit, want er staat niemand als ontvanger. Noem ontvangers in de zijbalk, bij het rapportageplan, en bouw opnieuw.',
  },
  all_held: {
    en: 'The reports wait for a yes of whose schedule it is: their recipients are new, or outside the domain. Give it in the sidebar.',
    nl: 'De rapporten wachten op een ja van wie de planning is: de ontvangers zijn nieuw, of vallen buiten het domein. Geef het in de zijbalk.',
  },
  no_trigger: {
    en: 'No schedule is running, so no report will go out. Build the KPI sheet first, then start the schedule.',
    nl: 'Er loopt geen planning, dus er gaat geen rapport uit. Maak eerst het KPI-blad en start dan de planning.',
  },
  start_schedule: { en: 'Start the schedule', nl: 'Planning starten' },
  run_failed: { en: 'A run of the schedule failed: {error}', nl: 'De planning liep vast: {error}' },
  outbox: { en: 'Outbox', nl: 'Postvak UIT' },
  outbox_empty: {
    en: 'No mail yet. Mails that the add-on sends land here; none of them leaves your machine.',
    nl: 'Nog geen mail. Mails die de add-on verstuurt komen hier; er gaat er geen van je computer af.',
  },
  mails: { en: 'Mails, newest first', nl: 'Mails, nieuwste eerst' },
  choose_mail: { en: 'Choose a mail to read it.', nl: 'Kies een mail om die te lezen.' },
  from: { en: 'From', nl: 'Van' },
  to: { en: 'To', nl: 'Aan' },
  cc: { en: 'Cc', nl: 'Cc' },
  plain_text: { en: 'Plain text', nl: 'Platte tekst' },
  mail: { en: 'The mail as it looks', nl: 'De mail zoals die eruitziet' },
  triggers: { en: 'Triggers', nl: 'Triggers' },
  triggers_none: {
    en: 'Nothing runs by itself yet. The schedule of the KPI sheet makes a trigger that runs every hour.',
    nl: 'Er loopt nog niets vanzelf. De planning van het KPI-blad maakt een trigger die elk uur loopt.',
  },
  whose: { en: 'Whose', nl: 'Van wie' },
  what: { en: 'Runs', nl: 'Voert uit' },
  how_often: { en: 'When', nl: 'Wanneer' },
  every_hour: { en: 'every hour', nl: 'elk uur' },
  every_hours: { en: 'every {count} hours', nl: 'elke {count} uur' },
  last_run: { en: 'Last run', nl: 'Laatst' },
  next_run: { en: 'Next run', nl: 'Volgende' },
  never: { en: 'not yet', nl: 'nog niet' },
  failed: { en: 'failed: {error}', nl: 'mislukt: {error}' },
  run_now: { en: 'Run now', nl: 'Nu uitvoeren' },
  ran_now: { en: 'The trigger ran.', nl: 'De trigger heeft gelopen.' },
  unknown_error: { en: 'The server did not answer.', nl: 'De server gaf geen antwoord.' },
} satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof pageTexts;

/** A text of the page, its `{blanks}` filled. */
export function text(key: TextKey, language: string, values: Record<string, string | number> = {}): string {
  return filled(pageTexts[key][language.startsWith('nl') ? 'nl' : 'en'], values);
}
