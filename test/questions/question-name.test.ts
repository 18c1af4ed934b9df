import { questionsMeant } from '../../src/questions/question-name';

/** Typed by somebody who has read the article and not the list of questions. */
const typed: [string, string][] = [
  ['did deals with a demo win more often than those with just a call?', 'demo_or_call'],
  ['demo vs call win rate', 'demo_or_call'],
  ['do product demonstrations help us win', 'demo_or_call'],
  ['does a demo work better than a phone call', 'demo_or_call'],
  ['winnen we vaker met een demo dan met alleen een telefoontje', 'demo_or_call'],
  ['heeft een demonstratie zin', 'demo_or_call'],
  ['what is our ideal sales cycle', 'cycle_length'],
  ['which cycle length wins the most', 'cycle_length'],
  ['how long should a deal take', 'cycle_length'],
  ['ideale lengte van de verkoopcyclus', 'cycle_length'],
  ['hoe lang mag een deal duren', 'cycle_length'],
  ['does responding to leads faster get us more customers', 'fast_answer'],
  ['speed to lead', 'fast_answer'],
  ['lead response time and conversion', 'fast_answer'],
  ['helpt het om leads snel terug te bellen', 'fast_answer'],
  ['is snel reageren op leads de moeite waard', 'fast_answer'],
  ['which campaign brings customers cheaply', 'campaigns'],
  ['cost per customer by channel', 'campaigns'],
  ['where should I spend my marketing budget', 'campaigns'],
  ['welke campagne levert goedkope klanten op', 'campaigns'],
  ['waar moet het marketingbudget heen', 'campaigns'],
  ['who is my best salesperson', 'who_sells'],
  ['are some reps really better or just lucky', 'reps'],
  ['wie is de beste verkoper', 'who_sells'],
  ['welke verkopers presteren beter', 'reps'],
  ['verschillen onze vertegenwoordigers echt', 'reps'],
  ['what do our top reps do differently', 'rep_habits'],
  ['which habits of the best sellers can others copy', 'rep_habits'],
  ['wat doen de beste verkopers anders', 'rep_habits'],
  ['which techniques work for upselling', 'upsell'],
  ['when do existing customers buy more', 'upsell'],
  ['wanneer kopen bestaande klanten meer', 'upsell'],
  ['which customers stay with us the longest', 'segments_that_stay'],
  ['retention by segment', 'segments_that_stay'],
  ['welke klanten blijven het langst', 'segments_that_stay'],
  ['in welk land zijn klanten het trouwst', 'segments_that_stay'],
  ['who hits their quota', 'attainment'],
  ['wie haalt zijn target', 'attainment'],
  ['how do deals move through the funnel', 'stages'],
  ['in welke fase blijven deals hangen', 'stages'],
  // Written once the words were chosen, and none was changed for them.
  ['is it worth showing prospects a demo', 'demo_or_call'],
  ['do deals that drag on still close', 'cycle_length'],
  ['hoeveel maakt het uit hoe snel we antwoorden', 'fast_answer'],
  ['is google ads worth the money', 'campaigns'],
  ['welk kanaal is het goedkoopst', 'campaigns'],
  ['who sells best', 'who_sells'],
  ['what makes customers upgrade', 'upsell'],
  ['in which industry do we lose customers', 'segments_that_stay'],
];

test.each(typed)('%s', (text, id) => {
  expect(questionsMeant(text)).toMatchObject({ isSure: true, found: [{ id }] });
});

test('what tells of no question is none, and what tells of two as much is both', () => {
  expect(questionsMeant('the weather in May').found).toEqual([]);
  expect(questionsMeant('').found).toEqual([]);
  const both = questionsMeant('upsell or demo');
  expect([both.isSure, both.found.map(({ id }) => id)]).toEqual([false, ['demo_or_call', 'upsell']]);
});
