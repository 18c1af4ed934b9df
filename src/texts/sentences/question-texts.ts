/** Questions about raw tabs, and what was found wrong in them: intake names these, and only the sidebar and the tabs say them. */
export const questionTexts = {
  // Questions
  intake_ask_date_order: {
    en: 'Is {example} in “{column}” day/month or month/day? Every date in this column reads both ways.',
    nl: 'Is {example} in ‘{column}’ dag/maand of maand/dag? Elke datum in deze kolom is op twee manieren te lezen.',
  },
  intake_ask_date_order_likely: {
    en: 'Is {example} in “{column}” day/month or month/day? Every date in this column reads both ways; “{other}” on this tab is {order}.',
    nl: 'Is {example} in ‘{column}’ dag/maand of maand/dag? Elke datum in deze kolom is op twee manieren te lezen; ‘{other}’ op dit tabblad is {order}.',
  },
  intake_ask_date_orders: {
    en: 'Is {example} in “{column}” day/month or month/day? Every date in these columns reads both ways; one answer settles them all.',
    nl: 'Is {example} in ‘{column}’ dag/maand of maand/dag? Elke datum in deze kolommen is op twee manieren te lezen; één antwoord geldt voor allemaal.',
  },
  intake_ask_date_orders_likely: {
    en: 'Is {example} in “{column}” day/month or month/day? Every date here reads both ways; “{other}” on this tab is {order}. One answer settles them all.',
    nl: 'Is {example} in ‘{column}’ dag/maand of maand/dag? Elke datum hier is op twee manieren te lezen; ‘{other}’ op dit tabblad is {order}. Eén antwoord geldt voor alle.',
  },
  intake_ask_year_first: {
    en: 'Does {example} in “{column}” begin with the year? Its dates have years of two digits and read in more than one way.',
    nl: 'Begint {example} in ‘{column}’ met het jaar? De datums hebben jaren van twee cijfers en zijn op meer dan één manier te lezen.',
  },
  intake_ask_decimal_mark: {
    en: 'Does the mark in “{column}” separate thousands or decimals, as in {example}?',
    nl: 'Scheidt het teken in ‘{column}’ duizendtallen of decimalen, zoals in {example}?',
  },
  intake_ask_cents: {
    en: 'Is {example} in “{column}” an amount in cents, as payment services write it? Then it counts as a hundredth of that.',
    nl: 'Is {example} in ‘{column}’ een bedrag in centen, zoals betaaldiensten het schrijven? Dan telt het als een honderdste daarvan.',
  },
  intake_ask_discount: {
    en: 'What does “{column}” take off, as in {example}: a percentage, an amount of each line or an amount of the whole order?',
    nl: 'Wat gaat er met ‘{column}’ af, zoals in {example}: een percentage, een bedrag per regel of een bedrag van de hele order?',
  },
  intake_ask_goes_off: {
    en: 'Does “{column}” go off the price, as in {example}? No column says what a line comes to after it. Say how it goes off, that it is what the line comes to, or that it is neither.',
    nl: 'Gaat ‘{column}’ van de prijs af, zoals in {example}? Geen kolom zegt wat een regel daarna waard is. Zeg hoe het eraf gaat, dat het is wat de regel waard is, of dat het geen van beide is.',
  },
  intake_ask_seats: {
    en: 'Is “{column}” the price of one, or what a customer pays for all of “{quantity}” together?',
    nl: 'Is ‘{column}’ de prijs van één, of wat een klant betaalt voor alle van ‘{quantity}’ samen?',
  },
  intake_ask_in_doubt: {
    en: 'Do the rows with “{value}” in “{column}” count? They are left out until you say so. Rows: {rows}.',
    nl: 'Tellen de rijen met ‘{value}’ in ‘{column}’ mee? Tot je het zegt, blijven ze weg. Rijen: {rows}.',
  },
  intake_ask_marked: {
    en: 'Do the rows count whose “{column}” bears the mark “{value}”? They are left out until you say so. Rows: {rows}.',
    nl: 'Tellen de rijen mee met het merk ‘{value}’ in ‘{column}’? Tot je het zegt, blijven ze weg. Rijen: {rows}.',
  },
  intake_ask_parents: {
    en: 'Rows that others name in “{value}” are worth something else than these together. Do they count beside these? They are left out until you say so. Rows: {rows}.',
    nl: 'Rijen die andere in ‘{value}’ noemen zijn iets anders waard dan deze samen. Tellen ze daarnaast mee? Tot je het zegt, blijven ze weg. Rijen: {rows}.',
  },
  intake_ask_below: {
    en: 'Do the rows below “{value}” count? They are left out until you say so. Rows: {rows}.',
    nl: 'Tellen de rijen onder ‘{value}’ mee? Tot je het zegt, blijven ze weg. Rijen: {rows}.',
  },
  intake_ask_equal_rows: {
    en: 'Row {row} says just what row {like} says, and no column numbers them. Do such rows count, as two of a kind on one day do? If it is the same one entered twice, they do not. {rows|row waits|rows wait} for it.',
    nl: 'Rij {row} zegt precies wat rij {like} zegt, en geen kolom nummert ze. Tellen zulke rijen mee, zoals twee gelijke op één dag? Staat hetzelfde er twee keer, dan niet. {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_totals: {
    en: 'Do the rows with “{value}” in “{column}” add up the other rows? Then they are left out, or everything would count twice. {rows|row waits|rows wait} for it.',
    nl: 'Tellen de rijen met ‘{value}’ in ‘{column}’ de andere rijen op? Dan blijven ze weg, anders telt alles dubbel. {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_blank_totals: {
    en: 'Do the rows without anything in “{column}” add up the other rows? Then they are left out, or everything would count twice. {rows|row waits|rows wait} for it.',
    nl: 'Tellen de rijen waar niets in ‘{column}’ staat de andere rijen op? Dan blijven ze weg, anders telt alles dubbel. {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_outcome: {
    en: 'What does “{value}” in “{column}” mean: open, won, lost or neither? {rows|row waits|rows wait} for it.',
    nl: 'Wat betekent ‘{value}’ in ‘{column}’: open, gewonnen, verloren of geen van beide? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_blank_outcome: {
    en: 'What are the deals without anything in “{column}”: open, won, lost or neither? {rows|row waits|rows wait} for it.',
    nl: 'Wat zijn de deals waar niets in ‘{column}’ staat: open, gewonnen, verloren of geen van beide? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_not_won: {
    en: 'Are rows with “no” in “{column}” lost or still open? {rows|row waits|rows wait} for it.',
    nl: 'Zijn rijen met ‘nee’ in ‘{column}’ verloren of nog open? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_not_lost: {
    en: 'Are rows with “no” in “{column}” won or still open? {rows|row waits|rows wait} for it.',
    nl: 'Zijn rijen met ‘nee’ in ‘{column}’ gewonnen of nog open? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_status_or_place: {
    en: 'Does “{column}” say what became of each order, such as paid or cancelled, or where the customer is?',
    nl: 'Zegt ‘{column}’ wat er van elke order geworden is, zoals betaald of geannuleerd, of waar de klant zit?',
  },
  intake_ask_state: {
    en: 'What does “{value}” in “{column}” mean: a customer, gone, on trial or paused? {rows|row waits|rows wait} for it.',
    nl: 'Wat betekent ‘{value}’ in ‘{column}’: klant, weg, op proef of gepauzeerd? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_payment: {
    en: 'What does “{value}” in “{column}” mean: paid, unpaid, refunded, or no sale? {rows|row waits|rows wait} for it.',
    nl: 'Wat betekent ‘{value}’ in ‘{column}’: betaald, onbetaald, terugbetaald, of geen verkoop? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_rep_left: {
    en: 'Is “{value}” in “{column}” the same person as “{rep}”? Rows: {rows}.',
    nl: 'Is ‘{value}’ in ‘{column}’ dezelfde persoon als ‘{rep}’? Rijen: {rows}.',
  },
  intake_ask_several_reps: {
    en: '“{value}” in “{column}” names several people. Whose are these rows, or do they count under all names together? Rows: {rows}.',
    nl: '‘{value}’ in ‘{column}’ noemt meerdere mensen. Van wie zijn deze rijen, of tellen ze onder alle namen samen? Rijen: {rows}.',
  },
  intake_ask_interval: {
    en: '“{value}” in “{column}”: for how long is the amount of such a row? {rows|row waits|rows wait} for it.',
    nl: '‘{value}’ in ‘{column}’: voor hoelang geldt het bedrag van zo’n rij? {rows|rij wacht|rijen wachten} erop.',
  },
  intake_ask_counts: {
    en: 'Does “{column}” say how many each row stands for, as in {example}? Each row counts as one: give each its own row, or say here that the column does not matter.',
    nl: 'Zegt ‘{column}’ voor hoeveel een rij staat, zoals in {example}? Elke rij telt als één: geef elk een eigen rij, of zeg hier dat de kolom er niet toe doet.',
  },
  intake_ask_unplaced: {
    en: 'What is “{column}”? What it may change waits for the answer.',
    nl: 'Wat is ‘{column}’? Wat ervan afhangt, wacht op het antwoord.',
  },
  intake_ask_order_number: {
    en: 'Is “{column}” the number of the order? Without one, what a customer buys on one day is an order. Figures that count orders wait.',
    nl: 'Is ‘{column}’ het ordernummer? Zonder nummer is wat een klant op één dag koopt één order. Cijfers die orders tellen, wachten.',
  },
  intake_ask_which_date: {
    en: 'Is “{column}” the day on which a deal was closed or the day on which it was created?',
    nl: 'Is ‘{column}’ de dag waarop een deal is gesloten of de dag waarop hij is aangemaakt?',
  },
  intake_ask_rep: {
    en: 'Who made the sale: {columns}? These columns name different people, and figures per rep need one of them.',
    nl: 'Wie deed de verkoop: {columns}? Deze kolommen noemen verschillende mensen, en cijfers per vertegenwoordiger hebben er één nodig.',
  },
  intake_ask_quotas: {
    en: 'Which quotas count: {columns}? Each begins another set of them, and counted together they would be too high.',
    nl: 'Welke quota tellen: {columns}? Elk begint een andere reeks, en samen geteld zouden ze te hoog zijn.',
  },
  intake_ask_quota_scales: {
    en: 'Are the quotas of {value} in “{column}” amounts, as those from {least} on are? They look like numbers of deals.',
    nl: 'Zijn de quota van {value} in ‘{column}’ bedragen, zoals die vanaf {least}? Het lijken aantallen deals.',
  },
  intake_ask_quotas_counted: {
    en: 'Are the quotas in “{column}”, {value}, amounts? Most sales are far larger: they look like numbers of deals, or thousands.',
    nl: 'Zijn de quota in ‘{column}’, {value}, bedragen? De meeste verkopen zijn veel groter: het lijken aantallen deals, of duizenden.',
  },
  intake_ask_quota_year: {
    en: 'Of which year are the quotas in {columns}? The headers do not say.',
    nl: 'Van welk jaar zijn de quota in {columns}? De koppen zeggen het niet.',
  },
  intake_ask_amount: {
    en: 'Which column is the amount of a deal: {columns}? Their values differ, and only one of them is to be added up.',
    nl: 'Welke kolom is het bedrag van een deal: {columns}? De waarden verschillen, en maar een ervan wordt opgeteld.',
  },
  intake_ask_recurring: {
    en: 'These deals have no amount of their own, only {columns}: an amount per month or year. Is it to be added up as the amount of a deal? Each deal then counts for what the column says.',
    nl: 'Deze deals hebben geen eigen bedrag, alleen {columns}: een bedrag per maand of jaar. Telt dat als het bedrag van een deal? Elke deal telt dan voor wat de kolom zegt.',
  },
  intake_ask_amount_text: {
    en: 'Which amount is “{value}” in “{column}”? It cannot be read as one number. {rows|row waits|rows wait} for it; you can also correct them in the tab.',
    nl: 'Welk bedrag is ‘{value}’ in ‘{column}’? Het is niet als één getal te lezen. {rows|rij wacht|rijen wachten} erop; je kunt ze ook op het tabblad verbeteren.',
  },
  intake_ask_carried: {
    en: 'The column “{before}” is gone; “{now}” holds values of the same kind and counts as {field} until you answer. Is it the same column? Then choose it.',
    nl: 'De kolom ‘{before}’ is weg; ‘{now}’ bevat waarden van dezelfde soort en telt als {field} tot je antwoordt. Is het dezelfde kolom? Kies haar dan.',
  },
  intake_ask_score: {
    en: 'Which of these questions is to be reported? {columns}; in brackets how high the answers go. Answers from 0 to 10 give eNPS, answers from 1 to 5 give satisfaction.',
    nl: 'Welke van deze vragen wil je rapporteren? {columns}; tussen haakjes hoe hoog de antwoorden gaan. Antwoorden van 0 tot 10 geven eNPS, antwoorden van 1 tot 5 geven tevredenheid.',
  },
  intake_ask_fill_down: {
    en: '“{column}” is filled only now and then, each time with another value. Does each value hold for the blank rows below it too, as in a grouped report? Blank rows: {rows}.',
    nl: '‘{column}’ is maar af en toe ingevuld, telkens met een andere waarde. Geldt elke waarde ook voor de lege rijen eronder, zoals in een gegroepeerd rapport? Lege rijen: {rows}.',
  },
  intake_ask_paused: {
    en: 'Are people customers while they are paused, as “{column}” says? They pay nothing meanwhile; it decides how many customers have left. Rows: {rows}.',
    nl: 'Zijn mensen klant terwijl ze volgens ‘{column}’ gepauzeerd zijn? Ze betalen dan niets; het bepaalt hoeveel klanten er zijn vertrokken. Rijen: {rows}.',
  },
  intake_ask_deal_amount: {
    en: 'Deal “{id}” stands on {rows} rows. Is “{column}” on each of them a part of the deal, or the whole deal on each?',
    nl: 'Deal ‘{id}’ staat op {rows} rijen. Is ‘{column}’ op elk daarvan een deel van de deal, of op elk de hele deal?',
  },
  intake_ask_shared_deals: {
    en: 'Deal “{id}” stands on a row for each of several reps in “{column}”. Whose is it in figures per rep? It is so with {deals|deal|deals}.',
    nl: 'Deal ‘{id}’ staat op een rij voor elk van meerdere mensen in ‘{column}’. Van wie is die in cijfers per persoon? Dat is zo bij {deals|deal|deals}.',
  },
  intake_ask_same_order: {
    en: '“{id}” in “{column}” stands on {rows} rows with nothing but amounts or statuses to tell them apart. Which of such rows count? It is so with {orders|order|orders}.',
    nl: '‘{id}’ in ‘{column}’ staat op {rows} rijen die alleen in bedrag of status verschillen. Welke van zulke rijen tellen? Dat is zo bij {orders|order|orders}.',
  },
  intake_ask_table: {
    en: 'What does this tab hold? Its columns fit no kind of tab clearly.',
    nl: 'Wat staat er op dit tabblad? De kolommen passen bij geen soort tabblad duidelijk.',
  },
  intake_ask_column: {
    en: 'Which column is {field}? Without it, less can be counted from this tab.',
    nl: 'Welke kolom is {field}? Zonder die kolom is er minder te tellen op dit tabblad.',
  },
  intake_ask_past_ends: {
    en: 'The day in “{column}” has passed for customers whom “{status}” calls active. Did they leave on that day? Rows: {rows}.',
    nl: 'De dag in ‘{column}’ is voorbij voor klanten die volgens ‘{status}’ actief zijn. Zijn ze die dag vertrokken? Rijen: {rows}.',
  },
  intake_ask_leaving_day: {
    en: 'Nothing else on this tab tells who has left. Is {columns} the day on which a customer left?',
    nl: 'Niets anders op dit tabblad zegt wie er weg is. Is {columns} de dag waarop een klant vertrok?',
  },
  intake_ask_closing_day: {
    en: 'Nothing else on this tab tells when those deals ended that have a day in {columns}. Is it their “{field}”?',
    nl: 'Niets anders op dit tabblad zegt wanneer de deals eindigden die een dag hebben in {columns}. Is dat hun ‘{field}’?',
  },
  intake_ask_table_weak: {
    en: 'What does this tab hold? It could be {first}, but no column says so clearly.',
    nl: 'Wat staat er op dit tabblad? Het kan {first} zijn, maar geen kolom zegt dat duidelijk.',
  },
  intake_ask_table_likely: {
    en: 'What does this tab hold? It could be {first}, but it looks like {other} as well.',
    nl: 'Wat staat er op dit tabblad? Het kan {first} zijn, maar het lijkt ook op {other}.',
  },

  intake_ask_respondents: {
    en: 'Who answered this survey: the team, or customers? Only the team counts. If it was the team, this tab holds a survey; if customers, it is not data.',
    nl: 'Wie vulde deze enquête in: het team, of klanten? Alleen het team telt. Was het het team, dan staat hier een enquête; waren het klanten, dan zijn het geen gegevens.',
  },
  intake_ask_same_sales: {
    en: 'The tabs “{tab}” and “{other}” hold the same sales, and each counts once. Leave “{tab}” out? If “{other}” is the copy, say of that tab that it is not data; if the sales differ, this tab holds orders too.',
    nl: 'De tabbladen ‘{tab}’ en ‘{other}’ bevatten dezelfde verkopen, en elke telt één keer. ‘{tab}’ weglaten? Is ‘{other}’ de kopie, zeg dan daarvan dat het geen gegevens zijn; zijn het andere verkopen, dan staan ook hier orders.',
  },
  intake_ask_same_costs: {
    en: 'The tabs “{tab}” and “{other}” hold the same costs, and each counts once. Leave “{tab}” out? If “{other}” is the copy, say of that tab that it is not data; if the costs differ, this tab holds costs too.',
    nl: 'De tabbladen ‘{tab}’ en ‘{other}’ bevatten dezelfde kosten, en elke telt één keer. ‘{tab}’ weglaten? Is ‘{other}’ de kopie, zeg dan daarvan dat het geen gegevens zijn; zijn het andere kosten, dan staan ook hier kosten.',
  },
  intake_ask_same_list: {
    en: 'The tabs “{tab}” and “{other}” say different things of the same rows, and no date tells which is the newer export. Which tab counts?',
    nl: 'De tabbladen ‘{tab}’ en ‘{other}’ zeggen verschillende dingen over dezelfde rijen, en geen datum zegt welke export nieuwer is. Welk tabblad telt?',
  },
  intake_ask_named: {
    en: 'This tab says “{word}”. Leave its rows out, or do they count? Until you answer, they are left out.',
    nl: 'Dit tabblad zegt ‘{word}’. De rijen weglaten, of tellen ze mee? Tot je antwoordt, zijn ze weggelaten.',
  },
  intake_ask_companies: {
    en: 'Are these companies leads beside the people in the tab “{tab}”? Then each counts as well as its people; until you answer, none of these rows counts.',
    nl: 'Zijn deze bedrijven leads naast de mensen in het tabblad ‘{tab}’? Dan telt elk bedrijf naast zijn mensen mee; tot je antwoordt, telt geen van deze rijen.',
  },

  // Problems
  intake_problem_dates: { en: 'no date can be read in “{column}”', nl: 'geen datum te lezen in ‘{column}’' },
  intake_problem_numbers: { en: 'no number can be read in “{column}”', nl: 'geen getal te lezen in ‘{column}’' },
  intake_problem_errors: { en: 'formula errors in “{column}”', nl: 'formulefouten in ‘{column}’' },
  intake_problem_pasted_numbers: {
    en: '“{column}” holds fractions beside text with decimal commas: the locale ({locale}) may have read thousands as decimals; these cells are not read',
    nl: 'in ‘{column}’ staan gebroken getallen naast tekst met decimale komma’s: de landinstelling ({locale}) kan duizendtallen als decimalen hebben gelezen; deze cellen zijn niet gelezen',
  },
  intake_problem_pasted_commas: {
    en: '“{column}” holds numbers with three decimals beside text with decimal points: the locale ({locale}) may have read thousands as decimals; these cells are not read',
    nl: 'in ‘{column}’ staan getallen met drie decimalen naast tekst met decimale punten: de landinstelling ({locale}) kan duizendtallen als decimalen hebben gelezen; deze cellen zijn niet gelezen',
  },
  intake_problem_contradiction: {
    en: 'the columns about winning and losing contradict each other',
    nl: 'de kolommen over winnen en verliezen spreken elkaar tegen',
  },
  intake_problem_paused: {
    en: 'paused, nobody knows since when: counted as customers who pay nothing',
    nl: 'gepauzeerd, niemand weet sinds wanneer: geteld als klanten die niets betalen',
  },
  intake_problem_paused_active: {
    en: 'paused in “{column}” and active by their status, without a date on which they went on: counted as active',
    nl: 'gepauzeerd in ‘{column}’ en actief volgens de status, zonder datum waarop het verder ging: geteld als actief',
  },
  intake_problem_filled_down: {
    en: '“{column}” of these rows is taken from the first row of their group',
    nl: '‘{column}’ van deze rijen is overgenomen van de eerste rij van hun groep',
  },
  intake_problem_group_line: {
    en: '“{column}” of these rows is taken from the line above their group',
    nl: '‘{column}’ van deze rijen is overgenomen van de regel boven hun groep',
  },
  intake_problem_second_table: {
    en: 'a second table stands on this tab and is not read: put it on a tab of its own',
    nl: 'er staat een tweede tabel op dit tabblad, die niet is gelezen: zet die op een eigen tabblad',
  },
  intake_problem_beside: {
    en: 'another table begins at {cell}, of the same kind, or perhaps a part of this one, and neither is read: put each on a tab of its own, or take out the blank column between them if they are one',
    nl: 'bij {cell} begint nog een tabel, van dezelfde soort of misschien een deel van deze, en geen van beide is gelezen: zet elk op een eigen tabblad, of haal de lege kolom ertussen weg als ze één zijn',
  },
  intake_problem_starts_again: {
    en: 'the table of this tab starts again in row {row} with other columns or in another order, and is not read: put those rows on a tab of their own, or below the same columns',
    nl: 'de tabel van dit tabblad begint opnieuw in rij {row} met andere kolommen of in een andere volgorde, en is niet gelezen: zet die rijen op een eigen tabblad, of onder dezelfde kolommen',
  },
  intake_problem_list_of_stages: {
    en: 'this tab lists stages or statuses; none of its rows counts',
    nl: 'dit tabblad somt fasen of statussen op; geen van de rijen telt',
  },
  intake_problem_details: {
    en: 'each row of this tab belongs to a row of the tab “{tab}”, which is counted there; is it something else, say what the tab holds',
    nl: 'elke rij van dit tabblad hoort bij een rij van het tabblad ‘{tab}’ en telt daar; is het iets anders, zeg dan wat erop staat',
  },
  intake_problem_summary: {
    en: 'the rows of this tab add up those of the tab “{tab}”, which are counted there; is it something else, say what the tab holds',
    nl: 'de rijen van dit tabblad tellen die van het tabblad ‘{tab}’ op, die daar al tellen; is het iets anders, zeg dan wat erop staat',
  },
  intake_problem_other_kind: {
    en: 'this tab looks like {kind}, which no KPI counts, and is not read; if it is something else, say what it holds',
    nl: 'dit tabblad lijkt op {kind}, dat voor geen KPI telt, en is niet gelezen; is het iets anders, zeg dan wat erop staat',
  },
  intake_problem_packed: {
    en: 'every row of this tab stands in one cell of column {column} and was split at each “{mark}”; to split it yourself, choose Data > Split text to columns',
    nl: 'elke rij van dit tabblad staat in één cel van kolom {column} en is gesplitst bij elke ‘{mark}’; zelf splitsen kan met Gegevens > Tekst splitsen in kolommen',
  },
  intake_problem_packed_and_cut: {
    en: 'the cells of this tab are parted by “{mark}”, but its rows were cut elsewhere, so numbers may have changed: import the file again with “{mark}” as the separator',
    nl: 'de cellen van dit tabblad zijn gescheiden door ‘{mark}’, maar de rijen zijn elders afgebroken, dus getallen kunnen zijn veranderd: importeer opnieuw met ‘{mark}’ als scheidingsteken',
  },
  intake_problem_not_split: {
    en: 'these rows hold more or fewer cells than the header when split at “{mark}”, and are not read',
    nl: 'deze rijen hebben meer of minder cellen dan de kop als ze bij ‘{mark}’ worden gesplitst, en zijn niet gelezen',
  },
  intake_problem_wide: {
    en: 'this tab has {columns} columns; only the first {most} are looked at, so put the columns that count among them',
    nl: 'dit tabblad heeft {columns} kolommen; alleen de eerste {most} worden bekeken, dus zet de kolommen die tellen daarbij',
  },
  intake_problem_long_header: {
    en: 'a header of more than {most} characters: the first of them were read',
    nl: 'een kop van meer dan {most} tekens: de eerste daarvan zijn gelezen',
  },
  intake_problem_destroyed_ids: {
    en: '“{column}” holds ids such as {example} that a spreadsheet has cut short until several became one: each row counts by itself. Export again and import the column as text',
    nl: 'in ‘{column}’ staan nummers zoals {example} die een spreadsheet heeft afgekapt tot er meer hetzelfde werden: elke rij telt apart. Exporteer opnieuw en importeer de kolom als tekst',
  },
  intake_problem_destroyed_reference: {
    en: '“{column}” holds ids such as {example}, which a spreadsheet has shortened: nobody can tell whom these rows mean. Export again and import the column as text',
    nl: 'in ‘{column}’ staan nummers zoals {example}, die door een spreadsheet zijn afgekapt: niet te zeggen wie deze rijen bedoelen. Exporteer opnieuw en importeer de kolom als tekst',
  },
  intake_problem_shared_order_id: {
    en: 'in “{column}” the same id stands under more than one “{customers}”: it counts as an order of each',
    nl: 'in ‘{column}’ staat hetzelfde nummer bij meer dan één ‘{customers}’: het telt als een order van elk',
  },
  intake_problem_no_customer: {
    en: '“{value}” in “{column}” is no customer: these rows count in amounts, but not where customers are counted',
    nl: '‘{value}’ in ‘{column}’ is geen klant: deze rijen tellen mee in bedragen, maar niet waar klanten worden geteld',
  },
  intake_problem_no_rep: {
    en: '“{value}” in “{column}” is nobody: these rows count as assigned to no rep',
    nl: '‘{value}’ in ‘{column}’ is niemand: deze rijen tellen als niet toegewezen',
  },
  intake_problem_past_ends: {
    en: 'active by “{status}”, as was answered, so the day in “{column}” is not counted as their end',
    nl: 'actief volgens ‘{status}’, zoals is geantwoord: de dag in ‘{column}’ telt niet als hun einde',
  },
  intake_problem_renews: {
    en: 'these contracts renew themselves, so the day in “{column}” is not counted as their end',
    nl: 'deze contracten verlengen zichzelf: de dag in ‘{column}’ telt niet als hun einde',
  },
  intake_problem_company_currency: {
    en: 'the deals are in several currencies, which cannot be added: “{column}” is counted as their amount',
    nl: 'de deals zijn in meerdere valuta, die niet zijn op te tellen: ‘{column}’ telt als hun bedrag',
  },
  intake_problem_unknown_currency: {
    en: 'the currency of these amounts cannot be told from “{column}”; they are not read',
    nl: 'de valuta van deze bedragen is uit ‘{column}’ niet op te maken; ze zijn niet gelezen',
  },
  intake_problem_cents: {
    en: 'the amounts of “{column}” are in cents, as payment services write them: they are counted so',
    nl: 'de bedragen van ‘{column}’ zijn in centen, zoals betaaldiensten ze schrijven: zo zijn ze geteld',
  },
  intake_problem_scaled: {
    en: 'the header of “{column}”, a note or the name of the tab says that its amounts are in units of {unit}: they are counted so',
    nl: 'de kop van ‘{column}’, een opmerking of de naam van het tabblad zegt dat de bedragen in eenheden van {unit} zijn: zo zijn ze geteld',
  },
  intake_problem_months_across: {
    en: 'each month has a column of its own here, which is not read: put the months below each other, a row for each “{column}” and month, with the amount in one column',
    nl: 'elke maand heeft hier een eigen kolom, wat niet gelezen wordt: zet de maanden onder elkaar, met een rij per ‘{column}’ en maand en het bedrag in één kolom',
  },
  intake_problem_yearly: {
    en: '“{column}” holds amounts per year: a twelfth of each is its MRR',
    nl: '‘{column}’ bevat bedragen per jaar: een twaalfde van elk is de MRR',
  },
  intake_problem_currencies: {
    en: 'amounts in several currencies: {currencies}',
    nl: 'bedragen in meerdere valuta: {currencies}',
  },

  // Notes
  intake_note_link: {
    en: '{found} of the {all} values of “{column}” are in the tab “{tab}”',
    nl: '{found} van de {all} waarden van ‘{column}’ staan in het tabblad ‘{tab}’',
  },

  intake_note_quotas: {
    en: 'quotas for a period each, from {columns} columns: of {from} to {to}',
    nl: 'quota per periode, uit {columns} kolommen: van {from} t/m {to}',
  },
  intake_note_named: {
    en: 'all rows are “{word}”, by the name of the tab',
    nl: 'alle rijen zijn ‘{word}’, naar de naam van het tabblad',
  },
  intake_note_equal_rows: {
    en: '{rows|row that equals another counts|rows that equal another count}, row {row} for one: of values that come back as often as these do, so many are equal by chance',
    nl: '{rows|rij die gelijk is aan een andere telt|rijen die gelijk zijn aan een andere tellen} mee, zoals rij {row}: van waarden die zo vaak terugkomen als deze, zijn er bij toeval zoveel gelijk',
  },
  intake_note_credits: {
    en: 'refunds or credit notes: their amounts are taken from the revenue',
    nl: 'terugbetalingen of creditnota’s: hun bedragen gaan van de omzet af',
  },
};
