import { reversedScale } from '../../../src/dataset/prepare/reversed-scale';

describe('a scale that a header turns over', () => {
  it.each([
    ['Satisfaction (1 = very satisfied, 5 = very dissatisfied)', 1, 5],
    ['How is work? 1 - excellent, 5 - poor', 1, 5],
    ['Tevredenheid (1 = heel tevreden, 5 = heel ontevreden)', 1, 5],
    ['Zufriedenheit (1 = sehr zufrieden; 4 = gar nicht zufrieden)', 1, 4],
    ['Satisfaction (1 = très satisfait, 5 = pas du tout satisfait)', 1, 5],
    ['Satisfacción (1 = muy satisfecho, 5 = nada satisfecho, muy insatisfecho)', 1, 5],
    ['Satisfaction: strongly agree (1) … strongly disagree (5)', 1, 5],
    ['Would you recommend us? (0 = very likely, 10 = never)', 0, 10],
  ])('%s', (header, low, high) => {
    expect(reversedScale(header)).toEqual({ low, high });
  });

  it.each([
    'Satisfaction (1 = very dissatisfied, 5 = very satisfied)',
    'Tevredenheid (1 = niet tevreden, 5 = tevreden)',
    'Zufriedenheit (1 = schlecht, 5 = sehr gut)',
    'Satisfaction (1-5)',
    'How likely are you to recommend us? (0 = not likely, 10 = very likely)',
    'Q1: how satisfied are you',
  ])('%s is as usual', (header) => {
    expect(reversedScale(header)).toBeNull();
  });

  it('one end alone tells no scale', () => {
    expect(reversedScale('Satisfaction (1 = best)')).toBe('unknown');
  });
});
