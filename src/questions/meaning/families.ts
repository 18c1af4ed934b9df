import { figures } from './figures';

/**
 * What questions speak of, each with its words in English and Dutch, parted by `|`. A word of four letters or more stands
 * for all that begin so, `rep` and `land.` for themselves, `*bron` for all that end so, `call back` for one behind the other,
 * `koop..bij` for what begins so with the other at the end of its clause.
 */
export const families = {
  speed:
    'same morning|same afternoon|dezelfde ochtend|fast|quick|soon|speed|rapid|slow|late|same day|take a day|immediate|right away|snel|vlug|*snelheid|traag|trage|vlot|eerder|te laat|binnen een|dezelfde dag|op tijd|meteen|minut|hour|uur|next day|volgende dag',
  answer:
    'answer|repl|respon|react|call a lead|lead back|back to|follow|contact|reach out|pick up|picked up|sit on|wait|*antwoord|*reage|terugbel|terug te bel*|teruggebel|opvolg|opgevolg|lead bel*|leads bel*|gebelde|te lang ligg|laten ligg|wacht|benader|ingaan|bel..terug|call..back|bel..na',
  phoned: '#lead&phone|#lead&gebeld|#lead&bellen',
  lead: 'lead|prospect|inquir|enquir|request|aanvra|form.|formulier|sign up|signs up|aanmeld',
  deal: 'quote.|quotes|quotation|deal|opportunit|sale|offerte|kansen|verkoopkans',
  cycle:
    'to signature|to signing|tot handtekening|cycle|*cyclus|length|lengte|*looptijd|*traject|patien|geduld|time to close|duration|welke duur',
  length:
    'long|lang.|lange.|langer|langst|langlopend|days|dagen|weeks|weken|months|a month|maanden|drag|slep|duur|duren|short|kort|older than|ouder dan|na hoeveel|too much time|te veel tijd|how old',
  sign: 'sign|*teken',
  ideal:
    'ideal|sweet spot|optim|length of|lengte van|give up|opgeven|mag een deal|should a deal|should it take|give a deal|best time|beste moment|chasing|loslat',
  size: 'opgeleverd|big*|large|small|size|amount|worth more|bring in|brings in|brought in|groot|grote|klein|bedrag|opbreng|brengt|leveren|levert|purchase|revenue|more money|meer op|minder op|omvang',
  many: 'wat zit er|total|*percentage|rate.|ratio|what is|what s|whats|what was|what does|wat is|wat was|wat kost|how high|how big|hoe hoog|hoe groot|#amount|totaal|all together',
  average: 'average|gemiddel|mean.|typical',
  takes:
    'how long does|how long do|how long until|how fast do|how quickly do|hoe lang duren|hoe lang doen|how soon do|hoe snel reage|hoe snel bellen|hoe snel antwoor|hoe snel beantwoor|hoeveel dagen duurt|hoeveel dagen kost|how many days do|months until|na hoeveel maanden|how many days does|hoeveel dagen zit|hoe lang wacht|hoe lang moet|how long does it take|hoe lang duurt',
  yields: 'opgeleverd|worth|waard|bring in|brings in|bring us|brings us|levert|leveren|opbreng|brengt|brengen',
  price:
    'cost|kost|expensive|too much for|spend to|spend on|spent on|pay for a|betalen voor|acqui|*kosten|duur|geven..uit|geven we uit|do we pay|did we pay|pay on average|pay for each|betalen we|werv',
  returns:
    'paid for it|paid for himself|paid for herself|paid for themselves|pays for himself|paid off|pays off its|pay back|pays back|paid back|earn back|earns back|terugverdien|teruggewonnen|verdient..terug|pays for itself|verdien..terug',
  becomes: 'conver|become|turn into|turns into|word.|wordt|worden|klant geworden',
  won: 'win|wins|won|winnen|winning|wint|gewonnen',
  less: 'fewer|less|more|minder|meer|vaker|often',
  small: 'smaller|bigger|larger|kleiner|groter',
  spent:
    'spend less|spend more|spend per|spends per|geeft..uit|geven..uit|per keer|each time|per purchase|spend at a time|per bestelling|besteden',
  acts: 'call|phone|telefo|gebeld|belletje|meeting|afspra|email|gesprekken|visits|bezoeken|contactmoment|belt|bellen|demo|mail',
  needs: 'need|nodig|takes|required|must we|moeten we',
  sold: 'sell.|sells|sold|selling|sales.|verkoop.|verkoopt|verkopen|verkocht|omzet|revenue|turnover|most money|brought in|brings in|bring in|bring..in|brengt..binnen|binnengehaald|bestsell|best sell|levert..op|leveren..op',
  most: 'most|meest|best|highest|hoogste|top|topper|topverkoper|least|lowest|minst|worst|slechtste|laagste|biggest|grootste|more than|meer dan|less than|minder dan|rank|ranglijst|leaderboard|generate',
  each: 'per|by|each|every|elke|iedere|split|breakdown|verdeling|verdeeld',
  team: 'team.|teams',
  region: 'regio|countr|land.|landen|where|waar.',
  relation:
    'scheelt|matter|important|belangrijk|uitmaken|maakt het uit|help|effect|influence|invloed|raise|if|als|wanneer|worth it|worth the|loon|zin|nut|should|must|moet|mag|good|erg|bad|slecht|vaker|more often|have to|cost of not|werkt|works|what makes|wat maakt|die meer|who do more|that do more|door|because|omdat',
  ratio: '#clv&#cac|ltv cac|ltv to cac|#yields&#price&#customer',
  trend:
    'worse|slechter|more expensive|duurder|going up|going down|word..beter|word..langer|word..sneller|word..kleiner|word..korter|trager|het langer|getting better|getting long|getting short|getting fast|getting slow|getting small|getting big|getting more',
  which: 'which|welke|welk team|welk land|welk product|welk kanaal|welk segment|welk soort',
  where: 'where|waar.',
  count: 'how much|hoeveel|how many|number of|aantal',
  /** Words for who sells that hardly anybody says of anything else. */
  vendor: 'rep.|reps|*verkoper|seller|salesp|*vertegenwoordiger',
  seller: 'seller|*verkoper|salesp',
  asker: '#who&#answer|#which&#rep&#answer',
  amount:
    '#count|#takes|#average|percent|procent|what share|what part|welk deel|what fraction|how long|hoe lang|how often|hoe vaak|behoud van|retention of',
  compare: 'compare|vergelijk',
  ought: 'should|mag|must|moet|have to|too long|te lang|give up|opgeven|vergeten|chasing',
  series:
    'monthly|maandelijks|per month|per maand|each month|elke maand|over time|trend|per week|per kwartaal|per quarter|by month|per jaar|per year|development|ontwikkel',
  customer: 'customer|client|*klant|buyer|koper|account|compan|bedrij',
  leave:
    'churn|leave|leaving|left us|cancel|quit|at risk|stop buying|vertre|vertrok|opzeg|opgezegd|klanten op|snelst op|weg|stoppen met|dreigen|kopen niet meer|afhak|zeg..op|haak..af|haken..af|walk..away',
  lose: 'lose|losing|lost|loss|verlie|verloren|kwijt|raken|fall out|eraf',
  stay: 'stay|loyal|retention|retain|keep|kept|still with us|still custom|still a custom|blijf|blijv|trouw|behoud|houden|nog klant|vasthoud|come back|comes back|coming back|kom..terug|ker..terug',
  segment:
    'segment|industr|sector|branche|regio|countr|welk land|per land|landen|kind|type|soort|wat voor klant|which custom|welke klant|group|groep',
  judged:
    'so bad|so good|so poor|so weak|so strong|such a bad|such a good|such a poor|such a weak|bad month|good month|weak month|zo slecht|zo goed|zo zwak|zo sterk|zo matig|slechte maand|goede maand|zwakke maand|tegenval|viel..tegen|disappoint',
  still:
    'cold|koud|allang|should have closed|should have been closed|gesloten moeten|nobody|no one|niemand|untouched|stalled|stil.|forgotten|neglect|verwaarlo|overdue|over tijd|lig..lang|ligt..lang|liggen..lang|lying around|gather|stof',
  why: 'why|how come|cause|reason|behind the|what made|explain|waarom|waardoor|hoe komt|hoe kan het|oorza|reden|verklaar|what s behind|what is behind|zit..achter|erachter|ligt..aan|lag..aan|due to|komt door|komt het door',
  change:
    'change|moved|than before|up|down|drop|fall|fell|rise|rising|rose|*creas|declin|worse|lower than|higher than|fewer|smaller than|less|verander|dan eerst|gestegen|gedaald|*zakt|*zakken|stijg|daal|daling|*genomen|omhoog|omlaag|achteruit|lager|hoger|minder|slechter|compared with|dip|slump|longer to|het langer|duren langer|terugloop|teruggelopen|omzet terug|mrr terug|flat|niet groei|niet gehaald|happened|gebeurd|cost more|costs more|kost het meer|kost meer|loop..terug|lopen..terug|liep..terug|val..tegen|viel..tegen|neem..af|nemen..af|nam..af|neem..toe|nemen..toe|nam..toe|improved|improving|verbeterd|verbetert|terugval|teruggeval|val..terug|viel..terug|ingestort|gekelderd|getting|kleiner.|groter.',
  went: 'did..improve|has..improved|have..improved|groeit onze|groeien onze|revenue growing|sales growing|omzet groei|changed since|veranderd sinds|missed|misten|gemist|fall short|ging het mis|short last|behind the drop|are we growing|business grow|did we grow|groeien we|zijn we gegroeid|groeit het|groeit ons|doing better|gaat het beter|gaat het slechter|how did we do|hoe deden we het|hebben we het gedaan|hoe ging het',
  target: 'target|goal|quota|quotum|*doel|streef|our number|above plan|below plan|boven plan|onder plan',
  reach:
    'hit|hits|hitting|reach|attain|achiev|make|made|making|haal|halen|gehaald|behind|ahead|achter|voorlop|far|ver|closest|dichtst|dicht bij|miss|below|onder|above|boven',
  forecast:
    'forecast|prognose|voorspel|predict|expect|verwacht|on track|op schema|op koers|will we|we land|will i|are we going to|gaan we|halen we|redden we|komen we|can we still|make the quarter|het kwartaal|how likely|next month|next quarter|volgende maand|volgend kwartaal|end the|end of the|eind van|rest of the|rest van|still need|nog verkopen|shortfall|tekort|short of|gap|ontbreekt|missing|what will|have to sell|need to sell|is the year going|is the quarter going|is the month going|how are we doing|where do we stand|hoe gaat het dit|hoe gaat het deze|staan we ervoor',
  enough: 'enough|sufficient|genoeg|voldoende|cover|*dekking|dekt',
  pipeline: 'pipeline|pijplijn|open deals|openstaande deals|still open|nog open',
  open: 'working on|mee bezig|cold|koud|nobody|no one|open|at risk|right now|at the moment|nu|op dit moment|overdue|over tijd|untouched|touched|stale|stalled|stil.|lopende|outstanding|niemand',
  stage:
    'stage|*funnel|fase|phase|*trechter|step|stap|verkoopproces|sales process|at what point|bottleneck|knelpunt|move through|bewegen|proposal|negotiat|onderhandel|offertes|qualif|kwalif',
  stuck:
    'stuck|stall|hang|vast|drop out|afhak|haken|haakt|leak|lek|lekt|lekken|sneuvel|doorstroom|our deals die|slow down|vertra|val..af|viel..af|blijf..liggen|blijven..liggen',
  recurring:
    'recurring|terugkerend|mrr|arr|nrr|grr|quick ratio|subscri|abonnement|omzetbehoud|revenue retention|expand or|cut back|monthly revenue|monthly income|maandelijkse omzet|maandelijkse inkomst|vaste omzet|vaste inkomst|vast binnen|steady revenue|predictable|voorspelba',
  moves:
    'added|add|erbij|groei|grow|develop|ontwikkel|uitgebreid|ingekrompen|expansion|uitbreiding|changed in|happening',
  who: 'everyone|everybody|iedereen|ieder.|who|wie|anyone|iemand',
  rep: 'rep|reps|*verkoper|seller|salesp|*vertegenwoordiger|colleague|collega|team|my people|mijn mensen',
  best: 'uitblink|best.|beste.|better|beter|top|topper|topverkoper|star|strong|weak|zwak|slechtste|worst|highest|hoogste|really good|echt goed|besten',
  perform:
    'uitblink|perform|underperform|outsell|prest|scor|close|wins|sluit|wint|coach|need help|needs help|hulp nodig|blijft achter|blijft er achter|lagging|win rate|winpercentage|begeleid|winnen|biggest deal|grootste deal|doet het',
  differ:
    'differ.|difference|differs|verschil|luck|geluk|mazzel|toeval|chance|than others|dan de ander|dan andere|stack up|rank|ten opzichte van|volgorde|each other|elkaar|onderling|structur|stand out|stands out|uitspring|spring..uit|eruit spring|clearly ahead|far ahead|equally|even goed|even sterk|really better|echt beter',
  habits:
    'teach|reps doing|sellers doing|others do|rest do|anderen wel|rest wel|#why&#rep&more than|#why&#rep&meer dan|#why&#rep&better than|#why&#rep&beter dan|differently|otherwise|anders.|habit|gewoonte|copy|overnemen|afkijken|learn|leren|leert|behavio|doing right|wat doen|do different|do that|secret|geheim|sellers work|reps work|verkopers werken|werken mijn|approach|aanpak|other reps|other sellers|andere verkoper|separates|onderscheid|so good|zo goed|different about',
  activity:
    'activit|*activiteit|more calls|make more|making more|many calls|calls on|on each deal|per deal|more work|more effort|harder|emails|mailen|send more|meer bel*|meer te bel*|*veel bel*|bellen mijn|meer moeite|gesprekken aan|enough calls|genoeg gebeld|genoeg bel|bel..genoeg|contact..more|meer contact|vaker contact|#acts&#most|call more|calls more|bel..meer',
  sell: 'sell|sold|verkopen|verkoopt.|omzet',
  demo: 'show our|show your|demo|presentati|showing|show the|shown|seen the prod|seen our prod|tonen|toont|getoond|laten zien|laat zien|product zien|product gezien|tour|walkthrough|rondleid|uitprober|uitgeprobeerd|try out|try it|hands on|voordoen|in actie|in action|free trial|proefversie',
  call: 'langsga|drive out|driving out|langs te gaan|telefonisch|call|phon|telefo|bellen|belletje|gebeld|belafspra|gesprek|meeting|afspra|in person|bezoek|langskom|langs komen|langs gaan|kom..langs|ga..langs|visit|face to face|persoonlijk',
  campaign:
    'campa|reclame|channel|*kanaal|*kanalen|advert|ads|ad|google|facebook|linkedin|marketing|beurs|beurzen|trade show|fair|event|mailing|newsletter|nieuwsbrief|webinar|social media|referral|doorverwij|word of mouth|website',
  source: 'source|*bron|come from|coming from|vandaan|herkomst',
  cost: 'opgeleverd|cost|cheap|expensive|cac|acqui|budget|spend|spent|kost|goedko|geld|money|roi|pay|pays|paying|loon|lonen|rende|terugverdien|verdien|return|worth|waard|uitgeven|geven we|besteden|stop|earn|waste|cut|snijden|inzet|invest|profitab|winstgev',
  value:
    'lange termijn|long run|long term|worth most|worth the most|most worth|meest waard|waardevolst|most valuable|lifetime value|clv|ltv|*klantwaarde|customer worth|client worth|klant waard|over time|op termijn|verdienen we het meest|earn the most|profitab|winstgev|worth more to us|customers worth|clients worth|klanten meer waard|customers bring|customers buy the most|customers buy most|customers spend the most|clients bring|klanten leveren|klanten brengen|klanten kopen het m|klanten besteden het m',
  convert: 'conver|best leads|beste leads|leads best|good leads',
  upsell:
    'upsel|upsold|cross sell|crosssel|bijverk|bijkop|extra|upgrade|expansion|uitbreid|buy more|buys more|bought more|nog een keer|goed bij|something else|iets anders bij|meer verkopen aan|sell more to|kopen meer|meer kopen|add on|add ons|aanvull|iets bij|meer bij|offer more|meer aanbieden|kop..opnieuw|koop..bij|kopen..bij|kocht..bij|verkop..bij|buy..again|order..again|reorder|repeat order|bestel..opnieuw|herhaalaankop|spend more|spends more|meer uitgeven|meer besteden|breid..uit|meer uit bestaand|meer uit onze|meer uit klant|more out of|more from our|more sales from',
  existing:
    'existing|current custom|current client|bestaande|huidige klant|we already|already buy|die we al|al klant|customers we have|clients we have|klanten die we hebben',
  product: 'product|technique|techniek',
  survey:
    'bother|frustrat|irritat|tegenaan|struggl|survey|enquete|suggest|voorstel|idea.|ideas|idee|complain|klaag|klag|klacht|annoy|ergert|ergeren|feedback|improve.|improvement|verbeteren|verbeterpunt|verbetering|beter kan|beter doen|stelt|stellen',
  how: 'how do we|how can we|how could we|hoe maken we|hoe verhogen we|hoe kunnen we|hoe krijgen we|happier|gelukkiger|blijer|tevredener|how can i',
  mood: 'enjoy|in hun vel|plezier|workload|werkdruk|happy|happi|unhapp|blij.|blije|gelukkig|satisf|*tevreden|mood|morale|*sfeer|motiv|engage|enps|like working|graag werken|like to work|working here|werken hier|hier werken',
  staff: 'employee|medewerker|werknemer|personeel|staff|my team|mijn team|the team|het team',
  want: 'like to see|anders zien|want|would|wil|willen|zouden|vinden|vindt|think|say|says|saying|said|zegg',
  figure: Object.values(figures).join('|'),
};

export type FamilyId = keyof typeof families;
