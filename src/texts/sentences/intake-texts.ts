/** Reasons why rows or columns of a raw tab are not read, and what is well with them: cells say these too. */
export const intakeTexts = {
  // Rows left out of every KPI
  intake_duplicate_id: {
    en: 'duplicate: a later row has the same id',
    nl: 'dubbel: een latere rij heeft hetzelfde nummer',
  },
  intake_duplicate_version: {
    en: 'duplicate: another row of the same id was changed later',
    nl: 'dubbel: een andere rij met hetzelfde nummer is later gewijzigd',
  },
  intake_old_version: {
    en: 'another row of the same id counts, as was answered',
    nl: 'een andere rij met hetzelfde nummer telt, zoals is geantwoord',
  },
  intake_part_of_deal: {
    en: 'another row of the same deal stands for all of it',
    nl: 'een andere rij van dezelfde deal staat voor het geheel',
  },
  intake_per_person: {
    en: 'told by another row, for another person or campaign',
    nl: 'staat op een andere rij, voor een ander persoon of een andere campagne',
  },
  intake_duplicate_export: {
    en: 'duplicate: the tab {tab} has the same row',
    nl: 'dubbel: het tabblad {tab} heeft dezelfde rij',
  },
  intake_duplicate_row: {
    en: 'duplicate: equal to another row in every column',
    nl: 'dubbel: in elke kolom gelijk aan een andere rij',
  },
  intake_may_be_equal: {
    en: 'equal to another row, and nothing numbers them: the same again, or another one; answer the question about it',
    nl: 'gelijk aan een andere rij, en niets nummert ze: nog eens dezelfde, of een andere; beantwoord de vraag daarover',
  },
  intake_few_equal: {
    en: 'equal to another row, and nothing numbers them; answer the question whether they count',
    nl: 'gelijk aan een andere rij, en niets nummert ze; beantwoord de vraag of ze meetellen',
  },
  intake_totals_row: { en: 'totals row', nl: 'totaalregel' },
  intake_repeated_header: { en: 'repeated header', nl: 'herhaalde kolomkoppen' },
  intake_footer_row: { en: 'note in or below the data', nl: 'opmerking tussen of onder de gegevens' },
  intake_row_not_split: {
    en: 'row in one cell that comes apart into more or fewer cells than the header',
    nl: 'rij in één cel met meer of minder waarden dan de kop',
  },
  intake_automated: { en: 'done by a bot or a system', nl: 'gedaan door een bot of een systeem' },
  intake_test: { en: 'a test, as its column says', nl: 'een test, zegt de kolom' },
  intake_void: { en: 'called off or deleted, as its column says', nl: 'vervallen of verwijderd, zegt de kolom' },
  intake_not_done: {
    en: 'not done or not reached, as its column says',
    nl: 'niet gedaan of niet bereikt, zegt de kolom',
  },
  intake_junk: {
    en: 'spam, a duplicate or merged, as its column says',
    nl: 'spam, dubbel of samengevoegd, zegt de kolom',
  },
  intake_trial: { en: 'on trial, as its column says', nl: 'op proef, zegt de kolom' },
  intake_once: { en: 'comes once, as its column says', nl: 'eenmalig, zegt de kolom' },
  intake_in_doubt: {
    en: 'may not count, going by a column, a heading or the name of the tab; answer the question about it',
    nl: 'telt misschien niet mee, te zien aan een kolom, een kop of de naam van het tabblad; beantwoord de vraag daarover',
  },
  intake_said_out: { en: 'does not count, as was answered', nl: 'telt niet, zoals is geantwoord' },
  intake_planned_cost: { en: 'planned or called off, not spent', nl: 'gepland of afgeblazen, niet uitgegeven' },
  intake_no_sale: {
    en: 'no sale: a quote, tax, a fee, a payout or a purchase',
    nl: 'geen verkoop: een offerte, btw, kosten, een uitbetaling of een inkoop',
  },
  intake_named: {
    en: '“{word}”, as the name of the tab says: no sale',
    nl: '‘{word}’, zegt de naam van het tabblad: geen verkoop',
  },
  intake_below: { en: 'below “{word}”: no sale', nl: 'onder ‘{word}’: geen verkoop' },
  intake_payment_of_invoice: {
    en: 'payment of an invoice, which counts itself',
    nl: 'betaling van een factuur, die zelf al telt',
  },
  intake_invoiced_order: {
    en: 'order that an invoice counts already',
    nl: 'bestelling die al als factuur telt',
  },
  intake_group_row: { en: 'line that names a group', nl: 'regel die een groep noemt' },
  intake_amount_split: {
    en: 'amount split at its comma into two cells',
    nl: 'bedrag bij de komma over twee cellen gesplitst',
  },

  // Columns that are not read
  intake_unread_date_order: {
    en: 'the dates in “{column}” read as day/month and as month/day; answer the question about them',
    nl: 'de datums in ‘{column}’ zijn als dag/maand en als maand/dag te lezen; beantwoord de vraag daarover',
  },
  intake_unread_dates_mixed: {
    en: 'the dates in “{column}” mix day/month and month/day',
    nl: 'in ‘{column}’ staan datums als dag/maand en als maand/dag door elkaar',
  },
  intake_unread_dates_swapped: {
    en: '“{column}” holds real dates beside text such as {example}: the locale ({locale}) has swapped day and month in some. Set the right one under File > Settings and paste the data again',
    nl: 'in ‘{column}’ staan echte datums naast tekst zoals {example}: de landinstelling ({locale}) heeft bij een deel dag en maand verwisseld. Kies de juiste onder Bestand > Instellingen en plak de gegevens opnieuw',
  },
  intake_unread_decimal_mark: {
    en: 'the mark in the numbers of “{column}” may separate thousands or decimals; answer the question about it',
    nl: 'het teken in de getallen van ‘{column}’ kan duizendtallen of decimalen scheiden; beantwoord de vraag daarover',
  },
  intake_unread_cents: {
    en: 'the amounts of “{column}” may be in cents; answer the question about it',
    nl: 'de bedragen van ‘{column}’ zijn misschien in centen; beantwoord de vraag daarover',
  },
  intake_unread_discount: {
    en: '“{column}” may be a percentage or an amount; answer the question about it',
    nl: '‘{column}’ kan een percentage of een bedrag zijn; beantwoord de vraag daarover',
  },
  intake_unread_goes_off: {
    en: '“{column}” may go off the price; answer the question about it',
    nl: '‘{column}’ gaat misschien van de prijs af; beantwoord de vraag daarover',
  },
  intake_unread_sides: {
    en: '“{column}” says debit or credit, and nothing tells which of the two was sold; give the amounts of the other side a minus sign in the tab',
    nl: '‘{column}’ zegt debet of credit, en nergens staat welke van de twee verkocht is; zet op het tabblad een min voor de bedragen van de andere kant',
  },
  intake_unread_paused: {
    en: 'nobody said whether people are customers while they are paused; answer the question about “{column}”',
    nl: 'niemand heeft gezegd of mensen klant zijn terwijl ze gepauzeerd zijn; beantwoord de vraag over ‘{column}’',
  },
  intake_unread_deal_amount: {
    en: '“{column}” of deals that stand on several rows may be a part or the whole of each; answer the question about it',
    nl: '‘{column}’ van deals die op meerdere rijen staan kan een deel of het geheel zijn; beantwoord de vraag daarover',
  },
  intake_unread_shared_deals: {
    en: 'deals are shared by several reps in “{column}”; answer the question whose they are',
    nl: 'meerdere mensen in ‘{column}’ delen een deal; beantwoord de vraag van wie die is',
  },
  intake_unread_same_order: {
    en: 'orders in “{column}” stand on several rows that may be parts or versions of one order; answer the question about it',
    nl: 'orders in ‘{column}’ staan op meerdere rijen die delen of versies van één order kunnen zijn; beantwoord de vraag daarover',
  },
  intake_unread_cost_sides: {
    en: '“{column}” says debit or credit, and nothing tells which of the two was spent; give the amounts of the other side a minus sign in the tab',
    nl: '‘{column}’ zegt debet of credit, en nergens staat welke van de twee is uitgegeven; zet op het tabblad een min voor de bedragen van de andere kant',
  },
  intake_unread_decimals_mixed: {
    en: 'the numbers in “{column}” mix decimal points and decimal commas',
    nl: 'in ‘{column}’ staan decimale punten en decimale komma’s door elkaar',
  },
  intake_unread_per_seat: {
    en: '“{column}” is the price of one, and no column says how many a customer has; add a column “Quantity”',
    nl: '‘{column}’ is de prijs van één, en geen kolom zegt hoeveel een klant er heeft; voeg een kolom ‘Aantal’ toe',
  },
  intake_unread_seats: {
    en: '“{column}” may be for one of “{quantity}” or for all together; answer the question about it',
    nl: '‘{column}’ kan voor één van ‘{quantity}’ gelden of voor alle samen; beantwoord de vraag daarover',
  },
  intake_unread_interval: {
    en: 'nobody knows for how long the amounts are that “{column}” is about; answer the questions about it',
    nl: 'van geen bedrag is uit ‘{column}’ op te maken voor hoelang het geldt; beantwoord de vragen daarover',
  },
  intake_unread_changes: {
    en: 'the changes in “{column}” begin later than the customers do, so that they do not add up to what each pays; add a column with the MRR after each change',
    nl: 'de mutaties in ‘{column}’ beginnen later dan de klanten en tellen dus niet op tot wat elk betaalt; voeg een kolom toe met de MRR na elke mutatie',
  },
  intake_unread_rep: {
    en: 'several columns name people ({columns}); answer the question who made the sale',
    nl: 'meerdere kolommen noemen mensen ({columns}); beantwoord de vraag wie de verkoop deed',
  },
  intake_unread_status_or_place: {
    en: '“{column}” may say which orders count, or where customers are; answer the question about it',
    nl: '‘{column}’ kan zeggen welke orders tellen, of waar klanten zitten; beantwoord de vraag daarover',
  },
  intake_unread_amount: {
    en: 'several columns could hold the amount; answer the question which one is meant',
    nl: 'meerdere kolommen kunnen het bedrag bevatten; beantwoord de vraag welke bedoeld is',
  },
  intake_unread_fill_down: {
    en: '“{column}” may hold for the blank rows below it too; answer the question about it',
    nl: '‘{column}’ geldt misschien ook voor de lege rijen eronder; beantwoord de vraag daarover',
  },
  intake_unread_totals: {
    en: 'rows in “{column}” may add up the others; answer the question about it',
    nl: 'rijen in ‘{column}’ tellen misschien de andere op; beantwoord de vraag daarover',
  },
  intake_unread_recurring: {
    en: 'the deals have no amount, only {columns}; answer the question whether it counts as one',
    nl: 'de deals hebben geen bedrag, alleen {columns}; beantwoord de vraag of dat ervoor telt',
  },
  intake_unread_leaving_day: {
    en: '{columns} may be the day on which a customer left; answer the question about it',
    nl: '{columns} is misschien de dag waarop een klant vertrok; beantwoord de vraag daarover',
  },
  intake_unread_months: { en: '“{column}” names months, no days', nl: '‘{column}’ noemt maanden, geen dagen' },
  intake_unread_only_due: {
    en: '“{column}” says when activities are due; no column says which were done',
    nl: '‘{column}’ zegt wanneer activiteiten gedaan moeten zijn; geen kolom zegt welke gedaan zijn',
  },
  intake_unread_unplaced: {
    en: 'nobody knows what “{column}” is; answer the question about it',
    nl: 'niemand weet wat ‘{column}’ is; beantwoord de vraag daarover',
  },
  intake_unread_ends: {
    en: 'no days can be read in “{column}”, which says who has left',
    nl: 'in ‘{column}’ zijn geen datums te lezen; die kolom zegt wie er weg is',
  },
  intake_unread_past_ends: {
    en: 'customers are active by “{status}” after the day in “{column}”; answer the question about it',
    nl: 'klanten zijn actief volgens ‘{status}’ na de dag in ‘{column}’; beantwoord de vraag daarover',
  },
  intake_unread_score: {
    en: 'several columns could hold the score; answer the question which one is meant',
    nl: 'meerdere kolommen kunnen de score bevatten; beantwoord de vraag welke bedoeld is',
  },

  intake_no_cost_account: {
    en: 'VAT, or owed to suppliers: no costs',
    nl: 'btw, of schuld aan leveranciers: geen kosten',
  },
  intake_unread_ledger: {
    en: '“{column}” adds up to nothing: both sides of each booking stand there',
    nl: '‘{column}’ telt op tot niets: van elke boeking staan er beide kanten',
  },
  intake_unread_quotas: {
    en: '{columns} hold quotas of the same days; answer the question which of them count, or keep one of them',
    nl: '{columns} bevatten quota van dezelfde dagen; beantwoord de vraag welke tellen, of houd er één over',
  },
  intake_unread_quota_scales: {
    en: '{value} in “{column}” may be no amounts; answer the question about it',
    nl: '{value} in ‘{column}’ zijn misschien geen bedragen; beantwoord de vraag daarover',
  },
  intake_unread_quota_year: {
    en: '{columns} do not say of which year the quotas are; write the year into the headers, or answer the question about it',
    nl: '{columns} zeggen niet van welk jaar de quota zijn; zet het jaar in de koppen, of beantwoord de vraag daarover',
  },
};
