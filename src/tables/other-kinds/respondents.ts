import type { InLanguages } from '../../base/language';
import type { Words } from '../declare';

/** A survey is the team's own, or one of customers, and only its words tell: those of questions, columns and its name. */
export const respondents: { customersTitle: InLanguages; team: Words; customers: Words } = {
  customersTitle: {
    en: 'a survey of customers, not of the team',
    nl: 'een enquête onder klanten, niet onder het team',
  },
  team: 'enps|employee|employer|employment|staff|coworkers|workplace|place to work|work|working|job|career|pay|salary|manager|management|leadership|engagement|happiness|wellbeing|tenure|seniority|hire date|team|medewerker|werknemer|werkgever|werkgeluk|werkbeleving|werkplek|werkdruk|werk|werken|baan|functie|personeel|leidinggevende|salaris|dienstjaren|mitarbeiter|arbeitgeber|arbeitsplatz|arbeit|belegschaft|personal|vorgesetzte|führungskraft|gehalt|betriebsklima|betriebszugehörigkeit|collaborateur|employé|employeur|salarié|salaire|travail|poste|hiérarchie|ancienneté|empleado|empleador|empleo|trabajo|trabajar|trabajador|plantilla|salario|sueldo|jefe|jefa|liderazgo|antigüedad|dipendent|lavoro|datore',
  customers:
    'nps|csat|ces|customer|consumer|client|patient|guest|visitor|shopper|buyer|reviewer|reviews|review id|ticket|ticket id|case id|case number|order|invoice|booking|purchase|product|service|support|delivery|shop|store|webshop|website|app|friend|family|working with us|klant|klanten|consument|gast|gasten|bezoeker|aankoop|bestelling|levering|dienst|dienstverlening|samenwerking|winkel|vriend|familie|kunde|kunden|verbraucher|besucher|kauf|einkauf|bestellung|rechnung|lieferung|produkt|dienstleistung|zusammenarbeit|laden|freund|bekannte|consommateur|visiteur|avis|achat|commande|facture|livraison|produit|prestation|collaboration|boutique|magasin|ami|amis|proche|cliente|consumidor|huésped|visitante|reseña|compra|pedido|entrega|producto|servicio|colaboración|tienda|amigo|familiar|conocido',
};
