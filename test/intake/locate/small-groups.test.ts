import { analysisOf, byRep, period, reasonOf } from '../../kpis/asking';
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

describe('sales whose day stands on the first of each day only', () => {
  const sales = rawTab(
    'Verkoop',
    'Dag|Bon|Koper|Omzet\n2024-03-02|11|A|10\n|12|B|20\n2024-03-05|13|A|30\n|14|C|40\n|15|B|5',
  );
  const revenue = (answer?: string) => {
    const answers = answer ? [{ tab: 'Verkoop', column: 'Dag', answer }] : [];
    return analysisOf(sales, { asOf: '2024-03-31', plan: { answers } }).result(
      'revenue',
      'standard',
      period('2024-03'),
    );
  };

  it('have no sum until it is said whether it holds for the rows below', () => {
    expect(reasonOf(revenue())).toBe('intake_unread_fill_down');
    expect([revenue('fill down').value, revenue('leave blank').value]).toEqual([105, 40]);
  });
});
