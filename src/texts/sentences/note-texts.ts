/** What is said beside a figure, on a sheet, in the sidebar and in reports; a cell says the figure alone. */
export const noteTexts = {
  // Notes
  note_from: { en: 'from the tab with {table}', nl: 'uit het tabblad met {table}' },
  note_no_reps: {
    en: 'this is the total: no column tells which rep a deal belongs to, so it cannot be told by rep',
    nl: 'dit is het totaal: geen kolom zegt bij welke vertegenwoordiger een deal hoort, dus per vertegenwoordiger kan niet',
  },
  note_by_purchases: {
    en: 'no deal type in the data: judged by what each customer bought before, so a changed discount can look like an upsell',
    nl: 'geen dealtype in de gegevens: beoordeeld naar wat elke klant eerder kocht, dus een andere korting kan op upsell lijken',
  },
  note_expected_of_open: {
    en: 'open deals have no actual amount yet: the expected one is used for them',
    nl: 'open deals hebben nog geen werkelijk bedrag: daarvoor telt het verwachte',
  },
  note_expected_amount: {
    en: 'no actual amount in the tab: the expected amount is used',
    nl: 'geen werkelijk bedrag in het tabblad: het verwachte bedrag is gebruikt',
  },
  note_expected_close: {
    en: 'no actual close date in the tab: the expected one is used for won and lost deals',
    nl: 'geen werkelijke sluitingsdatum in het tabblad: de verwachte is gebruikt voor gewonnen en verloren deals',
  },
  note_created_from_lead: {
    en: 'counted from the creation of the lead: the deals have no creation date',
    nl: 'geteld vanaf het aanmaken van de lead: de deals hebben geen aanmaakdatum',
  },
  note_open_now: {
    en: 'those open now: the deals have no creation date, so that nobody knows which were open on an earlier day',
    nl: 'die nu open zijn: de deals hebben geen aanmaakdatum, dus van eerdere dagen is niet bekend welke open waren',
  },
  note_stages_noticed: {
    en: 'from {day} on, as the refreshes noticed it: no tab tells when deals came into their stages',
    nl: 'vanaf {day}, zoals het vernieuwen het opmerkte: geen tabblad vertelt wanneer deals in hun fasen kwamen',
  },
  note_response_from_activities: {
    en: 'the first activity after its creation is taken as the answer to a lead',
    nl: 'de eerste activiteit na aanmaak geldt als antwoord op een lead',
  },
  note_no_ends: {
    en: 'nothing in the data tells who has left: every row is taken to run still',
    nl: 'nergens staat wie er is vertrokken: elke rij geldt als lopend',
  },
  note_prices_of_products: {
    en: 'quantity × the price in the tab {tab}, as it is now',
    nl: 'aantal × de prijs in het tabblad {tab}, zoals die nu is',
  },
  note_few: {
    en: 'only {n}: the true figure lies anywhere between {low}% and {high}%',
    nl: 'slechts {n}: het werkelijke cijfer ligt ergens tussen {low}% en {high}%',
  },
  note_period: { en: 'over {from} to {to}', nl: 'over {from} t/m {to}' },
  note_end_unknown: {
    en: 'until {day}; the dates in the tab {tab} wait for an answer, and the period may end later once they are read',
    nl: 't/m {day}; de datums in het tabblad {tab} wachten op een antwoord, en de periode kan later eindigen als ze gelezen zijn',
  },
  note_as_told: {
    en: 'as it was first shown; answers that came, changed or went since do not count',
    nl: 'zoals het eerst is getoond; antwoorden die sindsdien kwamen, wijzigden of verdwenen tellen niet mee',
  },
  note_export_edge: {
    en: 'every subscription has ended by {day}: the export may stop there',
    nl: 'elk abonnement is op {day} geëindigd: mogelijk stopt de export daar',
  },
  note_article_churn: {
    en: 'customers who joined hide customers who left; the standard churn rate counts only those there at the start',
    nl: 'nieuwe klanten verbergen vertrokken klanten; het standaardpercentage telt alleen wie er aan het begin was',
  },
  note_bulk_import: {
    en: '{share}% of the leads of {month} were created on {day}: an import?',
    nl: '{share}% van de leads van {month} is aangemaakt op {day}: een import?',
  },
  note_short_history: {
    en: 'less than two months of purchases: nothing beyond them is counted',
    nl: 'minder dan twee maanden aankopen: daarna is niets meegeteld',
  },
  note_won_before_created: {
    en: 'won before creation: {count|lead|leads}, counted as converted',
    nl: 'gewonnen vóór de aanmaak: {count|lead|leads}, als klant geteld',
  },
  note_stands_in: {
    en: '{why}; this is the standard figure',
    nl: '{why}; dit is het standaardcijfer',
  },
  note_capped: { en: 'expected years capped at {years}', nl: 'verwachte jaren begrensd op {years}' },
  note_cut_to_months: {
    en: 'so few customers leave that the expected months are capped at {count}',
    nl: 'er vertrekken zo weinig klanten dat de verwachte maanden begrensd zijn op {count}',
  },
  note_cycle_shift: {
    en: 'costs of {months|month|months} earlier: sales cycle',
    nl: 'kosten van {months|maand|maanden} eerder: verkoopcyclus',
  },
};
