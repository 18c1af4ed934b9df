import type { TableName } from '../company';
import type { Language } from '../labels';
import { customers, orders, refunds, subscriptions } from './buying';
import type { Column } from './column';
import { costs, products, survey, team } from './house';
import { activities, deals, leads, stages } from './selling';

export const columns: Record<TableName, Record<string, Column>> = {
  deals,
  leads,
  orders,
  subscriptions,
  activities,
  costs,
  customers,
  survey,
  team,
  products,
  refunds,
  stages,
};

/** What people call the tab. */
export const tabNames: Record<TableName, Record<Language, string>> = {
  deals: { en: 'Deals', nl: 'Kansen', de: 'Verkaufschancen', fr: 'Opportunités', es: 'Negocios' },
  leads: { en: 'Leads', nl: 'Leads', de: 'Leads', fr: 'Prospects', es: 'Leads' },
  orders: { en: 'Orders', nl: 'Facturen', de: 'Rechnungen', fr: 'Factures', es: 'Pedidos' },
  subscriptions: {
    en: 'Subscriptions',
    nl: 'Abonnementen',
    de: 'Abonnements',
    fr: 'Abonnements',
    es: 'Suscripciones',
  },
  activities: { en: 'Activities', nl: 'Activiteiten', de: 'Aktivitäten', fr: 'Activités', es: 'Actividades' },
  costs: { en: 'Marketing costs', nl: 'Kosten', de: 'Marketingkosten', fr: 'Dépenses', es: 'Gastos' },
  customers: { en: 'Customers', nl: 'Klanten', de: 'Kunden', fr: 'Clients', es: 'Clientes' },
  survey: { en: 'Survey', nl: 'Enquête', de: 'Umfrage', fr: 'Enquête', es: 'Encuesta' },
  team: { en: 'Team', nl: 'Medewerkers', de: 'Mitarbeiter', fr: 'Équipe', es: 'Equipo' },
  refunds: { en: 'Refunds', nl: 'Terugbetalingen', de: 'Erstattungen', fr: 'Remboursements', es: 'Devoluciones' },
  stages: { en: 'Stages', nl: 'Fasen', de: 'Phasen', fr: 'Étapes', es: 'Etapas' },
  products: { en: 'Products', nl: 'Producten', de: 'Produkte', fr: 'Produits', es: 'Productos' },
};
