/** Bringing in a newer export: what it would change, what it has changed, and why it cannot be taken over. */
export const incomingTexts = {
  incoming_tab: {
    en: 'A newer export, waiting to be taken over',
    nl: 'Een nieuwere export die wacht om overgenomen te worden',
  },
  incoming_tab_name: { en: 'KPI newer export', nl: 'KPI nieuwere export' },
  before_tab: { en: 'What a tab held before a newer export', nl: 'Wat een tabblad bevatte vóór een nieuwere export' },
  before_tab_name: { en: 'KPI before the export', nl: 'KPI van vóór de export' },
  incoming_not_whole: {
    en: 'The file did not arrive whole: {rows} of {all} rows. Choose it again.',
    nl: 'Het bestand is niet heel aangekomen: {rows} van {all} rijen. Kies het opnieuw.',
  },
  incoming_none: { en: 'No file is waiting. Choose it again.', nl: 'Er wacht geen bestand. Kies het opnieuw.' },
  incoming_no_table: {
    en: 'Nothing in {file} looks like a header row with rows below it. Open the file and check that it is the right one.',
    nl: 'In {file} lijkt niets op een kopregel met rijen eronder. Open het bestand en kijk of het het goede is.',
  },
  incoming_no_tab: {
    en: 'No tab holds data yet. Paste the first export into a tab of its own; newer ones can then be brought in here.',
    nl: 'Nog geen tabblad bevat gegevens. Plak de eerste export in een eigen tabblad; nieuwere kun je dan hier inlezen.',
  },
  incoming_unlike: {
    en: '{file} looks like none of the tabs, or like several. Choose the tab that it replaces.',
    nl: '{file} lijkt op geen van de tabbladen, of op meer dan één. Kies het tabblad dat het vervangt.',
  },
  incoming_replaces: {
    en: '{file} replaces the {before|row|rows} of {tab} with {after|row|rows}.',
    nl: '{file} vervangt de {before|rij|rijen} van {tab} door {after|rij|rijen}.',
  },
  incoming_fewer: {
    en: 'That is less than half of what stands there now. Is it the whole export?',
    nl: 'Dat is minder dan de helft van wat er nu staat. Is het de hele export?',
  },
  incoming_by: { en: 'Rows are known again by {header}.', nl: 'Rijen worden herkend aan {header}.' },
  incoming_by_all: {
    en: 'No column tells rows apart, so a changed row counts as one gone and one new.',
    nl: 'Geen kolom onderscheidt de rijen, dus een gewijzigde rij telt als één weg en één nieuw.',
  },
  incoming_same: {
    en: '{count|row stays as it is|rows stay as they are}.',
    nl: '{count|rij blijft zoals hij is|rijen blijven zoals ze zijn}.',
  },
  incoming_added: { en: '{count|new row|new rows}', nl: '{count|nieuwe rij|nieuwe rijen}' },
  incoming_gone: { en: '{count|row gone|rows gone}', nl: '{count|rij weg|rijen weg}' },
  incoming_changed: { en: '{count|row changed|rows changed}', nl: '{count|rij gewijzigd|rijen gewijzigd}' },
  incoming_column_new: {
    en: 'New column: {header}. It stands behind the others.',
    nl: 'Nieuwe kolom: {header}. Hij komt achter de andere.',
  },
  incoming_column_gone: {
    en: 'The column {header} is not in the file. Its cells become empty.',
    nl: 'De kolom {header} staat niet in het bestand. De cellen worden leeg.',
  },
  incoming_column_counts: {
    en: 'The column {header} is not in the file, and KPIs use it as {field}. Without it they may have no number.',
    nl: 'De kolom {header} staat niet in het bestand, en KPI’s gebruiken hem als {field}. Zonder die kolom hebben ze misschien geen cijfer.',
  },
  incoming_formula: {
    en: 'Cell {cell} of {tab} holds a formula, and a newer export would overwrite it. Move your formulas to another tab, then try again.',
    nl: 'Cel {cell} van {tab} bevat een formule die een nieuwere export zou overschrijven. Zet je formules op een ander tabblad en probeer het opnieuw.',
  },
  incoming_done: {
    en: '{tab} now holds {rows|row|rows} of {file}.',
    nl: '{tab} bevat nu {rows|rij|rijen} uit {file}.',
  },
  incoming_undone: { en: '{tab} is as it was before.', nl: '{tab} is weer zoals het was.' },
  incoming_nothing_before: {
    en: 'There is nothing to put back: no export was taken over, or its tab is gone.',
    nl: 'Er is niets om terug te zetten: er is geen export overgenomen, of het tabblad is weg.',
  },
  incoming_typed_since: {
    en: '{tab} was changed after the export was taken over. Putting it back would lose that. The version history of the spreadsheet (File) has both.',
    nl: '{tab} is na het inlezen gewijzigd. Terugzetten zou dat wissen. De versiegeschiedenis van de spreadsheet (Bestand) heeft beide.',
  },
  incoming_bad_request: {
    en: 'The file could not be read as a table. Export it again as CSV or XLSX.',
    nl: 'Het bestand kon niet als tabel worden gelezen. Exporteer het opnieuw als CSV of XLSX.',
  },
  incoming_too_wide: {
    en: 'The file has {columns} columns, more than the {most} of which a tab is read. Export it again with only the columns that you need.',
    nl: 'Het bestand heeft {columns} kolommen; van een tabblad worden er hooguit {most} gelezen. Exporteer het opnieuw met alleen wat je nodig hebt.',
  },
  incoming_too_large: {
    en: 'The file has {cells} cells, more than the {most} that can be brought in here. Import it by File › Import instead.',
    nl: 'Het bestand heeft {cells} cellen, meer dan de {most} die hier ingelezen kunnen worden. Lees het in met Bestand › Importeren.',
  },
} as const;
