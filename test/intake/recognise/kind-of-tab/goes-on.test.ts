import { readTabs } from '../../../../src/intake/read-tabs';
import type { RawTab } from '../../../../src/intake/reading';
import { analysisOf } from '../../../kpis/asking';
import { rawTabOf } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const asOf = '2025-06-30';
const day = (at: number): string => `2025-0${1 + (at % 3)}-1${at % 9}`;
const end = (at: number): string => (at % 3 === 0 ? '' : `2025-0${4 + (at % 3)}-1${at % 9}`);
const rows = Array.from({ length: 12 }, (_, at) => at);
const asked = (tab: RawTab) => {
  const [{ table, questions }] = readTabs([tab], readingWith());
  return [table, questions[0]?.ask.text, questions[0]?.options[0]];
};
const churnOf = (tab: RawTab) => analysisOf(tab, { asOf }).result('churn').value;

describe('customers with a start and an end', () => {
  it.each<[string, string, (at: number) => string]>([
    ['Hires', 'Customer|Machine|Start date|End date|Total', (at) => `${100 + at}`],
    ['Renovaties', 'Klant|Plaats|Begindatum|Einddatum|Voortgang', (at) => `${at}%`],
    ['Schulungen', 'Kunde|Ort|Beginn|Ende|Preis', (at) => `${200 + at}`],
    ['Garanties', 'Client|Appareil|Début|Fin|Remarque', () => ''],
    ['Seasonal actions', 'Client|Theme|Start|End|Effect', (at) => (at % 2 ? 'good' : 'poor')],
  ])('are no subscriptions unless something says that they go on: %s', (name, header, last) => {
    const tab = rawTabOf(
      name,
      header,
      rows.map((at) => [`Firm ${at}`, `T${at % 4}`, day(at), end(at), last(at)]),
    );
    expect(asked(tab)[0]).toBeNull();
    expect(asked(tab)[1]).toMatch(/^intake_ask_table/);
    expect(churnOf(tab)).toBeNull();
    const answers = [{ tab: name, column: '', answer: 'subscriptions' }];
    expect(analysisOf(tab, { asOf, plan: { answers } }).result('churn').value).toBeGreaterThan(0);
  });

  it.each([
    ['Sheet1', 'Name|Start date|End date', null],
    ['Blad1', 'Naam|Begindatum|Einddatum', null],
    ['Export', 'Name|Beginn|Ende', null],
    ['Clients', 'Name|Start date|End date', 'customers'],
    ['Sheet1', 'Name|Customer since|End date', 'customers'],
    ['Sheet1', 'Name|Start date|Churn date', 'customers'],
    ['Staff', 'Name|Start date|End date', 'team'],
  ])('are not any names with those two days: %s, %s', (name, header, table) => {
    const tab = rawTabOf(
      name,
      header,
      rows.map((at) => [`Firm ${at}`, day(at), end(at)]),
    );
    expect(asked(tab)[0]).toBe(table);
    expect(asked(tab)[1]).toBe(table === null ? 'intake_ask_table_weak' : undefined);
    expect(churnOf(tab) === null).toBe(table !== 'customers');
  });

  it.each([
    ['Lopende contracten', 'Klant|Begindatum|Einddatum|Opmerking'],
    ['Sheet1', 'Customer|Contract start|Contract end|Remark'],
    ['Tabelle1', 'Kunde|Vertragsbeginn|Kündigungsdatum|Bemerkung'],
    ['Feuil1', 'Client|Date de début|Date de fin|Formule'],
    ['Sheet1', 'Customer|Start date|End date|MRR'],
    ['Abbonamenti', 'Cliente|Data inizio|Data fine|Nota'],
  ])('are subscriptions where the name or a column says so: %s, %s', (name, header) => {
    const last = header.endsWith('MRR') ? '40' : header.endsWith('Formule') ? 'Basique' : '';
    const tab = rawTabOf(
      name,
      header,
      rows.map((at) => [`Firm ${at}`, day(at), end(at), last]),
    );
    expect(asked(tab)[0]).toMatch(/^(subscriptions|customers)$/);
    expect(churnOf(tab)).not.toBeNull();
  });
});

describe('what came in, was answered and has a status', () => {
  const tab = (name: string, header: string, states: string[]): RawTab =>
    rawTabOf(
      name,
      header,
      rows.map((at) => [
        `${at}`,
        `Firm ${at}`,
        'It',
        `${day(at)} 09:00`,
        `${day(at)} 10:00`,
        states[at % states.length],
      ]),
    );
  it('are tickets, and no leads, where some are resolved', () => {
    for (const [name, header, states] of [
      ['Mängel', 'Nr|Kunde|Anlass|Eingegangen am|Erste Antwort|Status', ['offen', 'behoben']],
      ['Incidenten', 'Nummer|Klant|Onderwerp|Aangemaakt op|Eerste reactie|Status', ['open', 'verholpen']],
      ['Helpline', 'No|Customer|About|Created|First response|Status', ['Open', 'Resolved']],
    ] as [string, string, string[]][]) {
      const one = tab(name, header, states);
      expect([name, asked(one)[0], analysisOf(one, { asOf }).result('new_leads').value]).toEqual([name, null, null]);
    }
  });

  it('are leads where some were won', () => {
    const one = tab('Webform', 'No|Name|About|Created|First response|Status', [
      'New',
      'Qualified',
      'Converted',
      'Lost',
    ]);
    expect(asked(one)[0]).toBe('leads');
    const named = tab('Leads', 'No|Name|About|Created|First response|Status', ['Open', 'Afgehandeld']);
    expect(asked(named)[0]).toBe('leads');
  });
});
