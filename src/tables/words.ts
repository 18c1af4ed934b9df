import type { HeaderWords } from './declare';

/** Header words that several tables share. */

export const repWords: HeaderWords = {
  en: 'rep|rep name|sales rep|sales representative|owner|owned by|owner name|owner full name|owner id|hubspot owner id|salesperson|sales agent|agent|seller|account manager|account owner|account executive|assigned to|assigned user|assignee|assigned|user|user id|employee|employee id|sales manager|sr id|closed by|won by|sold by|responsible person|responsible user|responsible|assigned by id|ae|closer|estimator|handled by|managed by|served by|dealt by|looked after by|account held by|relationship manager|rm id',
  nl: 'eigenaar|dealeigenaar|verkoper|vertegenwoordiger|accountmanager|toegewezen aan|toegewezen gebruiker|medewerker|verkoopmedewerker|gebruiker|buitendienst|verantwoordelijke|verantwoordelijk|behandelaar|opvolging door|opgevolgd door|behandeld door|beheerd door|gevoerd door|begeleid door',
  de: 'besitzer|zuständiger mitarbeiter|zuständig|verantwortlicher|vertriebsmitarbeiter|verantwortlich|verkäufer|zugewiesener benutzer|zugewiesener nutzer|zugewiesen zu|zugewiesen an|mitarbeiter|betreuer|bearbeiter|sachbearbeiter|inhaber|inhaber der opportunity|opportunity inhaber|benutzer|bearbeitet von|betreut von|verantwortet von',
  fr: 'propriétaire|propriétaire de la transaction|responsable|commercial|vendeur|assigné à|utilisateur assigné|attribué à|représentant|chargé d affaires|chargée d affaires|utilisateur|traité par|géré par|suivi par|pris en charge par',
  es: 'propietario|vendedor|empleado|empleada|comercial|asignado a|usuario asignado|asesor|agente|ejecutivo de ventas|usuario|atendido por|gestionado por|llevado por|a cargo de',
  more: 'proprietario|titolare|venditore|assegnato a|właściciel|opiekun|handlowiec|ägare|affärsägare|säljare|ansvarig|ejer|aftaleejer|handelsejer|sælger|ansvarlig|eier|avtaleeier|selger|omistaja|myyjä|vastuuhenkilö|responsabile|utente assegnato|przypisany użytkownik|sprzedawca|osoba odpowiedzialna|tilldelad|tilldelad användare|affärsansvarig|responsável|utilizador atribuído|usuário designado|atribuído a',
};

/** Whose owner may stand beside a deal's, a lead's or an order's own. */
export const ownedBeside = ['customer', 'person', 'lead'] as const;

/** What an owner is called where several words say it. */
export const repMade =
  'owner/assign name/id/user?|assign owner|sale/deal/lead/customer owner/assign name/id/user?|user sale/owner/assign id/name?|user id|manager customer/sale name/id?';

/** An owner by the address, where no column has the name. */
export const maybeRep =
  'owner email|owner e-mail|rep email|sales rep email|salesperson email|seller email|assigned to email|eigenaar e-mail|e-mail eigenaar|e-mail verkoper|verkoper e-mail|e-mail besitzer|besitzer e-mail|email propriétaire|email du propriétaire|email vendeur|email del propietario|correo del propietario|correo del vendedor|who|wie|wer|qui|quién';

/** Words that turn an owner into something else. */
export const neverRep =
  'email|e mail|team|creator|sdr|manager id|count|phone|message|project|projectleider|projectmanager|projekt|projektleiter|projet|proyecto|original|author|previous|previously|former|formerly|prior|old|oorspronkelijke|vorige|voormalige|eerdere|oude|ursprunglicher|vorheriger|fruherer|ehemaliger|alter|initial|precedent|ancien|anterior|antiguo|recruiter';

export const customerWords: HeaderWords = {
  en: 'customer|customer name|client|client name|account|account name|company|company name|organization|organisation|buyer|associated company|primary company|customer id|client id|account id|company id|member id|customer no|customer number|bill to name|billing name|partner|invoice partner display name',
  nl: 'klant|klantnaam|relatie|verkooprelatie|relatie naam|bedrijf|bedrijfsnaam|organisatie|debiteur|koper|klantnummer|klant id|relatienummer|debiteurnummer',
  de: 'kunde|kundenname|firma|firmenname|unternehmen|konto|kundennummer|kunden id',
  fr: 'raison sociale|nom du client|compte|soc id|nom du compte|entreprise|société|n° client|numéro client|id client|nom d affichage du partenaire de la facture',
  es: 'cliente|nombre del cliente|cuenta|nombre de la cuenta|empresa|organización|n.º de cliente|número de cliente|id de cliente',
  more: 'azienda|azienda associata|organizzazione|nome account|klient|powiązana firma|organizacja|kontrahent|kund|kundnamn|företag|associerat företag|kundenavn|virksomhed|tilknyttet virksomhed|selskap|tilknyttet selskap|organisasjon|asiakas|yritys|liittyvä yritys|organisaatio|società|nome azienda|nome cliente|nazwa konta|nazwa firmy|nazwa klienta|kontonamn|företagsnamn|conta|empresa associada|organização|nome da conta|nome do cliente|nome da empresa',
};

/** People in whose name a purchase stands, where no column has the customer. */
export const contactWords =
  'contact|contact name|contactnaam|kontakt|kontaktname|nom du contact|contacto|nombre del contacto';

export const customerMade = 'customer name/id?|order/invoice customer name/id?|invoice name';

/** What is told about a customer beside its name: "Company size", "Account number of employees", "Klant land". */
export const neverCustomer =
  'size|employee|employees|headcount|revenue|annual|income|industry|sector|vertical|segment|country|city|state|region|zip|postcode|postal|address|street|domain|website|url|phone|telephone|fax|email|mail|type|status|owner|since|satisfaction|rating|grootte|omvang|medewerkers|werknemers|personeel|omzet|jaaromzet|branche|land|stad|plaats|adres|telefoon|mailadres|eigenaar|sinds|groesse|größe|mitarbeiter|mitarbeiterzahl|umsatz|jahresumsatz|stadt|ort|adresse|telefon|typ|besitzer|seit|taille|effectif|effectifs|employés|chiffre|secteur|pays|ville|propriétaire|depuis|tamaño|empleados|ingresos|facturación|industria|país|ciudad|dirección|teléfono|tipo|propietario|desde';

/** What is paid again each month; of a year it is a twelfth. A customer's annual revenue is what others pay it. */
export const recurringMade =
  'recurring month/year? amount/revenue?|month recurring/contract? amount/revenue/price|year contract? amount/price';

/** What is paid each month. */
export const monthlyWords: HeaderWords = {
  en: 'mrr|monthly amount|monthly charges|monthly fee|monthly price|monthly revenue|monthly recurring revenue|amount per month|price per month|list price per month|monthly list price|monthly rate|monthly rent|rent per month|fee per month|monthly value|per month|monthly',
  nl: 'maandbedrag|bedrag per maand|maandprijs|prijs per maand|maandtarief|tarief per maand|maandelijks bedrag|maandelijkse prijs|contributie per maand|huur per maand|maandhuur|huurprijs per maand|per maand|maandelijks',
  de: 'monatsbetrag|betrag pro monat|monatspreis|preis pro monat|monatsbeitrag|monatlicher betrag|monatlicher preis|monatsgebühr|gebühr pro monat|monatsmiete|miete pro monat|pro monat|monatlich',
  fr: 'abonnement mensuel|abonnement mensuel ht|forfait mensuel|redevance mensuelle|montant mensuel|montant mensuel ht|prix mensuel|mensualité|montant par mois|prix par mois|tarif mensuel|loyer mensuel|loyer par mois|par mois|mensuel',
  es: 'cuota mensual|importe mensual|precio mensual|precio por mes|importe por mes|precio al mes|tarifa mensual|alquiler mensual|alquiler por mes|al mes|por mes|mensual',
  more: 'canone mensile|importo mensile|prezzo mensile|mensalidade|valor mensal|opłata miesięczna|månadsavgift|månedspris',
};

/** Words for a first day that are hardly more than a preposition: "From", beside "Until". */
export const fromWords = 'from|since|van|sinds|seit|vanaf|von|ab|du|depuis|desde';

export const sourceWords: HeaderWords = {
  en: 'source|lead source|original source|original traffic source|channel|source channel|source origin|marketing channel|acquisition channel|acquisition source|origin|medium|utm source|how did you hear about us|how did you find us|how did they find us|how found us|heard of us via|found us via',
  nl: 'bron|lead bron|leadbron|kanaal|herkomst|marketingkanaal|hoe heeft u ons gevonden|hoe heb je ons gevonden|hoe kent u ons|hoe ken je ons',
  de: 'quelle|lead quelle|kanal|herkunft|marketingkanal|wie haben sie von uns erfahren',
  fr: 'source du prospect|canal|origine|provenance|comment nous avez vous connus',
  es: 'fuente|origen|toma de contacto|toma de contacto del posible cliente|origen del lead|fuente del prospecto|cómo nos conociste',
  more: 'fonte|fonte lead|fonte del lead|canale|źródło|źródło leada|kanał|källa|leadkälla|kilde|leadkilde|lähde|liidin lähde|kanava|provenienza|provenienza lead|źródło potencjalnego kontaktu|lead källa|origem|origem lead|origem do lead',
};

export const currencyWords: HeaderWords = {
  en: 'currency|currency code|currency iso code|amount currency|opportunity currency|deal currency code|currency of value',
  nl: 'valuta|munt|muntsoort|bedrag valuta',
  de: 'währung|währungsbetrag',
  fr: 'devise|monnaie',
  es: 'moneda|divisa|monto de la moneda',
  more: 'waluta|valuutta|moeda|valuta dell importo|waluta kwoty|valor em moeda|beloppsvaluta',
};

export const statusWords: HeaderWords = {
  en: 'status|outcome|result',
  nl: 'uitkomst|resultaat',
  de: 'ergebnis',
  fr: 'statut|état|résultat',
  es: 'estado|resultado|estatus|situación',
  more: 'tila|esito|wynik|utfall|situação',
};

/** Words for a status that are words for where somebody lives as well: the values tell. */
export const maybeStatus = 'state|estado|état|zustand|toestand|stato|lifecycle';

export const createdWords: HeaderWords = {
  en: 'created|create date|created date|date created|creation date|created at|created on|created time|add time|open date|opened|opened on|date opened|date in|date added|added on|date entered|entry date',
  nl: 'aangemaakt|aangemaakt op|aanmaakdatum|datum aangemaakt|invoerdatum|datum invoer|ingevoerd op|datum aanmaak|toegevoegd op|gemaakt op',
  de: 'erstellt|erstellt am|erstellungsdatum|erstelldatum|angelegt am|anlagedatum|erfasst am|eröffnet am',
  fr: "créé|créé le|date de création|ajouté le|date d'ajout|date d'ouverture|ouvert le|ouverte le",
  es: 'creado|creado en|creado el|fecha de creación|fecha de alta|fecha de registro|fecha apertura|fecha de apertura',
  more: 'data de criação|criado|criado em|data de abertura|data apertura|data inserimento|utworzony|data dodania|skapad den|creato il|data di creazione|data creazione|utworzono|data utworzenia|skapad|oprettet|oprettelsesdato|opprettet|opprettelsesdato|luotu|luontipäivä',
};

/** "Created by" is a person; a last change is no creation; a stage, a project and a workspace are created on days of their own. */
export const neverCreated =
  'by|door|von|par|por|modified|updated|last|stage|fase|phase|étape|etapa|project|projekt|projet|proyecto|workspace';

export const emailWords: HeaderWords = {
  en: 'email|e-mail|email address|contact email|associated contact email|customer email|work email|billing email',
  nl: 'e-mailadres|mailadres',
  de: 'e-mail-adresse|mailadresse',
  fr: 'adresse e-mail|courriel|adresse électronique|email du contact',
  es: 'correo|correo electrónico|dirección de correo',
  more: 'e-post',
};

/** Beside an address: about something else, or the address of whoever sells. */
export const neverEmail =
  'consent|opt|status|subscription|date|marketing|original|accepts|owner|rep|salesperson|seller|assigned|assignee|eigenaar|verkoper|accountmanager|besitzer|betreuer|verkaufer|proprietaire|commercial|vendeur|responsable|propietario|vendedor|asesor';

export const productWords: HeaderWords = {
  en: 'product|product name|item|item name|plan|plan name|sku|product id|article|stock code|lineitem name|package|service',
  nl: 'artikel|abonnement|productnaam|dienst|pakket',
  de: 'produkt|tarif|produktname|leistung',
  fr: 'produit|formule|nom du produit|prestation',
  es: 'producto|artículo|nombre del producto|servicio',
  more: 'produto|prodotto|prodotti|articolo|servizio|serviço|produkt|tjänst|tuote',
};

export const teamWords: HeaderWords = {
  en: 'team|sales team|team name|teams|department|regional office|office|business unit',
  nl: 'afdeling|verkoopteam|groepen|vestiging',
  de: 'abteilung|vertriebsteam|niederlassung',
  fr: 'équipe|équipes|équipe commerciale|service|agence',
  es: 'equipo|equipos|equipo de ventas|departamento|oficina',
};

export const segmentWords: HeaderWords = {
  en: 'segment|business segment|customer segment|market segment|market|industry|sector|vertical|tier',
  nl: 'branche|industrie|markt',
  de: 'sektor|kundensegment',
  fr: 'secteur|marché',
  es: 'segmento|industria|mercado',
};

export const regionWords: HeaderWords = {
  en: 'region|territory|area|state region|billing state|shipping state|province|ship region|office location|location',
  nl: 'regio|gebied|provincie|rayon',
  de: 'gebiet|bundesland',
  fr: 'territoire|secteur géographique',
  es: 'territorio|zona|provincia',
};

export const countryWords: HeaderWords = {
  en: 'country|ship country|billing country|shipping country|country region',
  nl: 'land',
  de: 'staat',
  fr: 'pays',
  es: 'país',
};

export const typeWords: HeaderWords = {
  en: 'type|kind|label|category',
  nl: 'soort|label',
  de: 'typ|art',
  fr: 'nature|étiquette',
  es: 'tipo|clase|etiqueta',
};

export const quantityWords: HeaderWords = {
  en: 'quantity|qty|units|seats|lineitem quantity|units sold|order quantity',
  nl: 'aantal|hoeveelheid|stuks|aant',
  de: 'menge|anzahl|stückzahl|stk',
  fr: 'quantité|qté|nombre',
  es: 'cantidad|unidades|cant|uds|unid',
};

/** Words that make an amount something else than the money of the row. */
export const neverAmount =
  'deals|opportunities|orders|leads|customers|clients|invoices|quotes|items|products|calls|meetings|count|number|percent|percentage|rate|days|kansen|klanten|bestellingen|facturen|offertes|aantal|auftrage|bestellungen|rechnungen|kunden|anzahl|commandes|factures|devis|nombre|pedidos|clientes|facturas|numero|tax|fee|refunded|refund|shipping|discount|weighted|expected|estimated|currency|converted|declared|target|quota|budget|cumulative|running|margin|profit|previous|average|commission|gewogen|gewichtet|pondere|ponderada|ponderado|verwacht|verwachte|erwartet|erwarteter|prevu|esperado|esperados|valuta|wahrung|devise|moneda|geconverteerd|umgerechnet|converti|convertido|korting|rabatt|remise|descuento|btw|vat|mwst|tva|iva|cumulatief|kumuliert|cumule|acumulado|lopend|doel|marge|convertito|przeliczona|konverterat|konverteret|konvertert|muunnettu';

/** Words that make a date one that has not happened yet. */
export const neverHappened =
  'expected|estimated|anticipated|forecast|planned|target|due|verwacht|verwachte|erwartet|erwartetes|voraussichtlich|voraussichtliches|prevu|prevue|previsionnelle|prevista|previsto|esperada|oczekiwana|przewidywana|planowana|förväntat|beräknat|forventet|odotettu|arvioitu|renewal|reason|last|stage';

/** What people call rows that give money back, in a tab's name or before an id ("Refund ID", "Gutschriftnummer"). */
export const creditNoteWords =
  'refund|refunds|creditnote|creditnotes|creditmemo|creditmemos|creditslip|creditslips|orderslip|orderslips|chargeback|chargebacks|terugbetaling|terugbetalingen|creditnota|creditnotas|creditfactuur|creditfacturen|gutschrift|gutschriften|erstattung|erstattungen|rückerstattung|rückerstattungen|stornorechnung|stornorechnungen|rechnungskorrektur|rechnungskorrekturen|avoir|avoirs|remboursement|remboursements|reembolso|reembolsos|devolución|devoluciones|notacrédito|notascrédito|facturarectificativa|facturasrectificativas';
