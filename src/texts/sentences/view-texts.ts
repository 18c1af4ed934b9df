/** What is said of views in BigQuery, whose rows stay there, by an add-on that is built with it. */
export const viewTexts = {
  view_not_by_query: {
    en: 'this takes rows of several tables together, or one by one, which no query of a view in BigQuery does; for it, name tabs, or tables that are small enough to be read',
    nl: 'dit vraagt rijen van meer tabellen samen, of een voor een, en dat doet geen query op een weergave in BigQuery; noem daarvoor tabbladen, of tabellen die klein genoeg zijn om te lezen',
  },
  view_by_plan: {
    en: 'over views in BigQuery it is asked by the breakdown of the plan alone; choose it there',
    nl: 'over weergaven in BigQuery wordt dit alleen naar de uitsplitsing van het plan gevraagd; kies die daar',
  },
  view_no_past: {
    en: 'How the open deals changed is not told: BigQuery holds deals as they are now, not as they were.',
    nl: 'Hoe de open deals veranderden is niet te zeggen: BigQuery bevat deals zoals ze nu zijn, niet zoals ze waren.',
  },
  view_model: {
    en: 'the model reads rows or customers one by one, and more than {most} are too many for a query',
    nl: 'het model leest rijen of klanten een voor een, en meer dan {most} zijn te veel voor een query',
  },
  left_out_by_view: {
    en: 'left out by the view in BigQuery',
    nl: 'weggelaten door de weergave in BigQuery',
  },
  view_asked: {
    en: 'asked by queries, which read {bytes} MB at each refresh; its rows stay in BigQuery',
    nl: 'bevraagd met query’s, die bij elke vernieuwing {bytes} MB lezen; de rijen blijven in BigQuery',
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
  view_kind: {
    en: 'such rows count by what others of them say',
    nl: 'zulke rijen tellen naar wat andere ervan zeggen',
  },
  view_no_ids: {
    en: 'not every row has an id of its own',
    nl: 'niet elke rij heeft een eigen id',
  },
  view_rows: {
    en: 'some rows may be totals, notes or headers',
    nl: 'sommige rijen zijn misschien totalen, opmerkingen of koppen',
  },
  view_values: {
    en: 'column {column} is to be read row by row',
    nl: 'kolom {column} moet rij voor rij worden gelezen',
  },
  view_told_by_all: {
    en: 'what {column} means shows in all rows together',
    nl: 'wat {column} betekent, blijkt uit alle rijen samen',
  },
  view_together: {
    en: 'what became of a row takes a look at all of them',
    nl: 'wat er van een rij werd, blijkt pas uit alle samen',
  },
};
