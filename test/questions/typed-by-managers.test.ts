import { askedQuestions } from '../../src/home/asked-questions';
import { figuresMeant } from '../../src/questions/meaning/figures-meant';
import { questionsFound } from '../../src/questions/meaning/questions-found';
import { questionsMeant } from '../../src/questions/question-name';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';
import { inOwnWords, ofNothing } from './in-own-words';

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
  reps: ['compare my salespeople', 'welke verkoper wint de meeste deals', 'vergelijk mijn verkopers'],
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
  upsell: [
    'which product sells best to existing customers',
    'what helps us to cross-sell and upsell',
    'hoe verkopen we meer aan bestaande klanten',
    'welk product verkoopt goed bij',
  ],
  segments_that_stay: [
    'which customers leave us',
    'which type of customer stays longest',
    'welke klanten blijven het langst',
    'welke klanten zeggen op',
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
  recurring_revenue: [
    'are we losing recurring revenue',
    'is our recurring revenue growing',
    'recurring revenue',
    'verliezen we terugkerende omzet',
    'hoeveel terugkerende omzet hebben we',
  ],
  stages: ['waar lopen deals vast', 'where in the funnel do we lose deals', 'in welke fase lopen deals vast'],
  attainment: ['welke verkopers lopen achter'],
  open_now: ['how much is in the pipeline', 'hoeveel zit er in de pijplijn', 'hoeveel hebben we nu open staan'],
};

/** Of another 93 of the same kind 33 did not find theirs alone at first. */
const typedLast: Record<string, readonly string[]> = {
  demo_or_call: [
    'did deals where we gave a demo close more often than deals with only a call',
    'wint een deal met een demo vaker dan eentje met alleen een telefoontje',
    'are in-person meetings better than demos',
    'should my reps do more demos',
    'heeft een demo geven zin',
    'bellen of een demo, wat werkt beter',
  ],
  cycle_length: [
    'what is our ideal sales cycle',
    'are longer sales cycles worth more money',
    'wat is de beste lengte voor een verkooptraject',
    'winnen we minder als een traject lang duurt',
    'how quickly should we close a deal',
    'do deals that close fast bring in less revenue',
    'hoe snel moeten we een deal sluiten',
    'leveren snelle deals minder op',
  ],
  fast_answer: [
    'do quick replies win us more customers',
    'does following up sooner help',
    'scoren we beter als we sneller terugbellen',
    'how much does response time matter',
    'what happens if we take a day to get back to a lead',
    'wat gebeurt er als we leads te laat terugbellen',
    'hoe belangrijk is de reactietijd',
  ],
  campaigns: [
    'which ad campaign gets us customers for the least money',
    'should we invest more in facebook ads or google ads',
    'welke advertenties leveren de goedkoopste klanten op',
    'verdient de beurs zichzelf terug',
    'which campaign has the lowest customer acquisition cost',
    'where do our best customers come from',
    'waar komen onze beste klanten vandaan',
    'geven we te veel uit aan marketing',
  ],
  rep_habits: [
    'what does my best rep do differently',
    'wat kan de rest leren van mijn beste verkoper',
    'what is my best salesperson doing right',
    'do the best reps make more calls',
    'bellen mijn beste verkopers meer',
  ],
  upsell: [
    'which sales technique works for upselling',
    'bij welke klanten lukt bijverkoop',
    'which customers can we upsell',
    'who buys more from us over time',
    'aan welke klanten kunnen we bijverkopen',
  ],
  segments_that_stay: [
    'which kind of customer stays with us longest',
    'why are customers leaving us',
    'which industries have the highest churn',
    'waarom gaan klanten weg',
    'in welke branche verliezen we de meeste klanten',
  ],
  ideas: [
    'what do my team members suggest we improve',
    'what should we improve',
    'welke ideeën heeft mijn team',
    'what do employees complain about',
    'waar klaagt mijn team over',
    'wat kunnen we volgens het team beter doen',
  ],
  why_changed: [
    'why did our win rate drop this month',
    'waarom zijn de verkopen gedaald',
    'what is behind the drop in sales',
    'why are sales down compared with last month',
    'waarom verkopen we minder dan vorige maand',
    'where did we fall short last quarter',
    'where did we fall short',
    'waar ging het mis vorig kwartaal',
  ],
  stages: [
    'where in the funnel do prospects drop out',
    'in welke fase haken klanten af',
    'at what point do leads fall out of the sales funnel',
    'how do prospects move through our pipeline',
    'waar in het verkoopproces raken we leads kwijt',
  ],
  gap_to_target: [
    'do we have enough pipeline to reach target',
    'zit er genoeg in de pijplijn om het doel te halen',
    'are we on track to hit our goal',
    'how much do we still need to sell this month',
    'liggen we op schema',
    'hoeveel moeten we nog verkopen deze maand',
    'how much revenue will we make next month',
    'wat gaan we volgende maand omzetten',
  ],
  attainment: [
    'who made their quota this month',
    'wie heeft zijn target gehaald',
    'which salespeople miss their target',
    'welke verkopers halen hun doel niet',
  ],
  reps: [
    'which reps close the most',
    'zijn er verschillen tussen verkopers',
    'which salesperson has the highest win rate',
    'who needs coaching',
    'wie heeft coaching nodig',
  ],
  recurring_revenue: ['how much MRR did we lose', 'hoeveel abonnementsomzet zijn we kwijtgeraakt'],
  open_now: [
    'hoe oud zijn onze openstaande deals',
    'how big is our pipeline',
    'which deals are overdue',
    'welke deals zijn over tijd',
    'hoe groot is onze pijplijn',
  ],
};

/** Of another sixty 23 did not find theirs alone at first. */
const typedAtLast: Record<string, readonly string[]> = {
  why_changed: [
    'why is the average deal smaller than before',
    'waardoor zijn onze deals kleiner dan eerst',
    'waarom is de omzet lager dan vorig jaar',
  ],
  open_now: ['what is sitting in our pipeline right now'],
  demo_or_call: [
    'are product demos worth the effort',
    'werkt een demo beter dan bellen',
    'do product demonstrations pay off',
    'heeft een presentatie invloed op de uitkomst',
    'does showing the product help us win',
    'helpt het om het product te laten zien',
  ],
  cycle_length: [
    'do deals older than two months still close',
    'is it bad when a deal drags on',
    'is een lange doorlooptijd slecht',
    'how long is too long for a deal',
  ],
  fast_answer: [
    'does a quick first reply matter for conversion',
    'converteren snel gebelde leads beter',
    'do we win more if we answer the same day',
    'winnen we meer als we dezelfde dag antwoorden',
    'do we lose leads because we call back late',
    'verliezen we leads omdat we te laat reageren',
  ],
  campaigns: [
    'which channel brings customers that pay back fastest',
    'welk kanaal is zijn geld waard',
    'what does it cost us to get a customer from a trade show',
    'welke bron levert de beste klanten op',
    'is google ads worth what we pay for it',
    'loont adverteren op google',
  ],
  reps: [
    'is anyone on the team really better than the rest',
    'is er iemand echt beter dan de rest',
    'who closes best on my team',
    'wie sluit de meeste deals',
    'which of my people needs help',
    'wie van mijn mensen heeft hulp nodig',
  ],
  rep_habits: ['do better reps put in more work per deal', 'what do our top people do that the rest should copy'],
  recurring_revenue: [
    'how much MRR did we add this year',
    'what is our net revenue retention',
    'hoeveel abonnementen zijn uitgebreid of ingekrompen',
    'wat is ons netto omzetbehoud',
    'how much did existing customers expand or cut back',
    'hoeveel MRR kwam erbij en ging eraf',
    'what changed in our monthly recurring revenue',
    'how much subscription revenue did we lose to cancellations',
    'hoe verandert onze maandelijkse terugkerende omzet',
  ],
  stages: [
    'in which step do we lose the most opportunities',
    'bij welke stap haken kopers af',
    'where do most of our deals die',
    'waar sneuvelen de meeste deals',
  ],
  gap_to_target: [
    'are we short of our goal',
    'redden we de target nog',
    'how likely are we to make the target',
    'hoeveel komen we tekort dit kwartaal',
    'will I end the quarter above plan',
    'komen we dit kwartaal boven plan uit',
  ],
  segments_that_stay: [
    'which customers churn soonest',
    'welke klanten vertrekken het eerst',
    'welke sector zegt het snelst op',
    'welke klanten zijn we kwijtgeraakt en waarom',
  ],
  ideas: ['wat willen medewerkers anders'],
};

/** Of 174 more, typed before any word was looked at, these found another question, several, or none. */
const typedBeforeLooking: Record<string, readonly string[]> = {
  demo_or_call: ['do prospects who saw a demo buy more'],
  cycle_length: [
    'do customers who took long to sign stay longer',
    'blijven klanten die snel tekenden langer',
    "what's the best time to close",
    'when should we stop chasing a deal',
    'wanneer moeten we een deal loslaten',
    'what cycle gives customers that stay',
    'welke cyclus levert blijvende klanten op',
    'how old can a deal get before it is dead',
    'which duration wins us the most deals',
    'welke duur wint het vaakst',
  ],
  fast_answer: ['is het erg als we pas de volgende dag antwoorden'],
  campaigns: ['op welke campagne moeten we inzetten'],
  reps: ['hebben sommige verkopers gewoon geluk', 'wie heeft begeleiding nodig', 'wie verkoopt er structureel meer'],
  rep_habits: ['welke gewoontes hebben de besten'],
  upsell: ['wanneer kopen klanten opnieuw', "wie koopt er iets extra's"],
  segments_that_stay: ['welke groep klanten haakt af'],
  ideas: ['what are people saying in the survey', 'wat stelt het team voor', 'waar ergert het team zich aan'],
};

/** In odder words: of 39 texts most of these found another question, or none. */
const typedOddly: Record<string, readonly string[]> = {
  cycle_length: ['how long should it take to land a client for the best odds', 'wat is de beste looptijd van een deal'],
  fast_answer: ['heeft het nut om binnen een kwartier terug te bellen', 'hoe vlug moeten we op een aanvraag ingaan'],
  campaigns: ['welke reclame brengt het meeste op'],
  why_changed: ['what moved churn'],
  segments_that_stay: ['in welk land blijven klanten het langst', 'retention per land'],
};

/** Of 43, typed before any word was looked at, 35 found theirs alone at first, of 47 after that 36, of 60 more 42; four do not yet. */
const typedPlainly: Record<string, readonly string[]> = {
  why_changed: [
    'do we sell more than last year',
    'what is the average order worth and is it going down',
    'how many orders did we lose this month compared to last month',
    'verkopen we meer dan vorig jaar',
    'worden onze orders kleiner',
    'waarom verkochten we in april minder dan in maart',
    'why did our win rate go down compared to last year',
    'what moved our revenue in 2017',
    'waarom is de omzet gestegen',
    'waarom is de churn hoger dan vorig jaar',
    'did sales go up compared to last month',
    'are we selling less than a year ago',
    'what made revenue drop',
    'how come we won fewer deals this quarter',
    'is business growing',
    'hebben we meer verkocht dan vorig jaar',
    'waarom loopt de omzet terug',
    'gaat het beter dan vorige maand',
    'waardoor winnen we minder vaak',
    'did we sell more than last quarter',
    "were last month's sales worse than the month before",
    "what's behind our drop in orders",
    'how did we do against last year',
    'has our win rate improved since spring',
    'is de verkoop teruggevallen ten opzichte van vorig kwartaal',
    'hoe komt het dat we minder leads krijgen',
    'wat is er veranderd aan ons winpercentage',
  ],
  demo_or_call: [
    'did deals with a demo win more often than deals with only calls',
    'winnen we vaker na een demo',
    'does it help to show the product before people buy',
    'do product demonstrations lead to more wins',
    'helpt een rondleiding door het product om te winnen',
    'levert een demonstratie meer op dan een belletje',
    'do customers who saw a demo sign more often',
    'is a phone call good enough to win',
    'heeft een presentatie zin',
  ],
  cycle_length: [
    'wat is de beste cycluslengte',
    'how long should a good deal take',
    'do deals that drag on get lost',
    'zijn lange trajecten kansloos',
    'at which point is it too late to win a deal',
    'do quick deals bring in less money',
    'na hoeveel weken kun je een deal vergeten',
    'leveren snelle deals minder op',
  ],
  fast_answer: [
    'does a fast reply help',
    'loont snel terugbellen',
    'should we call new leads back sooner',
    'does it matter how quickly we reply',
    'moeten we leads eerder terugbellen',
    'maakt het uit hoe snel we reageren',
    'how fast should we phone people who fill in the form',
    'do we lose leads because we wait too long',
    'verliezen we aanvragen doordat we te traag zijn',
    'binnen hoeveel tijd moet je een aanvraag beantwoorden',
  ],
  campaigns: [
    'which marketing channel gives the best leads',
    'which leads convert best',
    'via welke bron komen de beste leads',
    'welk kanaal kost het minst per klant',
    'zijn klanten van adverteren evenveel waard als die via partners',
    'where do our cheapest customers come from',
    'is the money we spend on ads coming back',
    'welke advertenties verdienen zich terug',
    'waar komen onze goedkoopste klanten vandaan',
    'waardoor komen er klanten bij',
    'which ads bring in paying customers',
    'was the trade fair worth it',
    'what should we cut from the marketing budget',
    'heeft de beurs zich terugverdiend',
    'via welk kanaal komen de beste klanten',
  ],
  reps: [
    'are our sellers equally good',
    'zijn onze verkopers even goed',
    'which reps win more than others',
    'welke verkopers winnen vaker dan de rest',
    'who on my team is really better',
    'wie van mijn mensen is echt beter',
    'zijn er verkopers die er echt uitspringen',
  ],
  rep_habits: [
    'what is different about our best reps',
    'is it useful to contact customers more before closing',
    'doen onze beste verkopers meer activiteiten',
    "what do my top sellers do that others don't",
    'wat doen mijn beste verkopers anders',
    'does my best seller make more calls',
    'wat kunnen de anderen van onze beste verkoper leren',
  ],
  upsell: [
    'how do we get more sales from the customers we have',
    'hoe halen we meer uit bestaande klanten',
    'which products or regions buy extra',
    'welke klanten breiden uit',
    'which customers buy extra',
    'what makes customers buy again',
    'welke klanten kopen er iets bij',
    'waarom kopen klanten bij',
    'what gets existing clients to spend more',
    'hoe verkopen we meer aan klanten die we al hebben',
  ],
  segments_that_stay: [
    'do customers come back',
    'komen klanten terug',
    'in which country do we lose customers',
    'in welk land raken we klanten kwijt',
    'welke klantsegmenten lopen weg',
    'which type of customer stays longest',
    'welk soort klant blijft het langst',
    'who is likely to cancel',
    'which industries are most loyal',
    'in welke branche zeggen klanten het vaakst op',
  ],
  gap_to_target: [
    'how is the year going',
    'hoe gaat het dit jaar',
    'wat verwachten we volgende maand te verkopen',
    'will we reach our quota this year',
    'how much did we win last quarter against our target',
    'hebben we het doel van vorig kwartaal gehaald',
    'komen we volgend kwartaal aan ons doel',
    'are we going to hit our number this year',
    'is there enough in the funnel for next month',
    'halen we dit jaar ons doel',
    'hoeveel komen we nog tekort',
    'redden we het dit kwartaal nog',
  ],
  open_now: [
    'wat staat er nog open bij wie',
    'how much do we still have open',
    'hoeveel is onze pijplijn waard',
    'how much is in the pipeline and is it old',
    'welke open deals liggen stil',
  ],
  recurring_revenue: [
    'hoe ontwikkelt onze MRR zich',
    'wat komt er elke maand vast binnen, en groeit dat',
    'how is our recurring revenue developing',
    'groeit onze maandomzet uit abonnementen',
  ],
  customer_worth: [
    'which customers buy the most from us',
    'welke klanten leveren het meeste op',
    'which customers are worth the most to us',
    'aan welke klanten verdienen we het meest',
    'are big accounts worth more to us',
  ],
  stages: [
    'what is our biggest leak',
    'waar lekken we het meest',
    'where in our sales process do deals die',
    'in welke stap lopen deals vast',
    'where do we lose deals in the funnel',
  ],
  attainment: [
    'will the team make quota',
    'who made their target',
    'wie ligt er achter op zijn doel',
    'who is behind on quota',
  ],
  team_mood: ['is mijn team tevreden'],
  ideas: ['what do my people suggest'],
};

/** Asked of what is sold, or of one figure, which a question that compares groups answered until there was one for each. */
const typedOfFigures: Record<string, readonly string[]> = {
  who_sells: [
    'who sells most and why',
    'who sells the most',
    'who is our top seller',
    'wie verkoopt het meest en waarom',
    'wie verkoopt het beste',
    'wie is onze topverkoper',
    'who are my best sales reps',
    'welke verkoper scoort het beste',
    'which salesperson brings in the most revenue',
    'wie verkoopt het meest',
    'who is my best salesperson',
    'wie is mijn beste verkoper',
  ],
  figure: [
    'wat is een klant waard',
    'hoeveel kost het om een klant te werven',
    'are we spending too much on acquiring customers',
    'hoe lang duurt een deal die we winnen',
    'wat is onze NRR',
    'how long does a deal take when we win it',
    'hoeveel dagen duurt een goede deal',
    'how fast do we answer leads',
    'hoe snel reageren we op leads',
    'how much is a customer worth',
    'how many days do our won deals take',
    'hoeveel dagen kosten onze gewonnen deals',
  ],
};

const tabs = sampleTabs().filter(({ name }) => name === 'survey' || name === 'leads');
const plan = { period: 'quarter' as const, kpis: [{ id: 'new_leads' as const }] };
const asked = askedQuestions(analysisOf(tabs, { plan, asOf: '2026-09-30' }), 'en');

const all = [
  typed,
  typedLater,
  typedLast,
  typedAtLast,
  typedBeforeLooking,
  typedOddly,
  typedPlainly,
  typedOfFigures,
  inOwnWords,
]
  .flatMap((one) => Object.entries(one))
  .flatMap(([id, texts]) => texts.map((text): [string, string] => [text, id]));

const idsOf = ({ isSure, found }: { isSure: boolean; found: readonly { id: string }[] }): string =>
  `${isSure ? '' : 'perhaps '}${found.map(({ id }) => id).join(', ')}`;

test.each(all)('%s', (text, id) => {
  expect(idsOf(questionsFound(text, asked))).toBe(id);
  // A cell finds it by the same words, and says where it is answered if not there.
  expect(idsOf(questionsMeant(text))).toBe(id);
});

test.each(ofNothing)('no question finds: %s', (text) => {
  expect(questionsFound(text, asked)).toEqual({ isSure: false, found: [] });
});

test('a verb goes with what stands behind it where that ends its clause, and not where it goes with what follows', () => {
  expect(idsOf(questionsMeant('kopen klanten er na een demo iets bij'))).toBe('upsell');
  expect(idsOf(questionsMeant('waarom kopen bestaande klanten bij'))).toBe('upsell');
  expect(idsOf(questionsMeant('waarom kopen klanten bij ons'))).not.toBe('upsell');
});

test('what may be one question or the other is proposed, and neither is answered', () => {
  expect(idsOf(questionsMeant('waarom groeit de ARR niet'))).toBe('perhaps recurring_revenue, why_changed');
  expect(idsOf(questionsMeant('something about our reps'))).toBe('perhaps reps, attainment, rep_habits');
});

test.each([
  ['waarom is onze MRR gezakt', 'mrr'],
  ['why did recurring revenue drop', 'mrr'],
  ['why did revenue drop', 'revenue'],
  ['what made the win rate fall', 'win_rate'],
  ['waarom geven klanten minder uit per aankoop', 'average_purchase'],
  ['why does it take longer to close deals', 'sales_cycle'],
  ['did we sell more than last quarter', 'revenue'],
])('%s: of which figure', (text, id) => {
  expect([idsOf(questionsMeant(text)), figuresMeant(text)]).toEqual(['why_changed', [id]]);
});
