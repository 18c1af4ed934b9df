import type { InLanguages } from '../../base/language';
import type { Words } from '../declare';

/** A kind of tab that no KPI counts, and the words by which its columns give it away. */
export interface OtherKind {
  title: InLanguages;
  /** What people call it, in a tab's name. */
  names: Words;
  /** Words that hardly stand in any other kind of tab. */
  strong: Words;
  /** Words that make it likelier. */
  weak: Words;
}

/**
 * Lists that look like ours and are not: recognised by the columns that ours cannot explain, so that no contact becomes a
 * rep and no ticket a lead. Words of all five languages together.
 */
export const otherKinds: Record<string, OtherKind> = {
  contacts: {
    title: { en: 'a list of contacts', nl: 'een lijst van contacten' },
    names:
      'contact|contacts|contacten|contactpersonen|kontakte|adressen|contactos|people|persons|personen|personas|personnes|ansprechpartner|addressbook',
    strong:
      'first name|last name|given name|family name|surname|middle name|voornaam|achternaam|tussenvoegsel|vorname|nachname|prénom|nom de famille|apellido|apellidos|salutation|aanhef|anrede|civilité|tratamiento|birthday|birth date|geboortedatum|geburtstag|geburtsdatum|date de naissance|fecha de nacimiento',
    weak: 'phone|mobile|telephone|fax|telefoon|mobiel|telefon|handy|mobil|téléphone|portable|teléfono|móvil|job title|functie|funktion|fonction|cargo|puesto|address|street|city|zip|postal code|postcode|adres|straat|plaats|woonplaats|adresse|straße|strasse|plz|ort|stadt|rue|ville|code postal|dirección|calle|ciudad|código postal|website|linkedin|opt in|newsletter|nieuwsbrief|do not call|is customer|last purchase|last contacted',
  },
  applicants: {
    title: { en: 'a list of applicants', nl: 'een lijst van sollicitanten' },
    names:
      'applicant|applicants|candidates|applications|recruitment|sollicitanten|sollicitaties|kandidaten|werving|bewerber|bewerbungen|candidats|candidatures|candidatos|candidaturas',
    strong:
      'recruiter|hiring manager|applicant|candidate|applied on|applied at|applied for|date applied|application date|vacancy|interview date|cv|resume|sollicitant|sollicitatiedatum|gesolliciteerd op|vacature|kandidaat|bewerber|bewerbungsdatum|beworben am|candidat|date de candidature|candidature|poste visé|candidato|fecha de candidatura|candidatura|vacante',
    weak: 'job title|functie|position|funktion|stelle|poste|puesto|stage|fase|phase|étape|etapa|interview|gesprek|linkedin|notice period|opzegtermijn|salary expectation|salariswens',
  },
  tickets: {
    title: { en: 'a list of support tickets or tasks', nl: 'een lijst van supportvragen of taken' },
    names:
      'ticket|tickets|supporttickets|servicetickets|support|cases|issues|incidents|helpdesk|backlog|bugs|klachten|meldingen|storingen|servicemeldingen|complaints|servicerequests|sav|beschwerden|reklamationen|quejas|reclamaciones|tickety|incidencias|réclamations|reclamations|störungen',
    strong:
      'ticket|ticket id|ticketnummer|ticketnr|case number|case id|issue key|issue type|sla|severity|requester|reporter|bug|sprint|story points|epic|melder|aanvrager ticket|demandeur|solicitante|incident|n° de ticket',
    weak: 'aanvrager|priority|prioriteit|priorität|priorité|prioridad|resolved|resolution|resolved at|opgelost|opgelost op|oplossing|gelöst|gelöst am|lösung|résolu|résolu le|résolution|resuelto|resolución|escalated|assignee|group|tags|labels|reopens|solved|solved at',
  },
  calls: {
    title: { en: 'a call log of a telephone system', nl: 'een bellijst van een telefooncentrale' },
    names: 'call|calls|cdr|telefonie|telephony|bellijst|anrufe|anrufliste|appels|llamadas|gesprekken',
    strong:
      'caller|callee|caller id|called number|calling number|caller number|from number|to number|beller|gebelde|gebeld nummer|anrufer|angerufener|rufnummer|appelant|appelé|numéro appelé|llamante|número llamado|telecaller|telecaller id|extension|toestel|nebenstelle|ring time|talk time|wait time|gesprächsdauer|gespreksduur|belduur|durée d appel|duración de la llamada|call duration|call time in sec|call status|queue|wachtrij|warteschleife|file d attente|hangup cause|recording|opname|aufzeichnung|enregistrement appel',
    weak: 'direction|richting|richtung|sens|dirección de llamada|duration|duur|dauer|durée|duración|answered|beantwoord|angenommen|décroché|contestada|inbound|outbound|from|to|van|naar|von|nach|city|state|plaats|ort|ville|ciudad',
  },
  calendar: {
    title: { en: 'a calendar', nl: 'een agenda' },
    names: 'calendar|agenda|kalender|calendrier|calendario|rooster|schedule|dienstplan|planning|events',
    strong:
      'all day event|all day|ganztägig|hele dag|toute la journée|todo el día|meeting organizer|organizer|organisator|organisateur|organizador|attendees|required attendees|optional attendees|deelnemers|teilnehmer|participants|asistentes|show time as|reminder on off|sensitivity|shift|dienst|schicht',
    weak: 'location|locatie|ort|lieu|lugar|start time|end time|begintijd|eindtijd|startzeit|endzeit|heure de début|heure de fin|hora de inicio|hora de fin|private|reminder date|end date',
  },
  attendees: {
    title: { en: 'a list of people at an event', nl: 'een lijst van deelnemers aan een evenement' },
    names:
      'attendees|registrations|participants|guests|deelnemers|aanmeldingen|inschrijvingen|gasten|teilnehmer|anmeldungen|gäste|inscrits|inscriptions|invités|asistentes|inscritos|invitados',
    strong:
      'event|event name|attended|attendance|checked in|check in|ticket type|dietary requirements|webinar|session attended|evenement|aanwezig|dieetwensen|veranstaltung|anwesend|teilgenommen|événement|présent|participation|evento|asistió|asistencia',
    weak: 'rsvp|badge|diet|dieet|guests|plus one|seat|table number',
  },
  events: {
    title: { en: 'a log of events', nl: 'een logboek van gebeurtenissen' },
    names: 'events|log|logs|gebeurtenissen|logboek',
    strong:
      'event id|event type|event date|event time|session id|session time|gebeurtenistype|ereignistyp|ereignisdatum|type d événement|tipo de evento',
    weak: 'timestamp|device|browser',
  },
  stock: {
    title: { en: 'a stock list', nl: 'een voorraadlijst' },
    names: 'stock|inventory|voorraad|bestand|lager|inventaire|inventario|existencias|warehouse|magazijn',
    strong:
      'in stock|stock|on hand|qty on hand|stock level|reorder level|reorder point|warehouse|bin location|voorraad|minimumvoorraad|magazijn|bestand|lagerbestand|mindestbestand|lagerort|lager|stock minimum|en stock|entrepôt|existencias|stock mínimo|almacén|units in stock|inventory|available quantity',
    weak: 'supplier|leverancier|lieferant|fournisseur|proveedor|barcode|ean|cost price|inkoopprijs|einkaufspreis|last counted|reserved',
  },
  bank: {
    title: { en: 'a bank statement or a ledger', nl: 'een bankafschrift of een grootboek' },
    names: 'bank|statement|afschrift|kontoauszug|relevé|releve|extracto|mutaties|transacties bank',
    strong:
      'balance|saldo|solde|kontostand|counterparty|counter account|tegenrekening|naam tegenpartij|tegenpartij|gegenkonto|begünstigter|auftraggeber empfänger|verwendungszweck|buchungstext|iban|bic|af bij|debit|debet|soll|débit|cargo|value date|valuta datum|wertstellung|date de valeur|fecha valor|libellé|haben|crédit',
    weak: 'credit|omschrijving|mededelingen|description|concepto|naam omschrijving|account number|rekening|buchungstag',
  },
  bills: {
    title: { en: 'bills of suppliers', nl: 'facturen van leveranciers' },
    names:
      'bills|purchases|suppliers|vendors|inkoop|inkoopfacturen|leveranciers|crediteuren|einkauf|eingangsrechnungen|lieferanten|achats|fournisseurs|compras|proveedores|payables',
    strong:
      'supplier|supplier name|vendor name|vendor|leverancier|crediteur|lieferant|kreditor|fournisseur|proveedor|acreedor|purchase order|purchase invoice|inkoopfactuur|inkoopordernummer|eingangsrechnung|payee|bill number|bill no',
    weak: 'gl account|grootboek|grootboekrekening|sachkonto|kostenstelle|compte comptable|cuenta contable|cost center|kostenplaats|due date|vervaldatum|fälligkeit|échéance|vencimiento',
  },
  mailings: {
    title: { en: 'figures of mailings or of a website', nl: 'cijfers van mailings of van een website' },
    names:
      'mailings|newsletter|newsletters|mailinglist|mailchimp|subscribers|abonnees|abonnenten|abonnés|suscriptores|analytics|traffic|website|webstats|nieuwsbrief|nieuwsbrieven',
    strong:
      'open rate|click rate|opens|bounces|bounced|unsubscribed|unsubscribes|unsub|optin|double opt in|désabonné|desuscrito|recipients|delivered emails|emails sent|openingspercentage|klikpercentage|afmeldingen|ontvangers|öffnungsrate|klickrate|abmeldungen|empfänger|taux d ouverture|taux de clic|désabonnements|destinataires|tasa de apertura|tasa de clics|bajas|destinatarios|sessions|page views|pageviews|bounce rate|visitors|sessies|paginaweergaven|bezoekers|sitzungen|seitenaufrufe|besucher|pages vues|visiteurs|sesiones|páginas vistas|visitantes',
    weak: 'sent|opened|clicked|clicks|impressions|ctr|verzonden|geopend|geklikt|klikken|vertoningen|gesendet|geöffnet|klicks|impressionen|envoyés|ouverts|clics|impressions|enviados|abiertos|impresiones|users|subject line',
  },
  hours: {
    title: { en: 'worked hours', nl: 'gewerkte uren' },
    names: 'hours|timesheet|timesheets|uren|urenstaat|stunden|stundenzettel|heures|pointage|horas',
    strong:
      'billable|billable hours|hours worked|worked hours|hourly rate|time spent|timesheet|declarabel|uurtarief|gewerkte uren|stundensatz|abrechenbar|arbeitszeit|geleistete stunden|taux horaire|heures travaillées|facturable|tarifa por hora|horas trabajadas|clock in|clock out|overtime|overuren|überstunden|salary|salaris|gehalt|salaire|salario',
    weak: 'hours|uren|stunden|heures|horas|project|projekt|projet|proyecto|task|break|pauze|pause',
  },
  quotes: {
    title: { en: 'a list of quotes, which are no sales yet', nl: 'een lijst van offertes, die nog geen verkopen zijn' },
    names:
      'quote|quotes|quotation|quotations|estimates|proposals|proforma|offerte|offertes|prijsopgave|prijsopgaven|angebot|angebote|kostenvoranschlag|kostenvoranschläge|devis|presupuesto|presupuestos|cotización|cotizaciones',
    strong:
      'quote id|quote no|quote nr|quote number|quote reference|quote date|quotation id|quotation no|quotation nr|quotation number|quotation date|estimate id|estimate no|estimate number|estimate date|proposal number|offertenummer|offertenr|offerte nummer|offerte nr|offerte id|nummer offerte|offertedatum|angebotsnummer|angebotsnr|angebots nr|angebots id|angebotsdatum|nummer angebot|n devis|no devis|numéro devis|numéro de devis|numéro du devis|n de devis|réf devis|référence devis|date devis|date de devis|date du devis|número de presupuesto|n presupuesto|nº presupuesto|número presupuesto|fecha de presupuesto|fecha presupuesto|número de cotización|n cotización|número cotización|fecha de cotización|fecha cotización',
    weak: 'valid until|valid till|valid to|valid through|expiry date|expiration date|expires|geldig tot|geldig t m|vervaldatum offerte|gültig bis|bindefrist|date de validité|valable jusqu|validité|válido hasta|validez|vigencia',
  },
  works: {
    title: { en: 'a list of shipments, production or projects', nl: 'een lijst van zendingen, productie of projecten' },
    names:
      'shipment|shipments|shipping|delivery|deliveries|production|manufacturing|productionorders|workorders|projects|zendingen|leveringen|productie|productieorders|werkorders|projecten|sendungen|lieferungen|produktion|fertigung|fertigungsaufträge|projekte|expéditions|livraisons|projets|envíos|entregas|producción|proyectos',
    strong:
      'project manager|project lead|project leader|project code|project number|projectmanager|projectleider|projectnummer|projektleiter|projektmanager|projektnummer|chef de projet|responsable de projet|jefe de proyecto|responsable de proyecto|gestor de proyecto|shipment|shipment id|shipment number|carrier|tracking number|tracking no|tracking code|tracking|production order|production order id|work order|work order id|planned start|planned end|planned finish|actual finish|planned finish at|actual finish at|planned delivery|planned date|planned quantity|actual start|actual end|actual date|milestone|zending|zendingnummer|vervoerder|productieorder|werkorder|geplande start|gepland einde|sendung|sendungsnummer|spediteur|fertigungsauftrag|produktionsauftrag|geplanter start|geplantes ende|expédition|transporteur|numéro de suivi|ordre de fabrication|début prévu|fin prévue|envío|transportista|número de seguimiento|orden de producción|inicio previsto|fin previsto',
    weak: 'budget|presupuesto|project id|project name|project|projectnaam|projekt|projet|proyecto|machine|operator|batch|weight|gewicht|poids|peso|packages|pallets|delivered at|shipped at|delivery date|leverdatum|lieferdatum|date de livraison|fecha de entrega',
  },
};

/** What a summary counts: words that stand in the headers of a report, where a list has one row per thing. */
export const summaryWords: { title: InLanguages; names: Words; counted: Words; rates: Words } = {
  title: { en: 'a summary of figures', nl: 'een overzicht van cijfers' },
  names:
    'summary|overview|totals|dashboard|report|scorecard|leaderboard|ranking|pivot|stats|statistics|samenvatting|overzicht|totalen|rapport|rapportage|draaitabel|übersicht|zusammenfassung|auswertung|bericht|résumé|resume|synthèse|tableau de bord|resumen|informe|cuadro',
  counted:
    'deals|opportunities|orders|leads|customers|clients|invoices|quotes|calls|meetings|visits|transactions|units sold|won|lost|closed won|closed lost|kansen|klanten|bestellingen|facturen|offertes|gesprekken|afspraken|gewonnen|verloren|abschlüsse|aufträge|kunden|bestellungen|rechnungen|angebote|anrufe|termine|affaires|opportunités|commandes|factures|devis|appels|rendez vous|gagnées|perdues|gagnés|perdus|oportunidades|pedidos|clientes|facturas|llamadas|reuniones|ganadas|perdidas|ganados|perdidos|subscribers|members|prospects',
  rates:
    'rate|percent|percentage|pct|ratio|average|avg|mean|median|share|conversion|growth|per|gemiddelde|gemiddeld|aandeel|groei|quote|durchschnitt|anteil|wachstum|taux|moyenne|moyen|part|croissance|tasa|promedio|media|cuota|crecimiento|arpu|ltv|cac|aov|clv|nrr|grr|start of month|end of month|starting|ending',
};
