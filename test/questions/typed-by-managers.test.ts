import { questionsFound } from '../../sidebar/home/questions-found';
import { askedQuestions } from '../../src/home/asked-questions';
import { askable, questionsMeant } from '../../src/questions/question-name';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';

/** By the question that is meant; typed before the words of any were chosen for them. */
const typed: Record<string, readonly string[]> = {
  demo_or_call: [
    'is the win rate higher when we give a demo',
    'win rate with a demo against a call',
    'do we close more after a demo or after a phone call',
    'are meetings enough or do we need demos',
    'should every prospect get a presentation',
    'is het winpercentage hoger na een demo',
    'winpercentage met demo tegenover een gesprek',
    'moeten we vaker een presentatie geven',
    'is een belafspraak genoeg of moet er een demo bij',
    'scoren we beter met een demo',
  ],
  cycle_length: [
    'the ideal cycle',
    'what is the ideal length of a sales cycle',
    'do short deals win more often',
    'how many days should we give a deal',
    'are long sales cycles worth it',
    'best cycle time',
    'de ideale cyclus',
    'wat is de ideale verkoopcyclus',
    'winnen korte deals vaker',
    'hoeveel dagen mag een deal openstaan',
    'zijn langlopende trajecten de moeite waard',
    'beste doorlooptijd van een deal',
  ],
  fast_answer: [
    'does speed of answer matter',
    'does it matter how fast we reply',
    'does answering within an hour win more deals',
    'do slow responses cost us customers',
    'how quickly must we call a lead back',
    'maakt snel antwoorden uit',
    'helpt het als we sneller reageren',
    'hoe snel moeten we een lead bellen',
    'kost traag reageren ons klanten',
    'is reactiesnelheid belangrijk',
  ],
  campaigns: [
    'which campaign pays',
    'which campaigns are worth the money',
    'what does a customer from linkedin cost us',
    'which lead source gives the cheapest customers',
    'is our advertising paying off',
    'which marketing channel has the best return',
    'welke campagne loont',
    'welke campagnes verdienen zich terug',
    'wat kost een klant via linkedin',
    'welke leadbron is het goedkoopst',
    'levert adverteren iets op',
    'welk marketingkanaal rendeert het best',
  ],
  ideas: [
    'what do people suggest',
    'what does the team want to improve',
    'what did employees write in the survey',
    'ideas from the team',
    'any feedback from staff',
    'wat stellen mensen voor',
    'wat vindt het team dat beter kan',
    'wat schreven medewerkers in de enquête',
    'ideeën van het team',
  ],
  why_changed: [
    'why did churn go up',
    'why is revenue down',
    'what caused the drop in win rate',
    'why did our conversion fall',
    'what changed since last quarter',
    'waarom is de churn gestegen',
    'waarom daalt de omzet',
    'hoe komt het dat het winpercentage lager is',
    'waardoor is de conversie gedaald',
    'wat is er veranderd sinds vorig kwartaal',
  ],
  reps: [
    'who sells most and why',
    'who sells the most',
    'which rep is the best',
    'who is our top seller',
    'compare my salespeople',
    'wie verkoopt het meest en waarom',
    'wie verkoopt het beste',
    'wie is onze topverkoper',
    'welke verkoper wint de meeste deals',
    'vergelijk mijn verkopers',
  ],
  rep_habits: [
    'what do the best reps do that others do not',
    'what can others learn from our best sellers',
    'wat doen onze toppers anders dan de rest',
    'wat kunnen anderen leren van de beste verkopers',
  ],
  upsell: [
    'how can I upsell more',
    'which customers buy more from us',
    'what drives cross-selling',
    'hoe verkopen we meer aan bestaande klanten',
    'welke klanten kopen bij',
    'wat werkt bij upselling',
  ],
  segments_that_stay: [
    'which segments churn least',
    'which customers are most loyal',
    'which type of customer leaves us',
    'welke klanten lopen weg',
    'welk segment blijft het langst klant',
    'welke klanten zijn het trouwst',
  ],
  gap_to_target: [
    'are we going to hit the target this quarter',
    'will we make our number',
    'what is the forecast for this month',
    'is the pipeline enough to reach the goal',
    'how far are we from target',
    'halen we het doel dit kwartaal',
    'gaan we de target halen',
    'wat is de prognose voor deze maand',
    'zit er genoeg in de pijplijn voor het doel',
    'hoe ver zitten we van ons doel',
  ],
  attainment: [
    'which reps are behind on quota',
    'who reached their target',
    'welke verkopers liggen achter op hun quotum',
    'wie heeft zijn doel gehaald',
  ],
  stages: [
    'where do we lose deals in the funnel',
    'at which stage do deals get stuck',
    'how do customers move through the pipeline',
    'waar in de trechter verliezen we deals',
    'in welke fase lopen deals vast',
    'hoe bewegen klanten door de pijplijn',
  ],
};

/** More, by a reader of the article who had seen neither the words nor the texts above; of the first forty ten did not find theirs, of 24 more three. */
const typedLater: Record<string, readonly string[]> = {
  demo_or_call: [
    'did deals with a product demo close more often than the ones with only a phone call',
    'winnen we vaker als we een demo geven dan als we alleen bellen',
  ],
  cycle_length: [
    'how long should our sales cycle be',
    'which sales cycle length wins the most deals?',
    'wat is de ideale lengte van onze verkoopcyclus',
    'hoe lang mag een deal duren',
  ],
  fast_answer: [
    'are we too slow to answer new leads',
    'does a faster lead response time win more deals',
    'levert snel reageren op leads meer klanten op',
    'reageren we te traag op aanvragen',
  ],
  campaigns: [
    'which campaigns bring in customers at the lowest cost',
    'where is my marketing money well spent',
    'welke campagne levert de goedkoopste klanten op',
    'wat kost een nieuwe klant per kanaal',
  ],
  rep_habits: ['what do my top performers do differently', 'wat doen mijn beste verkopers anders'],
  reps: ['who are my best sales reps'],
  upsell: [
    'which product sells best to existing customers',
    'what helps us to cross-sell and upsell',
    'hoe verkopen we meer aan bestaande klanten',
    'welk product verkoopt goed bij',
  ],
  segments_that_stay: [
    'which customers leave us',
    'which type of customer stays longest',
    'are we losing recurring revenue',
    'welke klanten blijven het langst',
    'welke klanten zeggen op',
    'verliezen we terugkerende omzet',
  ],
  ideas: [
    'what does my team say in the employee survey',
    'how can we make our salespeople happier',
    'wat vinden mijn medewerkers',
  ],
  why_changed: ['why did our win rate drop', 'waarom is de omzet gedaald'],
  gap_to_target: [
    'can we still make the quarter',
    'redden we het kwartaal',
    'do we have enough pipeline to hit quota',
    'will we make our target this quarter',
    'hebben we genoeg in de pijplijn om het doel te halen',
    'halen we dit kwartaal ons target',
  ],
  stages: ['waar lopen deals vast', 'where in the funnel do we lose deals', 'in welke fase lopen deals vast'],
  attainment: ['welke verkopers lopen achter'],
  open_now: ['how much is in the pipeline', 'hoeveel zit er in de pijplijn', 'hoeveel hebben we nu open staan'],
};

const tabs = sampleTabs().filter(({ name }) => name === 'survey' || name === 'leads');
const plan = { period: 'quarter' as const, kpis: [{ id: 'new_leads' as const }] };
const asked = askedQuestions(analysisOf(tabs, { plan, asOf: '2026-09-30' }), 'en');

const all = [typed, typedLater]
  .flatMap((one) => Object.entries(one))
  .flatMap(([id, texts]) => texts.map((text): [string, string] => [text, id]));

test.each(all)('%s', (text, id) => {
  expect(questionsFound(text, asked).map((question) => question.id)).toEqual([id]);
  // What a cell can answer is found there by the same words.
  if (askable.some((question) => question.id === id))
    expect(questionsMeant(text).map((question) => question.id)).toEqual([id]);
});
