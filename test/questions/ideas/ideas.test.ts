import fc from 'fast-check';
import { askedQuestions } from '../../../src/home/asked-questions';
import { type Ideas, ideasOf, ideasTexts } from '../../../src/questions/ideas/ideas';
import { type OpenAnswer, saidAlike } from '../../../src/questions/ideas/said-alike';
import { isSentence, type Sentence } from '../../../src/texts/sentence';
import { analysisOf } from '../../kpis/asking';
import { rawTabOf } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';

const NOBODY = new Set<string>();
const of = (...texts: string[]): OpenAnswer[] => texts.map((text, at) => ({ text, person: String(at) }));
const told = (answers: OpenAnswer[], unsaid: ReadonlySet<string> = NOBODY) =>
  saidAlike(answers, unsaid, 5).map(({ words, people }) => [words.join(' '), people]);

const five = (text: string): string[] => Array(5).fill(text);

describe('what people said alike', () => {
  it('is told in the words that all of them wrote, whatever else each added', () => {
    const ways = [
      'Better leads!',
      'better LEADS from the fair',
      'Better lead please',
      'Leads, better ones',
      'better leads',
    ];
    expect(told(of(...ways, 'A raise for me', 'Coffee'))).toEqual([['better leads', 5]]);
  });

  it('four are too few, and so are five answers of one person', () => {
    expect(told(of(...five('More training').slice(1)))).toEqual([]);
    expect(told(five('More training').map((text) => ({ text, person: 'Ann' })))).toEqual([]);
  });

  it('what most said comes first; what says no subject is none', () => {
    expect(
      told(of(...five('more training'), ...five('new laptops'), 'Training!', 'training', ...five('Very good'))),
    ).toEqual([
      ['training', 7],
      ['new laptops', 5],
    ]);
  });

  it('names are never told, and nothing that could be a number, an address, a formula or markup', () => {
    const hostile = [
      '=HYPERLINK("https://x.example","Anna shouts")',
      '<b>Anna shouts</b> 12-03',
      'anna@x.example shouts',
    ];
    expect(told(of(...hostile, ...five('Anna shouts')), new Set(['anna']))).toEqual([['shouts', 8]]);
    const words = told(of(...five('=IMPORTXML(A1) <script> "x" +31612345678 @all team7')), NOBODY).flat();
    for (const word of words) expect(String(word)).toMatch(/^[\p{L} ]+$|^\d+$/u);
  });

  it('law: every word that is told was written by each of those it is told of, and they are at least five', () => {
    const word = fc.constantFrom('leads', 'lead', 'route', 'training', 'better', 'more', 'laptop', 'espresso', 'de');
    const answers = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(answers, (written) => {
        for (const { words, people } of saidAlike(of(...written.map((one) => one.join(' '))), NOBODY, 5)) {
          const stems = words.map((one) => one.replace(/s$/, ''));
          const who = written.filter((one) =>
            stems.every((stem) => one.some((each) => each.replace(/s$/, '') === stem)),
          );
          expect(people).toBeGreaterThanOrEqual(5);
          expect(who.length).toBeGreaterThanOrEqual(people);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('of a survey', () => {
  const survey = (answers: [day: string, text: string][], header = 'Timestamp|Score|Team|Name|What can we improve?') =>
    rawTabOf(
      'survey',
      header,
      answers.map(([day, text], at) => [`${day} 10:00`, 9, 'North', `Person ${'abcdefghijklmnop'[at]}`, text]),
    );
  const march = (text: string): [string, string] => ['2024-03-04', text];
  const textsOf = (...asked: Parameters<typeof survey>) =>
    ideasTexts(ideasOf(analysisOf(survey(...asked), { asOf: '2024-06-10' })) as Ideas | Sentence, 'en');

  it('a quarter that runs shows nothing, the last that has ended does, its teams never', () => {
    const running: [string, string][] = five('Fewer meetings').map((text) => ['2024-06-04', text]);
    expect(textsOf([...five('Better routes in North').map(march), ...running])).toEqual([
      'Q1 2024: 5 people wrote something.',
      'At least 5 wrote: “better routes in”.',
    ]);
  });

  it('one answer more or less is not to be seen but in the number of answers', () => {
    const [, seven] = textsOf([...five('Better routes'), 'better routes', 'routes better'].map(march));
    expect(seven).toBe('At least 5 wrote: “better routes”.');
    expect(textsOf(['Better routes', 'Beer', 'Sun', 'Rain', 'Snow'].map(march))).toEqual([
      'Q1 2024: 5 people wrote something, and no 5 of them the same.',
    ]);
  });

  it('of fewer than five their count alone is told; no dates and no such column have a reason that says what to do', () => {
    expect(textsOf([march('Better routes'), march('Better routes'), ['2023-12-04', 'Better routes']])).toEqual([
      '2 people wrote something from 1 Jan 2024 to 31 Mar 2024. Words are shown once a quarter has ended in which 5 people wrote.',
    ]);
    expect(textsOf(five('Better routes').map((text) => ['2024-06-04', text]))).toEqual([
      'In no quarter that has ended did anybody write something.',
    ]);
    const undated = rawTabOf(
      'survey',
      'Score|Team|Suggestions',
      five('Better routes').map((text) => [9, 'North', text]),
    );
    const found = ideasOf(analysisOf(undated));
    expect(found && isSentence(found) && found.text).toBe('ideas_undated');
    const unasked = askedQuestions(analysisOf(rawTabOf('survey', 'Timestamp|Score', [['2024-03-04', 9]])), 'nl');
    expect(unasked.find(({ id }) => id === 'ideas')).toMatchObject({
      ...{ verdict: 'not known', caution: '' },
      sentences: [expect.stringMatching(/^Geen tabblad is een enquête .* Voeg de export toe, /)],
    });
  });

  it('the sample’s is among the questions of the sidebar, in both languages', () => {
    const analysis = analysisOf(sampleTabs());
    for (const language of ['en', 'nl'] as const) {
      const asked = askedQuestions(analysis, language).find(({ id }) => id === 'ideas');
      expect(asked).toMatchObject({ verdict: 'told' });
      expect(asked?.sentences[1]).toMatch(/[“‘]the new espresso is great[”’]/);
      for (const text of asked?.sentences ?? []) expect(text).not.toMatch(/[{}]/);
    }
  });
});
