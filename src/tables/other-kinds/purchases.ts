import type { Words } from '../declare';

/** Words by which a tab or a column says that something was bought, not sold. */
export const purchaseWords: Record<'suppliers' | 'partners' | 'bought' | 'maybe' | 'sold' | 'turnover', Words> = {
  /** The other party of what was bought. */
  suppliers:
    'supplier|vendor|creditor|payee|leverancier|crediteur|lieferant|kreditor|fournisseur|créancier|proveedor|acreedor|fornitor|fornecedor',
  /** In the name of a tab: who sells for us, or whom we sell through. What a contract with one brings may be a cost. */
  partners:
    'partner|reseller|affiliate|distributor|wederverkoper|dealernetwerk|vertriebspartner|wiederverkäufer|händler|partenaire|revendeur|distributeur|socio|revendedor|distribuidor',
  /** In the name of a tab. */
  bought:
    'inkoop|inkopen|eingangsrechnung|purchase invoice|purchase order|purchase ledger|accounts payable|payables|bills to pay|received invoices|invoices received|ontvangen facturen|erhaltene rechnungen|factures reçues|factures d achat|facturas recibidas|facturas de compra|libro de compras|fatture ricevute|fatture passive',
  /** In the name of a tab without customers and reps: what customers bought is sold. */
  maybe: 'purchase|bill|bills|einkauf|einkäufe|wareneinkauf|achat|achats|compra|compras|acquisti|acquisto',
  /** Beside those, in a name: the tab holds both, or tells of sales by supplier. */
  sold: 'sale|sales|customer|client|verkoop|verkopen|klant|klanten|verkauf|verkäufe|kunde|vente|ventes|venta|ventas|cliente|vendite',
  /** In the name of a tab: what came in, and no costs. */
  turnover:
    'revenue|turnover|takings|earnings|income|omzet|opbrengst|jaaromzet|umsatz|umsätze|umsaetze|erlös|erloes|einnahme|chiffre d affaires|recette|revenu|ingreso|facturación|cifra de negocio|order|bestelling|bestellung|auftrag|aufträge|commande|pedido',
};
