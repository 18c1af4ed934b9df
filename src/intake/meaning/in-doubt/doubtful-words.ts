import type { Doubt } from '../../../tables/declare';
import { declarationOf, type TableName } from '../../../tables/tables';
import { wordMatcher } from '../../recognise/header-words/word-match';
import { normalText } from '../../text/normal-text';

const doubtOf = wordMatcher<Doubt>([
  {
    meaning: 'unreal',
    whole:
      'test|tests|testing|tester|testdata|sandbox|staging|dummy|fake|fictitious|dup|dupe|double|spam|junk|bot|invalid|deleted|removed|archived|merged|error|mistake|proef|fictief|nep|dubbel|dubbele|ongeldig|verwijderd|gearchiveerd|samengevoegd|fout|foutief|falsch|ungültig|doppelt|gelöscht|archiviert|zusammengeführt|fehler|essai|faux|factice|doublon|en double|supprimé|supprimée|archivé|archivée|fusionné|fusionnée|invalide|erreur|prueba|ficticio|falso|duplicado|duplicada|borrado|borrada|eliminado|eliminada|archivado|archivada|fusionado|inválido',
    inside:
      'test order|test record|test data|test lead|test deal|test account|test transaction|testbestelling|testaccount|testbestellung|testkonto|commande test|pedido de prueba|duplicate|duplicaat|duplikat|doublette|dublette|dubbele lead|dubbele invoer|dubbele inschrijving|dubbele aanvraag|testlead|testdatensatz|testeintrag|testkontakt|testkunde|testklant|testcontact|testaanvraag|lead de test|contact de test|lead de prueba|contacto de prueba|registro de prueba|not real|do not count|not counted|exclude from|niet meetellen|telt niet mee|uitsluiten van|nicht zählen|zählt nicht|ne pas compter|exclure de|no contar|excluir de',
  },
  {
    meaning: 'undone',
    whole:
      'void|voided|storno|annulled|reversed|reversal|nietig|vervalt|entfällt|caduque|teruggedraaid|nichtig|annulation|anulación',
    inside:
      'cancelled|canceled|called off|geannuleerd|vervallen|afgezegd|afgeblazen|storniert|annulliert|abgesagt|annulé|annulée|anulado|anulada|cancelado|cancelada',
  },
  {
    meaning: 'failed',
    whole:
      'refunded|chargeback|bounced|no show|noshow|absent|afwezig|niet verschenen|niet komen opdagen|nicht erschienen|abwesend|non présenté|non venu|no asistió|no se presentó|ausente|terugbetaald|erstattet|remboursé|remboursée|reembolsado|reembolsada',
    inside:
      'rejected|declined|refused|failed|expired|not accepted|not held|not approved|afgewezen|geweigerd|mislukt|verlopen|abgelehnt|fehlgeschlagen|abgelaufen|refusé|refusée|rejeté|rejetée|échoué|échouée|expiré|expirée|rechazado|rechazada|fallido|fallida|caducado|caducada',
  },
  {
    meaning: 'unfinished',
    whole: 'draft|concept|klad|entwurf|brouillon|borrador|planned|gepland|geplant|prévu|planificado|simulation',
    inside:
      'quote|quotation|estimate|proforma|pro forma|proposal|offerte|prijsopgave|angebot|kostenvoranschlag|devis|presupuesto|cotización',
  },
  {
    meaning: 'ours',
    whole:
      'internal|intern|interne|interno|interna|sample|samples|example|examples|voorbeeld|voorbeelden|beispiel|beispiele|exemple|exemples|ejemplo|ejemplos|monster|muster|échantillon|muestra',
    inside:
      'internal use|internal order|own use|intercompany|inter company|eigen gebruik|intern gebruik|eigenbedarf|eigenverbrauch|usage interne|uso interno',
  },
  {
    meaning: 'unpaid',
    whole: 'trial|free|free trial|complimentary|gratis|gratuit|kostenlos|proefabonnement|proefklant|testabo|probeabo',
    inside: 'proefperiode|testphase|période d essai|período de prueba',
  },
  {
    meaning: 'not acquisition',
    whole:
      'support|hosting|helpdesk|service desk|maintenance|onderhoud|wartung|cogs|tax|vat|interest|dividend|btw|rente|zinsen|steuer|tva|iva|energie|energy|office|kantoor|büro|bureau|oficina',
    inside:
      'support costs|customer support|customer service|after sales|hosting costs|klantenservice|kundendienst|kundenservice|service client|servicio al cliente|atención al cliente|soporte|rent|office rent|cost of goods|cost of sales|depreciation|amortisation|amortization|insurance|electricity|utilities|bank charges|bank fees|office supplies|accountancy|accounting fees|legal fees|warehouse|freight|raw materials|research and development|huur|inkoopwaarde|kostprijs omzet|inkopen|afschrijving|afschrijvingen|verzekering|verzekeringen|elektra|gas water licht|bankkosten|kantoorkosten|kantoorbenodigdheden|accountantskosten|magazijn|vrachtkosten|grondstoffen|miete|wareneinsatz|wareneinkauf|abschreibung|abschreibungen|versicherung|versicherungen|strom|bankgebühren|büromaterial|buchhaltung|rechtsberatung|lager|fracht|rohstoffe|loyer|achats de marchandises|amortissements|assurance|assurances|électricité|frais bancaires|fournitures de bureau|honoraires comptables|alquiler|coste de ventas|compras de mercaderías|amortización|seguros|electricidad|gastos bancarios|material de oficina|asesoría contable',
  },
  {
    meaning: 'no buyer',
    whole:
      'prospect|lead|suspect|supplier|vendor|competitor|leverancier|concurrent|interessent|lieferant|wettbewerber|fournisseur|proveedor|competidor|cliente potencial',
    inside: '',
  },
]);

/** Who makes what is sold, and development that wins customers. */
const MAKERS =
  /\b(?:r d|human resources|engineer|(?:software|produ[ck]t)?(?:develop|ontwikkel|entwickl)|desarroll|program(?:mer|mie|meu|ad))/;
const OF_BUSINESS =
  /\b(?:business|sales|market|customer|commercial|zakelijke|commerciele|geschafts|vertriebs|kunden) ?(?:develop|ontwikkel|entwickl)|\b(?:developpement|desarrollo) (?:com|des|de (?:neg|ven))/;

/** True for a word for costs of something else than winning customers. */
export function isNoAcquisition(label: string): boolean {
  const plain = normalText(label);
  return doubtOf(label) === 'not acquisition' || (MAKERS.test(plain) && !OF_BUSINESS.test(plain));
}

/** What everybody is paid, who wins customers and who does not. */
const PAY =
  /^(?:payroll|wages|salar(?:y|ies|issen|ios)|lonen|loon|lohne?|gehalter|personeels|personal|salaires|masse salariale|sueldos|nominas?) ?(?:costs?|kosten)?$/;

export const isPay = (label: string): boolean => PAY.test(normalText(label));

/** What nothing that became of a row explains: it is none of whom it seems to be. */
const OF_THE_ROW: readonly (Doubt | null)[] = ['unreal', 'ours'];

/** True for a word that says of a row of the table that it may not count. `ended`: what only tells why the row ended does not. */
export function isDoubtful(label: string, table: TableName, ended = false): boolean {
  if (table === 'costs' && !ended && (isNoAcquisition(label) || isPay(label))) return true;
  const doubt = doubtOf(label);
  return doubt !== null && declarationOf(table).doubts.includes(doubt) && (!ended || OF_THE_ROW.includes(doubt));
}
