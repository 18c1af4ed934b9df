import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const questions = (locale: string, one: string, other: string) =>
  analysisOf(rawTab('orders', `Order ID|Order date|Customer|Amount\n1|${one}|A|60\n2|${other}|B|80`), {
    locale,
  }).readings[0].questions.length;

describe('dates with dots that read both ways', () => {
  it.each(['de_DE', 'nl_NL', 'de_CH', 'da_DK'])('have the day first in %s', (locale) => {
    expect(questions(locale, '04.05.2024', '06.05.2024')).toBe(0);
  });

  it.each(['nl_NL', 'nl_BE', 'da_DK'])('have it first with dashes too in %s', (locale) => {
    expect(questions(locale, '04-05-2024', '06-05-2024')).toBe(0);
  });

  it('are the days that they say', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Amount\n1|04.05.2024|A|60\n2|06.05.2024|B|80');
    const [reading] = analysisOf(tab, { locale: 'nl_NL' }).readings;
    const { orderedOn } = reading.data?.columns ?? {};
    const days = orderedOn?.type === 'date' ? [...orderedOn.values].map((wall) => new Date(wall).toISOString()) : [];
    expect(days.map((day) => day.slice(0, 10))).toEqual(['2024-05-04', '2024-05-06']);
  });

  it.each([
    ['en_US', '04.05.2024', '06.05.2024'],
    ['de_DE', '04/05/2024', '06/05/2024'],
    ['de_DE', '04-05-2024', '06-05-2024'],
    ['en_US', '04-05-2024', '06-05-2024'],
    ['nl_NL', '04/05/2024', '06.05.2024'],
    ['nl_NL', '04.05.2024', '06/05/2024'],
  ])('are asked about in %s as %s and %s', (locale, one, other) => {
    expect(questions(locale, one, other)).toBe(1);
  });
});
