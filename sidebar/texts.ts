import type { Language } from '../src/base/language';

/** The sidebar's own words, English and Dutch side by side; sentences about KPIs and tabs come from the server. */
const texts = {
  step_objective: { en: 'Objective', nl: 'Doelstelling' },
  step_tabs: { en: 'Your tabs', nl: 'Je tabbladen' },
  step_pick: { en: 'Pick a few', nl: 'Kies er een paar' },
  step_goals: { en: 'Goals', nl: 'Doelen' },
  step_owners: { en: 'Owners', nl: 'Eigenaren' },
  step_reports: { en: 'Reporting plan', nl: 'Rapportageplan' },
  step_review: { en: 'Review and build', nl: 'Nakijken en maken' },
  step_of: { en: 'Step {number} of {all}', nl: 'Stap {number} van {all}' },
  steps: { en: 'Steps', nl: 'Stappen' },
  done: { en: 'done', nl: 'klaar' },

  next: { en: 'Next', nl: 'Volgende' },
  back: { en: 'Back', nl: 'Terug' },
  retry: { en: 'Try again', nl: 'Opnieuw proberen' },
  close: { en: 'Close', nl: 'Sluiten' },
  change: { en: 'Change', nl: 'Wijzigen' },
  for_all: { en: 'Use for all KPIs', nl: 'Voor alle KPI’s gebruiken' },
  no_answer: {
    en: 'The server did not answer. Check your connection. If you are signed in to several Google accounts, use a window with only one.',
    nl: 'De server gaf geen antwoord. Controleer je verbinding. Ben je bij meer Google-accounts ingelogd, gebruik dan een venster met maar één.',
  },
  failed_reading: { en: 'Your tabs could not be read.', nl: 'Je tabbladen konden niet worden gelezen.' },
  failed_keeping: {
    en: 'Your choices could not be kept for later.',
    nl: 'Je keuzes konden niet voor later worden bewaard.',
  },
  failed_checking: {
    en: 'What you typed could not be checked.',
    nl: 'Wat je hebt getypt, kon niet worden nagekeken.',
  },
  failed_building: { en: 'The KPI sheet could not be made.', nl: 'Het KPI-blad kon niet worden gemaakt.' },
  failed_refreshing: { en: 'The KPI sheet could not be refreshed.', nl: 'Het KPI-blad kon niet worden vernieuwd.' },
  failed_explaining: { en: 'The cell could not be explained.', nl: 'De cel kon niet worden uitgelegd.' },
  failed_showing: { en: 'The cells could not be shown.', nl: 'De cellen konden niet worden getoond.' },
  failed_adopting: {
    en: 'The plan could not be taken into use here.',
    nl: 'Het plan kon hier niet in gebruik worden genomen.',
  },
  failed_removing: { en: 'It could not be stopped and removed.', nl: 'Stoppen en verwijderen is niet gelukt.' },
  failed_scheduling: { en: 'The schedule could not be changed.', nl: 'De planning kon niet worden gewijzigd.' },
  failed_confirming: { en: 'Your yes could not be kept.', nl: 'Je ja kon niet worden bewaard.' },
  failed_sending: { en: 'The report could not be sent.', nl: 'Het rapport kon niet worden verstuurd.' },
  nothing_changed: { en: 'Nothing was changed.', nl: 'Er is niets veranderd.' },
  broken_off: {
    en: 'Google broke it off, because it took too long: part of it may have been done. Look before you try again.',
    nl: 'Google heeft het afgebroken omdat het te lang duurde: een deel kan al gedaan zijn. Kijk dat even na voordat je het opnieuw probeert.',
  },
  try_in_a_minute: { en: 'Try again in a minute.', nl: 'Probeer het over een minuut opnieuw.' },
  google_says: { en: 'Google says: {detail}', nl: 'Google zegt: {detail}' },
  nothing_lost: { en: 'Nothing you entered is lost.', nl: 'Wat je hebt ingevuld, is niet weg.' },

  opening: { en: 'Looking at your tabs …', nl: 'Je tabbladen worden bekeken …' },
  reading: { en: 'Reading your tabs …', nl: 'Je tabbladen worden gelezen …' },
  refreshing: { en: 'Refreshing the KPI sheet …', nl: 'Het KPI-blad wordt vernieuwd …' },
  explaining: { en: 'Looking up the rows …', nl: 'De rijen worden opgezocht …' },
  keeping: { en: 'Keeping your choices …', nl: 'Je keuzes worden bewaard …' },
  stopping: { en: 'Removing …', nl: 'Wordt verwijderd …' },

  objective_lead: {
    en: 'What is the team after? The KPIs that serve it come first.',
    nl: 'Waar wil het team naartoe? De KPI’s die daarbij helpen, komen voorop.',
  },
  objective_own: { en: 'Something else, in your own words', nl: 'Iets anders, in eigen woorden' },
  objective_label: { en: 'Your objective', nl: 'Je doelstelling' },
  objective_understood: { en: 'Understood as: {title}', nl: 'Begrepen als: {title}' },
  period_label: { en: 'Goals run per', nl: 'Doelen lopen per' },

  tabs_lead: {
    en: 'This is what was recognised. Nothing is written to these tabs.',
    nl: 'Dit is er herkend. Op deze tabbladen wordt niets geschreven.',
  },
  tabs_none: {
    en: 'No tab with data was recognised. Paste an export of your CRM, with its column headers, on a tab of its own; then read the tabs again.',
    nl: 'Geen tabblad met gegevens is herkend. Plak een export van je CRM, met de kolomkoppen, op een eigen tabblad en lees de tabbladen dan opnieuw.',
  },
  read_again: { en: 'Read the tabs again', nl: 'Tabbladen opnieuw lezen' },
  changes: { en: 'What has changed', nl: 'Wat er is veranderd' },
  questions: { en: 'Questions', nl: 'Vragen' },
  no_questions: { en: 'No open questions.', nl: 'Geen open vragen.' },
  open_questions: { en: '{count|open question|open questions}', nl: '{count|open vraag|open vragen}' },
  answered: { en: 'Answered: {answer}', nl: 'Beantwoord: {answer}' },
  asks_more: {
    en: 'There is a new question now. Answer it, or go on and leave it open.',
    nl: 'Er is nu een nieuwe vraag. Beantwoord die, of ga verder en laat haar open.',
  },
  given_answers: { en: 'Your answers ({count})', nl: 'Je antwoorden ({count})' },
  take_back: { en: 'Take back', nl: 'Terugnemen' },
  skip_question: {
    en: 'Not sure? Leave it open: nothing that depends on it is counted.',
    nl: 'Weet je het niet? Laat het open: wat ervan afhangt, telt niet mee.',
  },
  rows: { en: '{count|row|rows}', nl: '{count|rij|rijen}' },
  sure: { en: 'sure', nl: 'zeker' },
  likely: { en: 'likely', nl: 'waarschijnlijk' },
  guess: { en: 'a guess: please check', nl: 'een gok: kijk even' },
  this_tab_holds: { en: 'This tab holds', nl: 'Op dit tabblad staan' },
  columns: { en: 'Columns', nl: 'Kolommen' },
  column_is: { en: '{header} is', nl: '{header} is' },
  not_used: { en: 'not used', nl: 'niet gebruikt' },
  not_data: { en: 'Not data', nl: 'Geen gegevens' },
  not_data_tabs: { en: 'Tabs that are not used ({count})', nl: 'Tabbladen die niet worden gebruikt ({count})' },
  unused_columns: { en: 'Columns that are not used ({count})', nl: 'Kolommen die niet worden gebruikt ({count})' },
  problems: { en: 'Problems', nl: 'Problemen' },
  problem_count: { en: '{count|problem|problems}', nl: '{count|probleem|problemen}' },
  show_cells: { en: 'Show the cells', nl: 'Toon de cellen' },
  show_rows: { en: 'Show the rows', nl: 'Toon de rijen' },
  corrected: { en: 'changed by you', nl: 'door jou gewijzigd' },

  pick_lead: {
    en: 'A few KPIs that you act on beat many that you look at.',
    nl: 'Een paar KPI’s waar je iets mee doet, zijn beter dan veel waar je naar kijkt.',
  },
  pick_serve: {
    en: 'Ticked because they serve your objective: {count}. The others are ticked because your data can answer them.',
    nl: 'Aangevinkt voor je doelstelling: {count}. De andere staan aan omdat je gegevens ze kunnen beantwoorden.',
  },
  pick_all_serve: {
    en: 'All of those ticked serve your objective.',
    nl: 'Alle aangevinkte dienen je doelstelling.',
  },
  pick_none_serve: {
    en: 'None of those ticked serves your objective. They are ticked because your data can answer them.',
    nl: 'Geen van de aangevinkte dient je doelstelling. Ze staan aan omdat je gegevens ze kunnen beantwoorden.',
  },
  pick_by_data: {
    en: 'Those ticked are what most sales teams look at first, as far as your data can answer them.',
    nl: 'Aangevinkt is waar de meeste salesteams het eerst naar kijken, voor zover je gegevens het kunnen beantwoorden.',
  },
  serves: { en: 'serves your objective', nl: 'dient je doelstelling' },
  thin: {
    en: 'Too few to say much: one more or less changes it a lot.',
    nl: 'Te weinig om veel te zeggen: één meer of minder scheelt al veel.',
  },
  brake: {
    en: '{count} KPIs are a lot to steer by: keep it to {most} or fewer.',
    nl: '{count} KPI’s zijn veel om op te sturen: beperk het tot hooguit {most}.',
  },
  variants_differ: {
    en: 'The ways of counting differ by more than 10 % here: agree on one before you compare.',
    nl: 'De telwijzen schelen hier meer dan 10 %: spreek er één af voordat je vergelijkt.',
  },
  nothing_picked: {
    en: 'Nothing is picked yet. Pick at least one KPI; then you can go on.',
    nl: 'Er is nog niets gekozen. Kies minstens één KPI; dan kun je verder.',
  },
  nothing_possible: {
    en: 'Your tabs do not give a number for any KPI yet. Below each KPI stands what is missing.',
    nl: 'Je tabbladen geven nog voor geen enkele KPI een getal. Bij elke KPI staat wat er ontbreekt.',
  },
  questions_in_the_way: {
    en: 'What waits for an answer is not counted.',
    nl: 'Wat op een antwoord wacht, telt niet mee.',
  },
  to_questions: {
    en: 'Answer {count|open question|open questions}',
    nl: '{count|open vraag|open vragen} beantwoorden',
  },
  to_tabs: { en: 'Look at your tabs', nl: 'Naar je tabbladen' },
  picked_count: { en: '{count} picked', nl: '{count} gekozen' },
  no_number: { en: 'no number', nl: 'geen getal' },
  how_counted: { en: 'How it is counted', nl: 'Hoe het wordt geteld' },
  counted_otherwise: {
    en: 'Counted here as: {formula}. The standard way gives no number: {reason}.',
    nl: 'Hier geteld als: {formula}. Op de standaardmanier is er geen cijfer: {reason}.',
  },
  standard: { en: 'standard', nl: 'standaard' },
  article: { en: 'the “14 best KPIs” article', nl: 'artikel ‘14 beste KPI’s’' },
  cannot_answer: { en: 'Not possible with this data ({count})', nl: 'Niet mogelijk met deze gegevens ({count})' },

  goals_lead: {
    en: 'A number to reach, and by when. You can also do this later, on the KPI sheet.',
    nl: 'Een getal om te halen, en wanneer. Het kan ook later, op het KPI-blad.',
  },
  now: { en: 'Now', nl: 'Nu' },
  target: { en: 'Target', nl: 'Doel' },
  floor: { en: 'Floor', nl: 'Ondergrens' },
  stretch: { en: 'Stretch', nl: 'Ambitie' },
  due: { en: 'Due', nl: 'Te halen op' },
  optional: { en: 'optional', nl: 'hoeft niet' },
  use_proposal: { en: 'Use {proposal}', nl: 'Gebruik {proposal}' },
  read_as: { en: 'Read as {value}', nl: 'Gelezen als {value}' },
  no_target: { en: 'no target yet', nl: 'nog geen doel' },
  target_is: { en: 'target {value}', nl: 'doel {value}' },
  smart: { en: 'Is it SMART?', nl: 'Is het SMART?' },
  smart_letters: { en: 'SMART: {count} of 5 letters', nl: 'SMART: {count} van 5 letters' },
  smart_S: { en: 'Specific', nl: 'Specifiek' },
  smart_M: { en: 'Measurable', nl: 'Meetbaar' },
  smart_A: { en: 'Achievable', nl: 'Acceptabel (haalbaar)' },
  smart_R: { en: 'Relevant', nl: 'Relevant' },
  smart_T: { en: 'Time-bound', nl: 'Tijdgebonden' },
  yes: { en: 'yes', nl: 'ja' },
  not_yet: { en: 'not yet', nl: 'nog niet' },
  history: { en: 'The last {count|whole month|whole months}', nl: 'De laatste {count|hele maand|hele maanden}' },
  history_ripe: {
    en: '{count} whole months; the last three months are left out, since much of their outcome is still to come',
    nl: '{count} hele maanden; de laatste drie maanden staan er niet bij, omdat veel daarvan nog moet uitkomen',
  },
  history_none: { en: 'No history by month in this data.', nl: 'Geen historie per maand in deze gegevens.' },
  history_target: { en: 'the dashed line is the target', nl: 'de stippellijn is het doel' },

  owners_lead: {
    en: 'Who keeps an eye on each number? Choose a name or type one, or an e-mail address.',
    nl: 'Wie houdt elk getal in de gaten? Kies een naam of typ er een, of een e-mailadres.',
  },
  owner_of: { en: 'Owner of {kpi}', nl: 'Eigenaar van {kpi}' },

  reports_lead: {
    en: 'Which report, how often, to whom. Without a recipient the owner gets it, where that is an e-mail address. Nothing is sent before you have built the sheet.',
    nl: 'Welk rapport, hoe vaak, aan wie. Zonder ontvanger krijgt de eigenaar het, als dat een e-mailadres is. Er wordt niets verstuurd voordat je het blad hebt gemaakt.',
  },
  cadence: { en: 'How often', nl: 'Hoe vaak' },
  cadence_none: { en: 'no report', nl: 'geen rapport' },
  cadence_workday: { en: 'every working day', nl: 'elke werkdag' },
  cadence_weekly: { en: 'every week', nl: 'elke week' },
  cadence_biweekly: { en: 'every two weeks', nl: 'om de week' },
  cadence_monthly: { en: 'every month', nl: 'elke maand' },
  cadence_quarterly: { en: 'every quarter', nl: 'elk kwartaal' },
  at_hour: { en: 'At', nl: 'Om' },
  report_name: { en: 'Report', nl: 'Rapport' },
  report_name_hint: { en: 'such as Sales team', nl: 'zoals Verkoopteam' },
  own_reports: {
    en: 'Proposed: reports come to you, {address}.',
    nl: 'Voorgesteld: rapporten komen naar jou, {address}.',
  },
  leave_me_out: { en: 'Leave me out', nl: 'Laat mij weg' },
  recipients: { en: 'Sent to', nl: 'Verstuurd aan' },
  recipients_hint: { en: 'addresses, separated by commas', nl: 'adressen, gescheiden door komma’s' },
  weeks_counted: {
    en: 'Weeks are counted from {first}, in every plan alike.',
    nl: 'De weken tellen vanaf {first}, in elk plan hetzelfde.',
  },
  first_dates: { en: 'First: {dates} ({zone})', nl: 'Eerst: {dates} ({zone})' },
  nobody: { en: 'nobody', nl: 'niemand' },
  outside_lead: {
    en: 'Reports go out in the name of {sender}; these addresses are outside that domain. May they receive your figures?',
    nl: 'Rapporten gaan uit op naam van {sender}; deze adressen vallen buiten dat domein. Mogen zij je cijfers krijgen?',
  },
  outside_asks: {
    en: 'Your yes is kept as asked for: mail goes there once {sender} agrees.',
    nl: 'Je ja wordt bewaard als vraag: er gaat pas mail heen als {sender} akkoord geeft.',
  },
  outside_legend: { en: 'Addresses outside the domain', nl: 'Adressen buiten het domein' },
  nobody_known: { en: 'an unknown account', nl: 'een onbekend account' },
  outside_yes: { en: 'Yes, {address} may', nl: 'Ja, {address} mag dat' },

  review_lead: {
    en: 'This is your plan. Building makes three tabs: the KPIs, the KPIs per rep and the plan. When the sheet refreshes by itself, a history, a log of your deals and charts join them at the first refresh. Your own tabs stay as they are.',
    nl: 'Dit is je plan. Er komen drie tabbladen bij: de KPI’s, de KPI’s per vertegenwoordiger en het plan. Vernieuwt het blad zichzelf, dan komen daar bij de eerste keer een historie, een logboek van je deals en grafieken bij. Je eigen tabbladen blijven zoals ze zijn.',
  },
  period: { en: 'Period', nl: 'Periode' },
  none: { en: 'none', nl: 'geen' },
  owner: { en: 'Owner', nl: 'Eigenaar' },
  report: { en: 'Report', nl: 'Rapport' },
  mend: { en: 'Before you build', nl: 'Voordat je bouwt' },
  build: { en: 'Build the KPI sheet', nl: 'KPI-blad maken' },
  build_again: { en: 'Bring the KPI sheet up to date', nl: 'KPI-blad bijwerken' },
  building_1: { en: 'Reading the tabs', nl: 'De tabbladen lezen' },
  building_2: { en: 'Computing', nl: 'Rekenen' },
  building_3: { en: 'Writing the KPI sheet', nl: 'Het KPI-blad schrijven' },
  automatic: { en: 'Refresh by itself every day', nl: 'Elke dag vanzelf vernieuwen' },
  automatic_mails: {
    en: 'Refresh by itself every day and send the reports',
    nl: 'Elke dag vanzelf vernieuwen en de rapporten versturen',
  },
  from_now_on: {
    en: 'From now on reports go out by themselves, to {people}.',
    nl: 'Vanaf nu gaan rapporten vanzelf uit, aan {people}.',
  },
  from_now_on_as: {
    en: 'From now on reports go out by themselves, in the name of {sender}, to {people}.',
    nl: 'Vanaf nu gaan rapporten vanzelf uit, op naam van {sender}, aan {people}.',
  },
  no_mails: {
    en: 'The reporting plan names nobody with an address, so no mail goes out.',
    nl: 'Het rapportageplan noemt niemand met een adres, dus er gaat geen mail uit.',
  },
  not_automatic: {
    en: 'The sheet changes only when you refresh it.',
    nl: 'Het blad verandert alleen als je het zelf vernieuwt.',
  },
  not_automatic_mails: {
    en: 'The sheet changes only when you refresh it, and no report goes out.',
    nl: 'Het blad verandert alleen als je het zelf vernieuwt, en er gaat geen rapport uit.',
  },
  variant_of: { en: 'Row {number} of {all} on the sheet', nl: 'Rij {number} van {all} op het blad' },
  under_way: { en: 'under way', nl: 'bezig' },
  waiting: { en: 'to come', nl: 'komt nog' },

  home_title: { en: 'Your KPIs', nl: 'Je KPI’s' },
  home_none: { en: 'There are no KPIs in the plan.', nl: 'Er staan geen KPI’s in het plan.' },
  refresh_now: { en: 'Refresh now', nl: 'Nu vernieuwen' },
  by_itself: { en: 'Refresh and reports', nl: 'Vernieuwen en rapporten' },
  not_scheduled: {
    en: 'Nothing happens by itself: no refresh is scheduled.',
    nl: 'Er gebeurt niets vanzelf: er is geen vernieuwing ingepland.',
  },
  mails_wait: {
    en: 'The reports of the plan wait until you start the schedule.',
    nl: 'De rapporten van het plan wachten tot je de planning start.',
  },
  overdue: {
    en: 'Overdue: it runs in the name of {owner}, and runs stay away. Take it over and it goes on in your name.',
    nl: 'Te laat: het draait op naam van {owner} en blijft weg. Neem het over, dan gaat het verder op jouw naam.',
  },
  overdue_mine: {
    en: 'Overdue: it runs in your name, and runs stay away. Take it over anew and it goes on.',
    nl: 'Te laat: het draait op jouw naam en blijft weg. Neem het opnieuw over, dan gaat het verder.',
  },
  take_over: { en: 'Take over', nl: 'Overnemen' },
  start: { en: 'Start the schedule', nl: 'Planning starten' },
  stop_schedule: { en: 'Stop the schedule', nl: 'Planning stoppen' },
  send_test: { en: 'Send me a test', nl: 'Stuur mij een test' },
  send_pdf: { en: 'PDF of the report', nl: 'PDF van het rapport' },
  send_again: { en: 'Send again', nl: 'Opnieuw versturen' },
  held_lead: {
    en: 'Mail to these addresses goes out in your name, and waits for your yes.',
    nl: 'Mail aan deze adressen gaat uit op jouw naam, en wacht op je ja.',
  },
  held_by: {
    en: 'Mail to these addresses waits for a yes of {owner}, in whose name it goes out. You can ask for it.',
    nl: 'Mail aan deze adressen wacht op een ja van {owner}, op wiens naam die uitgaat. Je kunt erom vragen.',
  },
  ask_for: { en: 'Ask for it', nl: 'Vragen' },
  ask_for_all: { en: 'Ask for all', nl: 'Om alles vragen' },
  asked: { en: 'Asked for.', nl: 'Gevraagd.' },
  who_agreed: { en: 'Who gets mail, and who agreed', nl: 'Wie mail krijgt, en wie akkoord gaf' },
  sent_later: { en: 'It goes out again at the next run.', nl: 'Hij gaat de volgende keer weer uit.' },
  agree: { en: 'Confirm', nl: 'Bevestigen' },
  agree_all: { en: 'Confirm all', nl: 'Alle bevestigen' },
  permission: {
    en: 'Google needs your permission before everything works.',
    nl: 'Google vraagt je toestemming voordat alles werkt.',
  },
  permission_link: { en: 'Give it', nl: 'Geven' },
  started: { en: 'From now on it goes by itself.', nl: 'Vanaf nu gaat het vanzelf.' },
  schedule_off: { en: 'Nothing happens by itself any more.', nl: 'Er gebeurt niets meer vanzelf.' },
  agreed: { en: 'Confirmed.', nl: 'Bevestigd.' },
  sent_again: { en: 'Sent once more.', nl: 'Nog eens verstuurd.' },
  test_sent: { en: 'The reports are in your mailbox.', nl: 'De rapporten staan in je mailbox.' },
  pdf_sent: { en: 'The PDF is in your mailbox.', nl: 'De PDF staat in je mailbox.' },
  starting: { en: 'Starting …', nl: 'Wordt gestart …' },
  sending: { en: 'Sending …', nl: 'Wordt verstuurd …' },
  explain: { en: 'Explain the selected cell', nl: 'Leg de gekozen cel uit' },
  explain_hint: {
    en: 'Select a cell first: on the KPI sheet, the tab per rep, or with one of our functions.',
    nl: 'Selecteer eerst een cel: op het KPI-blad, het tabblad per vertegenwoordiger of met een van onze functies.',
  },
  next_report: { en: 'Next report: {day}', nl: 'Volgend rapport: {day}' },
  edit_setup: { en: 'Change the plan', nl: 'Het plan wijzigen' },
  half_done: { en: 'You left a change half done.', nl: 'Je hebt een wijziging half afgemaakt.' },
  go_on: { en: 'Go on with it', nl: 'Ermee verdergaan' },
  discard: { en: 'Throw my changes away', nl: 'Mijn wijzigingen weggooien' },
  to_home: { en: 'Back to the KPIs', nl: 'Terug naar de KPI’s' },
  attention: { en: 'Asks for attention', nl: 'Vraagt aandacht' },
  answer_it: { en: 'Answer', nl: 'Beantwoorden' },
  adopt: { en: 'Use the plan here', nl: 'Het plan hier gebruiken' },
  stop: { en: 'Stop and remove', nl: 'Stoppen en verwijderen' },
  stop_lead: {
    en: 'This deletes the schedule and everything kept for this spreadsheet. The tabs stay as they are.',
    nl: 'Dit verwijdert de planning en alles wat voor deze spreadsheet is bewaard. De tabbladen blijven zoals ze zijn.',
  },
  stop_yes: { en: 'Yes, stop and remove', nl: 'Ja, stoppen en verwijderen' },
  stop_no: { en: 'No, keep it', nl: 'Nee, behouden' },
  removed_title: { en: 'Stopped', nl: 'Gestopt' },
  removed: {
    en: 'Nothing is kept or scheduled any more; your tabs are as they were.',
    nl: 'Er wordt niets meer bewaard of ingepland; je tabbladen zijn zoals ze waren.',
  },
  begin_anew: { en: 'Begin anew', nl: 'Opnieuw beginnen' },
  more_rows: {
    en: '(shows the first ones; {count} more stay unmarked)',
    nl: '(toont de eerste; {count} andere blijven ongemarkeerd)',
  },
} as const;

/** All words in one language. */
export type Words = Record<keyof typeof texts, string>;

function inLanguage(language: Language): Words {
  return Object.fromEntries(Object.entries(texts).map(([key, both]) => [key, both[language]])) as Words;
}

const words: Record<Language, Words> = { en: inLanguage('en'), nl: inLanguage('nl') };

export function wordsOf(language: Language): Words {
  return words[language];
}

/** A text with its blanks filled, those as `{rows|row|rows}` with the word for one or for more as well. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (blank, name: string, one?: string, more?: string) => {
    if (!(name in values)) return blank;
    const value = String(values[name]);
    return one === undefined ? value : `${value} ${value === '1' ? one : more}`;
  });
}
