import { UTC } from '../../../src/base/zone';
import { readTab } from '../../../src/intake/read-tab';
import type { RawTab } from '../../../src/intake/reading';
import { account, analysisOf, byRep, period } from '../../kpis/asking';

/** How a system writes deals in a language, and its spreadsheet numbers and dates. */
interface Export {
  name: string;
  locale: string;
  header: string;
  /** The words for won, lost and two kinds of open deals. */
  stages: [won: string, lost: string, open: string, other: string];
  date: (year: string, month: string, day: string) => string;
  money: (whole: string, cents: string) => string;
}

const dots = (year: string, month: string, day: string): string => `${day}.${month}.${year}`;
const short = (year: string, month: string, day: string): string => `${Number(day)}.${Number(month)}.${year}`;
const slashes = (year: string, month: string, day: string): string => `${day}/${month}/${year}`;
const dashes = (year: string, month: string, day: string): string => `${day}-${month}-${year}`;
const iso = (year: string, month: string, day: string): string => `${year}-${month}-${day}`;
const continental = (whole: string, cents: string): string => `${whole.replace(/(\d)(\d{3})$/, '$1.$2')},${cents}`;
const spaced = (whole: string, cents: string): string => `${whole.replace(/(\d)(\d{3})$/, '$1\u00a0$2')},${cents}`;
const plain = (whole: string, cents: string): string => `${whole}.${cents}`;

/** Id, name, customer, owner, stage, amount, created, closed or expected to; then one more column that is none of these. */
const systems: Record<string, Export> = {
  'HubSpot in Italian': {
    name: 'Trattative',
    locale: 'it_IT',
    header:
      'ID record|Nome della trattativa|Azienda associata|Proprietario della trattativa|Fase della trattativa|Importo|Data di creazione|Data di chiusura|Pipeline',
    stages: ['Chiusura vinta', 'Chiusura persa', 'Appuntamento pianificato', 'Contratto inviato'],
    date: slashes,
    money: continental,
  },
  'Pipedrive in Italian': {
    name: 'deals',
    locale: 'it_IT',
    header:
      'Affare - ID|Affare - Titolo|Affare - Organizzazione|Affare - Proprietario|Affare - Stato|Affare - Valore|Affare - Data di creazione|Affare - Data di chiusura|Affare - Fase',
    stages: ['Vinto', 'Perso', 'Aperto', 'Aperto'],
    date: iso,
    money: plain,
  },
  'Salesforce in Italian': {
    name: 'Report',
    locale: 'it_IT',
    header:
      'ID opportunità|Nome opportunità|Nome account|Titolare opportunità|Fase|Importo|Data di creazione|Data chiusura|Tipo',
    stages: ['Chiuso/Vinto', 'Chiuso/Perso', 'Qualificazione', 'Proposta/Preventivo'],
    date: slashes,
    money: continental,
  },
  'EspoCRM in Italian': {
    name: 'Opportunità',
    locale: 'it_IT',
    header: 'ID|Nome|Azienda|Utente Assegnato|Fase|Importo|Creato il|Data di chiusura|Descrizione',
    stages: ['Chiuso Positivamente', 'Chiuso Negativamente', 'Qualifica', 'Negoziazione/revisione'],
    date: slashes,
    money: continental,
  },
  'A list of their own in Italian': {
    name: 'Trattative',
    locale: 'it_IT',
    header: 'N.|Trattativa|Nome cliente|Responsabile|Fase di vendita|Valore|Data apertura|Chiuso il|Note',
    stages: ['Vinta', 'Persa', 'In trattativa', 'Proposta'],
    date: dashes,
    money: continental,
  },
  'EspoCRM in Polish': {
    name: 'Szanse sprzedaży',
    locale: 'pl_PL',
    header: 'ID|Nazwa|Klient|Przypisany użytkownik|Etap|Wartość|Utworzony|Data Zamknięcia|Opis',
    stages: ['Zakończone Wygrane', 'Zakończone Przegrane', 'Oferta Cenowa', 'Negocjacje'],
    date: dots,
    money: spaced,
  },
  'EspoCRM in Swedish': {
    name: 'Möjligheter',
    locale: 'sv_SE',
    header: 'ID|Namn|Konto|Tilldelad användare|Fas|Belopp|Skapad|Stoppdatum|Beskrivning',
    stages: ['Stängda vunna', 'Stängda förlorade', 'Förslag', 'Förhandling'],
    date: iso,
    money: spaced,
  },
  'A list of their own in Swedish': {
    name: 'Affärer',
    locale: 'sv_SE',
    header: 'Nr|Affär|Kund|Ansvarig|Säljfas|Affärsvärde|Skapad den|Stängd|Kommentar',
    stages: ['Vunnen', 'Förlorad', 'Offert', 'Prospekt'],
    date: iso,
    money: spaced,
  },
  'HubSpot in Portuguese': {
    name: 'Negócios',
    locale: 'pt_BR',
    header:
      'ID do registro|Nome do negócio|Empresa associada|Proprietário do negócio|Etapa do negócio|Valor|Data de criação|Data de fechamento|Pipeline',
    stages: ['Fechado ganho', 'Fechado perdido', 'Qualificação', 'Negociação'],
    date: slashes,
    money: continental,
  },
  'Pipedrive in Portuguese': {
    name: 'deals',
    locale: 'pt_PT',
    header:
      'Negócio - ID|Negócio - Título|Negócio - Organização|Negócio - Proprietário|Negócio - Status|Negócio - Valor|Negócio - Criado em|Negócio - Fechado em|Negócio - Etapa',
    stages: ['Ganho', 'Perdido', 'Aberto', 'Aberto'],
    date: iso,
    money: plain,
  },
  'EspoCRM in Portuguese': {
    name: 'Oportunidades',
    locale: 'pt_PT',
    header: 'ID|Nome|Conta|Utilizador atribuído|Estágio|Montante|Criado em|Data de fecho|Descrição',
    stages: ['Fechada como ganha', 'Fechada como perdida', 'Proposta', 'Prospecção'],
    date: slashes,
    money: continental,
  },
  'HubSpot in Polish': {
    name: 'Transakcje',
    locale: 'pl_PL',
    header:
      'ID rekordu|Nazwa transakcji|Powiązana firma|Właściciel transakcji|Etap transakcji|Kwota|Data utworzenia|Data zamknięcia|Lejek',
    stages: ['Zamknięte wygrane', 'Zamknięte przegrane', 'Spotkanie umówione', 'Umowa wysłana'],
    date: dots,
    money: spaced,
  },
  'Pipedrive in Polish': {
    name: 'deals',
    locale: 'pl_PL',
    header:
      'Szansa sprzedaży - ID|Szansa sprzedaży - Tytuł|Szansa sprzedaży - Organizacja|Szansa sprzedaży - Właściciel|Szansa sprzedaży - Status|Szansa sprzedaży - Wartość|Szansa sprzedaży - Utworzono|Szansa sprzedaży - Data zamknięcia|Szansa sprzedaży - Etap',
    stages: ['Wygrana', 'Przegrana', 'Otwarta', 'Otwarta'],
    date: iso,
    money: plain,
  },
  'HubSpot in Swedish': {
    name: 'Affärer',
    locale: 'sv_SE',
    header: 'Post-ID|Affärsnamn|Associerat företag|Affärsägare|Affärsfas|Belopp|Skapad|Stängningsdatum|Pipeline',
    stages: ['Stängd vunnen', 'Stängd förlorad', 'Möte bokat', 'Kontrakt skickat'],
    date: iso,
    money: spaced,
  },
  'Pipedrive in Swedish': {
    name: 'deals',
    locale: 'sv_SE',
    header:
      'Affär - ID|Affär - Titel|Affär - Organisation|Affär - Ägare|Affär - Status|Affär - Värde|Affär - Skapad|Affär - Stängningsdatum|Affär - Steg',
    stages: ['Vunnen', 'Förlorad', 'Öppen', 'Öppen'],
    date: iso,
    money: plain,
  },
  'HubSpot in Danish': {
    name: 'Handler',
    locale: 'da_DK',
    header:
      'Post-id|Handelsnavn|Tilknyttet virksomhed|Handelsejer|Handelsfase|Beløb|Oprettelsesdato|Lukkedato|Pipeline',
    stages: ['Lukket vundet', 'Lukket tabt', 'Aftale planlagt', 'Kontrakt sendt'],
    date: dashes,
    money: continental,
  },
  'Pipedrive in Danish': {
    name: 'deals',
    locale: 'da_DK',
    header:
      'Aftale - ID|Aftale - Titel|Aftale - Organisation|Aftale - Ejer|Aftale - Status|Aftale - Værdi|Aftale - Oprettet|Aftale - Lukkedato|Aftale - Fase',
    stages: ['Vundet', 'Tabt', 'Åben', 'Åben'],
    date: iso,
    money: plain,
  },
  'HubSpot in Norwegian': {
    name: 'Avtaler',
    locale: 'no_NO',
    header:
      'Post-ID|Avtalenavn|Tilknyttet selskap|Avtaleeier|Avtalefase|Beløp|Opprettelsesdato|Avslutningsdato|Pipeline',
    stages: ['Lukket vunnet', 'Lukket tapt', 'Møte avtalt', 'Kontrakt sendt'],
    date: dots,
    money: spaced,
  },
  'Pipedrive in Norwegian': {
    name: 'deals',
    locale: 'no_NO',
    header:
      'Avtale - ID|Avtale - Tittel|Avtale - Organisasjon|Avtale - Eier|Avtale - Status|Avtale - Verdi|Avtale - Opprettet|Avtale - Lukkedato|Avtale - Fase',
    stages: ['Vunnet', 'Tapt', 'Åpen', 'Åpen'],
    date: iso,
    money: plain,
  },
  'HubSpot in Finnish': {
    name: 'Kaupat',
    locale: 'fi_FI',
    header:
      'Tietueen tunnus|Kaupan nimi|Liittyvä yritys|Kaupan omistaja|Kaupan vaihe|Summa|Luontipäivä|Sulkemispäivä|Putki',
    stages: ['Suljettu voitettu', 'Suljettu hävitty', 'Tapaaminen sovittu', 'Sopimus lähetetty'],
    date: short,
    money: spaced,
  },
  'Pipedrive in Finnish': {
    name: 'deals',
    locale: 'fi_FI',
    header:
      'Kauppa - ID|Kauppa - Otsikko|Kauppa - Organisaatio|Kauppa - Omistaja|Kauppa - Tila|Kauppa - Arvo|Kauppa - Luotu|Kauppa - Sulkemispäivä|Kauppa - Vaihe',
    stages: ['Voitettu', 'Hävitty', 'Avoin', 'Avoin'],
    date: iso,
    money: plain,
  },
};

const [WON, LOST, OPEN, OTHER] = [0, 1, 2, 3];

/** Won: 1,000.50 after 36 days by Ann, 3,000 after 63 by Bo. Lost: two. Open: 4,000 and 250.25. */
const deals: [stage: number, owner: string, whole: string, cents: string, created: string, closed: string][] = [
  [WON, 'Ann', '1000', '50', '2024-01-10', '2024-02-15'],
  [LOST, 'Ann', '2000', '00', '2024-01-12', '2024-02-20'],
  [WON, 'Bo', '3000', '00', '2024-01-22', '2024-03-25'],
  [OPEN, 'Ann', '4000', '00', '2024-02-01', '2024-05-30'],
  [LOST, 'Bo', '500', '00', '2024-02-03', '2024-03-28'],
  [OTHER, 'Bo', '250', '25', '2024-02-13', '2024-06-04'],
];

function tabOf({ name, header, stages, date, money }: Export): RawTab {
  const dated = (day: string): string => date(...(day.split('-') as [string, string, string]));
  const rows = deals.map(([stage, owner, whole, cents, created, closed], at) => [
    `${7001 + at * 13}`,
    `Deal ${at}`,
    `Acme ${at % 4}`,
    owner,
    stages[stage],
    money(whole, cents),
    dated(created),
    dated(closed),
    'Standard',
  ]);
  return { name, cells: [header.split('|'), ...rows] };
}

describe.each(Object.entries(systems))('%s', (_title, of) => {
  const tab = tabOf(of);

  it('is read without a question', () => {
    const { table, questions, problems } = readTab(tab, { zone: UTC, locale: of.locale, answers: [] });
    expect({ table, questions, problems }).toEqual({ table: 'deals', questions: [], problems: [] });
  });

  it('gives the numbers', () => {
    const analysis = analysisOf(tab, { locale: of.locale, asOf: '2024-03-31', period: 'quarter' });
    const figure = (id: Parameters<typeof analysis.result>[0]) => analysis.result(id).value;
    expect(figure('revenue')).toBe(4000.5);
    expect(figure('win_rate')).toBe(0.5);
    expect(figure('sales_cycle')).toBe(49.5);
    expect(figure('pipeline_value')).toBe(4250.25);
    expect(byRep(analysis, 'sales_per_rep')).toEqual({ Ann: 1000.5, Bo: 3000 });
    expect(account(analysis.result('revenue', 'standard', period('2024-02')), of.name)).toMatchObject({ used: 1 });
  });
});
