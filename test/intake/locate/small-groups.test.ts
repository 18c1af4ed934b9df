import { analysisOf, byRep } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const tab = rawTab(
  'deals',
  `Besitzer | Name | Phase | Abschlussdatum | Betrag
  Ines | Dach | Gewonnen | 2024-03-02 | 70
       | Tor  | Gewonnen | 2024-03-05 | 30
  Olaf | Zaun | Gewonnen | 2024-03-09 | 40
       | Haus | Gewonnen | 2024-03-12 | 60`,
);

describe('four deals under the names of two owners', () => {
  const asked = analysisOf(tab, { asOf: '2024-03-31' });

  it('are asked about', () => {
    const [question] = asked.readings[0].questions;
    expect([question?.column, question?.options]).toEqual(['Besitzer', ['fill down', 'leave blank']]);
  });

  it('are the owners’ own where a person says so', () => {
    const answers = [{ tab: 'deals', column: 'Besitzer', answer: 'fill down' }];
    const filled = analysisOf(tab, { asOf: '2024-03-31', plan: { answers } });
    expect(byRep(filled, 'sales_per_rep')).toEqual({ Ines: 100, Olaf: 100 });
  });
});
