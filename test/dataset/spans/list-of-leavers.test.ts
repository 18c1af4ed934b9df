import { say } from '../../../src/texts/say';
import type { Sentence } from '../../../src/texts/sentence';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const march = period('2025-03');
const kunden = rawTab(
  'Kunden',
  `
  Kunde  | Kunde seit | Monatsbetrag
  Alfa   | 2024-01-05 | 10
  Beta   | 2024-02-05 | 20
  Gamma  | 2024-03-05 | 30
  Delta  | 2024-04-05 | 40
  Epsi   | 2024-05-05 | 50
  `,
);

describe('a tab of those who left, beside the list of customers', () => {
  it.each([
    ['Kündigungen', 'Kunde|Gekündigt zum|Grund\nBeta|2025-03-12|Preis'],
    ['Kündigungen', 'Kunde|Datum|Grund\nBeta|2025-03-12|Preis'],
    ['Opzeggingen', 'Klant|Opgezegd per|Reden\nBeta|2025-03-12|prijs'],
    ['Résiliations', 'Client|Date|Motif\nBeta|2025-03-12|prix'],
    ['Bajas', 'Cliente|Cliente desde|Fecha de baja\nBeta|2024-02-05|2025-03-12'],
    ['Cancellations', 'Customer|Effective|Reason\nBeta|2025-03-12|price'],
  ])('%s: %j', (name, cells) => {
    const analysis = analysisOf([rawTab(name, cells), kunden], { asOf: '2025-03-31' });
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 0.2, n: 5 });
    expect(analysis.result('mrr', 'standard', march).value).toBe(130);
    // Who left is known, and of nobody when a term ends.
    expect(say(analysis.result('churn', 'renewals', march).reason as Sentence, 'en')).toContain(
      'some rows have no end',
    );
  });

  it('tells also who left on the day of the start', () => {
    const left = rawTab('Kündigungen', 'Kunde|Gekündigt zum|Grund\nEpsi|2024-05-05|Preis');
    const analysis = analysisOf([left, kunden], { asOf: '2025-03-31' });
    expect(analysis.result('mrr', 'standard', march).value).toBe(100);
  });

  it('tells nothing where it names nobody of the list', () => {
    const other = rawTab('Kündigungen', 'Vorgang|Gekündigt zum\nX9|2025-03-12');
    const result = analysisOf([other, kunden], { asOf: '2025-03-31' }).result('churn', 'standard', march);
    expect(result.value).toBeNull();
  });

  it('tells nothing where its names are not those of the list', () => {
    const other = rawTab('Kündigungen', 'Kunde|Gekündigt zum\nNiemand|2025-03-12');
    const result = analysisOf([other, kunden], { asOf: '2025-03-31' }).result('churn', 'standard', march);
    expect(result.value).toBeNull();
  });
});
