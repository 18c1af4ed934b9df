import { splitMeant } from '../../src/questions/meaning/figures-meant';
import { type GroupName, namesSaid, withNames } from '../../src/questions/meaning/names-said';
import { questionsMeant } from '../../src/questions/question-name';

const names: GroupName[] = [
  ['Marit van Dalen', 'rep'],
  ['Bas Kok', 'rep'],
  ['Noor Smit', 'rep'],
  ['Noor Visser', 'rep'],
  ['May', 'rep'],
  ['Süd', 'team'],
  ['Zonnepaneel Plus', 'product'],
  ['Demo', 'product'],
  ['Polderkrant', 'campaign'],
];

const meant = (typed: string): string => {
  const { isSure, found } = questionsMeant(withNames(typed, names));
  return `${isSure ? '' : 'perhaps '}${found.map(({ id }) => id).join(', ')}`;
};

test.each([
  ['is Marit better than Bas', 'reps', ['Marit van Dalen', 'Bas Kok']],
  ['hoeveel procent van haar doel heeft marit van dalen gehaald', 'attainment', ['Marit van Dalen']],
  ['waarom verkoopt Bas meer dan Marit', 'rep_habits', ['Marit van Dalen', 'Bas Kok']],
  ['levert de Polderkrant klanten op', 'campaigns', ['Polderkrant']],
  ['how much did team Süd sell', 'who_sells', ['Süd']],
])('%s: a name of the data is the word for what it is one of', (typed, id, said) => {
  expect([meant(typed), namesSaid(typed, names).sort()]).toEqual([id, [...said].sort()]);
});

test('a figure of somebody who is named is told by all who are alike', () => {
  const split = (typed: string) => splitMeant(withNames(typed, names));
  expect(split('win rate of Marit')).toEqual({ figure: 'win_rate', by: 'rep' });
  expect(split('gemiddelde orderwaarde van Zonnepaneel Plus')).toEqual({ figure: 'average_purchase', by: 'product' });
  expect(split('win rate of Marit for Zonnepaneel Plus')).toBeNull();
  expect(split('win rate of the team')).toBeNull();
});

test('what is a word of questions, a time, short in small letters, or the name of two stays what it is', () => {
  for (const typed of ['do demos win deals', 'revenue in May', 'op bas van deze cijfers', 'win rate of Noor'])
    expect([withNames(typed, names), namesSaid(typed, names)]).toEqual([typed, []]);
  expect(namesSaid('win rate of Noor Smit', names)).toEqual(['Noor Smit']);
});
