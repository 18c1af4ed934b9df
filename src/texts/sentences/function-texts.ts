/** What custom functions say: wrong arguments, reasons without a number, headers of the tables that spill. */
export const functionTexts = {
  argument_missing: {
    en: '{argument} is missing: expected {expected}',
    nl: '{argument} ontbreekt: hier hoort {expected}',
  },
  argument_wrong: {
    en: '{argument}: expected {expected}, got {got}',
    nl: '{argument}: hier hoort {expected}, maar er staat {got}',
  },
  argument_wrong_in_row: {
    en: '{argument}: expected {expected}, got {got} in row {row}',
    nl: '{argument}: hier hoort {expected}, maar in rij {row} staat {got}',
  },
  argument_wrong_in_cell: {
    en: '{argument}: expected {expected}, got {got} in row {row}, column {column}',
    nl: '{argument}: hier hoort {expected}, maar in rij {row}, kolom {column} staat {got}',
  },
  argument_header: {
    en: '{argument}: expected {expected}, got {got} in row 1; if that is the header, let the range begin below it',
    nl: '{argument}: hier hoort {expected}, maar in rij 1 staat {got}; is dat de kop, laat het bereik dan eronder beginnen',
  },
  argument_not_a_column: {
    en: '{argument}: expected one column, got {columns} columns',
    nl: '{argument}: hier hoort één kolom, maar dit zijn {columns} kolommen',
  },
  arguments_differ_in_shape: {
    en: '{argument} is {size} and {other} is {otherSize}: give ranges of the same size',
    nl: '{argument} is {size} en {other} is {otherSize}: geef bereiken van dezelfde grootte',
  },
  size_of_range: { en: '{rows} × {columns} cells', nl: '{rows} × {columns} cellen' },
  arguments_differ_in_length: {
    en: '{argument} has {rows} rows and {other} has {otherRows}: give ranges of the same length',
    nl: '{argument} heeft {rows} rijen en {other} heeft {otherRows}: geef bereiken van dezelfde lengte',
  },
  decimal_mark_unclear: {
    en: '{argument}: dot and comma are used in more than one way, so what they mean cannot be told; make these cells numbers',
    nl: '{argument}: punt en komma worden op meer dan één manier gebruikt, dus wat ze betekenen is niet te zien; maak er getallen van',
  },
  date_order_unclear: {
    en: '{argument}: {example} can be read with the day or with the month first; make these cells dates, or write 2017-12-31',
    nl: '{argument}: {example} kan met de dag of met de maand voorop gelezen worden; maak er datums van, of schrijf 2017-12-31',
  },
  date_order_mixed: {
    en: '{argument}: some dates have the day first and some the month; make them all alike',
    nl: '{argument}: bij sommige datums staat de dag voorop en bij andere de maand; schrijf ze allemaal gelijk',
  },
  date_order_swapped: {
    en: '{argument}: real dates stand beside text dates, so pasting may have swapped day and month; paste them again under the right locale',
    nl: '{argument}: echte datums staan naast datums als tekst, dus plakken kan dag en maand hebben verwisseld; plak ze opnieuw met de juiste landinstelling',
  },
  arguments_go_together: {
    en: '{argument} also needs {other}',
    nl: 'bij {argument} hoort ook {other}',
  },
  in_row: { en: 'row {row}: {reason}', nl: 'rij {row}: {reason}' },
  in_cell: { en: 'row {row}, column {column}: {reason}', nl: 'rij {row}, kolom {column}: {reason}' },

  expected_number: { en: 'a number', nl: 'een getal' },
  expected_count: { en: 'a number of 0 or more', nl: 'een getal van 0 of meer' },
  expected_share: { en: 'a share from 0 to 1, such as 25% or 0.25', nl: 'een deel van 0 tot 1, zoals 25% of 0,25' },
  expected_flag: { en: 'yes or no, or won or lost', nl: 'ja of nee, of gewonnen of verloren' },
  expected_date: { en: 'a date, such as 2017-12-31', nl: 'een datum, zoals 2017-12-31' },
  expected_time: { en: 'a time of the day, such as 9 or 17:30', nl: 'een tijdstip, zoals 9 of 17:30' },
  expected_text: { en: 'a text', nl: 'een tekst' },
  expected_one_cell: { en: 'one cell', nl: 'één cel' },
  expected_range: { en: 'a range', nl: 'een bereik' },
  expected_tab: { en: 'a tab with its header row', nl: 'een tabblad met zijn kopregel' },
  expected_months: { en: 'a number of months above 0', nl: 'een aantal maanden boven 0' },
  expected_method: { en: '"median" or "mean"', nl: '"mediaan" of "gemiddelde"' },
  expected_score_of_ten: { en: 'a whole number from 0 to 10', nl: 'een geheel getal van 0 tot 10' },
  expected_score_of_five: {
    en: 'a whole number from 1 to 5 (for scores from 0 to 10, use ENPS)',
    nl: 'een geheel getal van 1 tot 5 (gebruik ENPS voor scores van 0 tot 10)',
  },

  expected_step: {
    en: '"day", "week", "month", "quarter" or "year"',
    nl: '"dag", "week", "maand", "kwartaal" of "jaar"',
  },

  got_text: { en: 'the text “{value}”', nl: 'de tekst ‘{value}’' },
  got_number: { en: '{value}', nl: '{value}' },
  got_flag: { en: '{value}', nl: '{value}' },
  got_date: { en: 'a date', nl: 'een datum' },
  got_error: { en: 'the error {value}', nl: 'de fout {value}' },
  got_range: { en: 'a range of {rows} × {columns} cells', nl: 'een bereik van {rows} × {columns} cellen' },
  got_blank: { en: 'nothing', nl: 'niets' },

  no_starting_customers_given: { en: 'no customers at the start', nl: 'geen klanten aan het begin' },
  zero_new_customers: { en: 'no new customers', nl: 'geen nieuwe klanten' },
  no_leads_given: { en: 'no leads', nl: 'geen leads' },
  no_closed_deals_given: { en: 'no deals won or lost', nl: 'geen gewonnen of verloren deals' },
  no_purchases_given: { en: 'no purchases', nl: 'geen aankopen' },
  no_customers_given: { en: 'no customers', nl: 'geen klanten' },
  average_purchase_is_zero: { en: 'the average purchase is 0', nl: 'de gemiddelde aankoop is 0' },
  conversion_is_zero: { en: 'the conversion is 0%', nl: 'de conversie is 0%' },
  no_amounts_given: { en: 'no amounts in the column', nl: 'geen bedragen in de kolom' },
  no_dates_given: { en: 'no dates in the column', nl: 'geen datums in de kolom' },
  no_cycles_given: {
    en: 'no won deals with both a created and a closed date',
    nl: 'geen gewonnen deals met zowel een aanmaak- als een sluitdatum',
  },
  no_responses_given: { en: 'no answered leads', nl: 'geen beantwoorde leads' },
  too_few_answers_given: {
    en: 'fewer than 5 answers ({n}): too few to stay anonymous',
    nl: 'minder dan 5 antwoorden ({n}): te weinig om anoniem te blijven',
  },
  scores_of_five: {
    en: 'all scores are 5 or lower: for a scale of 1 to 5, use SATISFACTION',
    nl: 'alle scores zijn 5 of lager: gebruik SATISFACTION voor een schaal van 1 tot 5',
  },
  scale_unknown_given: {
    en: 'no score above 3: the scale (1 to 4 or 1 to 5) cannot be told',
    nl: 'geen score boven 3: niet te zien is of de schaal tot 4 of tot 5 loopt',
  },
  period_ends_before_it_starts: { en: 'to lies before from', nl: 'to ligt vóór from' },
  closes_before_it_opens: { en: 'closes must be later than opens', nl: 'closes moet later zijn dan opens' },
  several_currencies: {
    en: 'the amounts are in several currencies, which cannot be added',
    nl: 'de bedragen staan in verschillende valuta, die niet opgeteld kunnen worden',
  },
  unanswered: { en: 'unanswered', nl: 'onbeantwoord' },
  trial: { en: 'trial', nl: 'proefperiode' },
  no_value_known: { en: 'no value', nl: 'geen waarde' },
  number_too_large: { en: 'the result is too large a number', nl: 'de uitkomst is een te groot getal' },

  header_rep: { en: 'Rep', nl: 'Vertegenwoordiger' },
  header_sales: { en: 'Sales', nl: 'Verkoop' },
  header_activities: { en: 'Activities', nl: 'Activiteiten' },
  header_type: { en: 'Type', nl: 'Type' },
  header_total: { en: 'Total', nl: 'Totaal' },
  header_n: { en: 'n', nl: 'n' },
  list: { en: '{first}, {next}', nl: '{first}, {next}' },
  as_declared: { en: '{en}', nl: '{nl}' },
  as_written: { en: '{value}', nl: '{value}' },
  without_rep: { en: '(no rep)', nl: '(geen vertegenwoordiger)' },
  without_type: { en: '(no type)', nl: '(geen type)' },
};
