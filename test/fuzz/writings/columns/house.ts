import { column } from './column';

export const costs = {
  spentOn: column('day', 'Date|Day', 'Datum|Dag', 'Datum|Tag', 'Date|Jour', 'Fecha|Día'),
  source: column('text', 'Channel|Source', 'Kanaal|Bron', 'Kanal|Quelle', 'Canal|Source', 'Canal|Fuente'),
  amount: column(
    'amount',
    'Cost|Amount spent|Spend',
    'Kosten|Besteed bedrag|Uitgaven',
    'Kosten|Ausgegebener Betrag|Ausgaben',
    'Coût|Montant dépensé|Dépenses',
    'Coste|Importe gastado|Gasto',
  ),
};

export const survey = {
  answeredOn: column('moment', 'Timestamp', 'Tijdstempel', 'Zeitstempel', 'Horodateur', 'Marca temporal'),
  score: column(
    'number',
    'How likely are you to recommend us as a place to work? (0-10)|eNPS',
    'Hoe waarschijnlijk is het dat je ons als werkgever aanbeveelt? (0-10)|eNPS',
    'Wie wahrscheinlich ist es, dass du uns als Arbeitgeber weiterempfiehlst? (0-10)|eNPS',
    'Recommanderiez-vous notre entreprise comme employeur ? (0-10)|eNPS',
    '¿Recomendaría nuestra empresa como lugar de trabajo? (0-10)|eNPS',
  ),
  team: column('text', 'Team|Department', 'Team|Afdeling', 'Team|Abteilung', 'Équipe|Service', 'Equipo|Departamento'),
};

export const team = {
  name: column('text', 'Name|Employee', 'Naam|Medewerker', 'Name|Mitarbeiter', 'Nom|Vendeur', 'Nombre|Vendedor'),
  email: column('text', 'E-mail|Email', 'E-mail|E-mailadres', 'E-Mail', 'E-mail|Adresse e-mail', 'Correo electrónico'),
  team: column('text', 'Team|Department', 'Team|Afdeling', 'Team|Abteilung', 'Équipe', 'Equipo'),
  startedOn: column(
    'day',
    'Start date',
    'Startdatum|In dienst sinds',
    'Startdatum|Eintrittsdatum',
    "Date de début|Date d'entrée",
    'Fecha de inicio|Fecha de alta',
  ),
  id: column(
    'text',
    'Rep ID|Employee number',
    'Medewerkernummer|Personeelsnummer',
    'Personalnummer|Mitarbeiter-ID',
    'Matricule|ID vendeur',
    'ID de vendedor|ID de empleado',
  ),
};

export const products = {
  id: column(
    'text',
    'SKU|Product code',
    'Artikelnummer|Productnummer',
    'Artikelnummer|Produktnummer',
    'Référence|Code produit',
    'Referencia|Código de producto',
  ),
  name: column(
    'text',
    'Product|Product name',
    'Productnaam|Artikel',
    'Produktname|Artikel',
    'Produit|Désignation',
    'Producto|Nombre del producto',
  ),
  category: column(
    'text',
    'Category|Product family',
    'Categorie|Productgroep',
    'Kategorie|Warengruppe',
    'Catégorie|Famille',
    'Categoría|Familia',
  ),
  price: column(
    'amount',
    'List price|Price',
    'Prijs|Verkoopprijs',
    'Preis|Listenpreis',
    'Prix|Prix de vente',
    'Precio|Precio de venta',
  ),
};
