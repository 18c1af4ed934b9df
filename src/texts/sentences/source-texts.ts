/** What is said of tables that lie in BigQuery, by an add-on that is built with it. */
export const sourceTexts = {
  view_not_by_query: {
    en: 'this takes rows of several tables together, or one by one, which no query of a view in BigQuery does',
    nl: 'dit vraagt rijen van meer tabellen samen, of een voor een, en dat doet geen query op een weergave in BigQuery',
  },
  view_model: {
    en: 'this is a model that is fitted to single rows, and more than {most} of them stay in BigQuery',
    nl: 'dit is een model dat op losse rijen wordt gepast, en meer dan {most} daarvan blijven in BigQuery',
  },
  left_out_by_view: {
    en: 'left out by the view in BigQuery',
    nl: 'weggelaten door de weergave in BigQuery',
  },
  view_asked: {
    en: 'asked by queries, which read {bytes} MB at each refresh; its rows stay in BigQuery',
    nl: 'bevraagd met query’s, die bij elke verversing {bytes} MB lezen; de rijen blijven in BigQuery',
  },
  view_table: {
    en: '{source} says why its rows are left out, as a view for the add-on does, but views of this kind of table cannot be asked; everything is as it was.',
    nl: '{source} zegt waarom rijen zijn weggelaten, zoals een weergave voor de add-on, maar weergaven van dit soort tabel zijn niet te bevragen; alles is gebleven zoals het was.',
  },
  view_column: {
    en: '{source} is a view for the add-on, and its column {column} is none that it knows, or not of its type; everything is as it was.',
    nl: '{source} is een weergave voor de add-on, en kolom {column} daarin is onbekend of niet van het goede type; alles is gebleven zoals het was.',
  },
  view_lacks: {
    en: '{source} is a view for the add-on, and lacks column {column}; everything is as it was.',
    nl: '{source} is een weergave voor de add-on, en mist kolom {column}; alles is gebleven zoals het was.',
  },
  view_same_id: {
    en: '{source} has {count} more rows than ids among those that count; say in left_out which are copies. Everything is as it was.',
    nl: '{source} heeft {count} rijen meer dan id’s onder wat telt; zeg in left_out welke dubbel zijn. Alles is gebleven zoals het was.',
  },
  source_read: {
    en: 'BigQuery reads {bytes} MB of it at each refresh',
    nl: 'BigQuery leest er bij elke verversing {bytes} MB van',
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
  source_no_columns: {
    en: '{source} has no column that a cell can hold; everything is as it was.',
    nl: '{source} heeft geen kolom die in een cel past; alles is gebleven zoals het was.',
  },
  source_empty: {
    en: '{source} holds no rows, so nothing was counted without them; everything is as it was.',
    nl: '{source} bevat geen rijen, en zonder is er niets geteld; alles is gebleven zoals het was.',
  },
  source_too_large: {
    en: '{source} has {rows} rows of {columns} columns, more than the {most} cells that a refresh can read; everything is as it was. Name a view with fewer of them.',
    nl: '{source} heeft {rows} rijen van {columns} kolommen, meer dan de {most} cellen die een verversing kan lezen; alles is gebleven zoals het was. Noem een weergave met minder.',
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
