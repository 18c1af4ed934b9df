/** What is said of tables that lie in BigQuery, by an add-on that is built with it. */
export const sourceTexts = {
  source_read: {
    en: 'BigQuery reads {bytes} MB of it at each refresh',
    nl: 'BigQuery leest er bij elke vernieuwing {bytes} MB van',
  },
  source_column_left: {
    en: 'column {column} holds lists or records, which no cell can hold, and is not read',
    nl: 'kolom {column} bevat lijsten of records, die in geen cel passen, en wordt niet gelezen',
  },
  source_refused: {
    en: 'BigQuery does not give {source}, and everything is as it was: check the name, and whether you may read it.',
    nl: 'BigQuery geeft {source} niet, en alles is gebleven zoals het was: controleer de naam, en of je de tabel mag lezen.',
  },
  source_bytes: {
    en: 'Google would bill {bytes} MB for the tables in BigQuery and the plan allows {most} MB, so nothing was read and everything is as it was.',
    nl: 'Google zou {bytes} MB rekenen voor de tabellen in BigQuery en het plan staat {most} MB toe; er is niets gelezen en alles is gebleven zoals het was.',
  },
  source_bytes_more: {
    en: 'Google has billed {spent} MB for the tables in BigQuery, one more query makes that {bytes} MB and the plan allows {most} MB: it was not asked, and everything is as it was.',
    nl: 'Google heeft {spent} MB gerekend voor de tabellen in BigQuery, met nog een query wordt dat {bytes} MB en het plan staat {most} MB toe: die is niet gesteld, en alles is gebleven zoals het was.',
  },
  source_no_columns: {
    en: '{source} has no column that a cell can hold; everything is as it was.',
    nl: '{source} heeft geen kolom die in een cel past; alles is gebleven zoals het was.',
  },
  source_empty: {
    en: '{source} holds no rows, so nothing was counted without them; everything is as it was.',
    nl: '{source} bevat geen rijen, en zonder is er niets geteld; alles is gebleven zoals het was.',
  },
  source_too_large: {
    en: '{source} has more rows than a refresh can read, and no query can stand for them: {why}. Everything is as it was; name a view with fewer of them, or one in the add-on’s own columns.',
    nl: '{source} heeft meer rijen dan een vernieuwing kan lezen, en geen query kan ze vervangen: {why}. Alles is gebleven zoals het was; noem een weergave met minder, of een in eigen kolommen.',
  },
  source_asked: {
    en: 'more rows than a refresh can read, so it asks BigQuery for figures; nothing is said of single rows',
    nl: 'meer rijen dan een vernieuwing kan lezen, dus vraagt die BigQuery om cijfers; over losse rijen wordt niets gezegd',
  },
  source_slow: {
    en: 'BigQuery was not done with {source} within {seconds} seconds; everything is as it was. Try again later.',
    nl: 'BigQuery was niet binnen {seconds} seconden klaar met {source}; alles is gebleven zoals het was. Probeer het later nog eens.',
  },
  source_and_tab: {
    en: 'Tab {tab} holds the same kind of rows as {source}, so they would count twice; everything is as it was. Remove the tab, or say that it is not data.',
    nl: 'Tabblad {tab} bevat hetzelfde soort rijen als {source}, dus ze zouden dubbel tellen; alles is gebleven zoals het was. Haal het tabblad weg, of zeg dat het geen gegevens zijn.',
  },
  source_same_id: {
    en: '{source} has rows that differ and share the id {id}; nobody can tell which counts, and everything is as it was. Name a view with one row per id.',
    nl: '{source} heeft rijen die verschillen en de id {id} delen; niemand weet welke telt, en alles is gebleven zoals het was. Noem een weergave met één rij per id.',
  },
};
