export const languages = ['en', 'nl', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Spellings in one language: a way of writing picks one of each and keeps to it. */
export type Spellings = Record<Language, string[]>;

/** What CRMs ship for the values of a column, by the value that the company means. */
export const labels: Record<string, Record<string, Spellings>> = {
  stage: {
    won: {
      en: ['Closed Won', 'Won'],
      nl: ['Gewonnen', 'Gesloten gewonnen'],
      de: ['Gewonnen', 'Abgeschlossen und gewonnen'],
      fr: ['Gagné', 'Gagnée'],
      es: ['Ganado', 'Cierre ganado'],
    },
    lost: {
      en: ['Closed Lost', 'Lost'],
      nl: ['Verloren', 'Gesloten verloren'],
      de: ['Verloren', 'Abgeschlossen und verloren'],
      fr: ['Perdu', 'Perdue'],
      es: ['Perdido', 'Cierre perdido'],
    },
    proposal: {
      en: ['Proposal', 'Proposal/Price Quote'],
      nl: ['Offerte', 'Voorstel'],
      de: ['Angebot', 'Kostenvoranschlag'],
      fr: ['Devis', 'Proposition'],
      es: ['Propuesta', 'Presupuesto'],
    },
    negotiation: {
      en: ['Negotiation', 'Negotiation/Review'],
      nl: ['Onderhandeling', 'In onderhandeling'],
      de: ['Verhandlung', 'In Verhandlung'],
      fr: ['Négociation', 'En négociation'],
      es: ['Negociación', 'En negociación'],
    },
  },
  type: {
    new: {
      en: ['New Business', 'New business'],
      nl: ['Nieuwe klant', 'New business'],
      de: ['Neukunde', 'Neugeschäft'],
      fr: ['Nouveau client', 'Nouvelle affaire'],
      es: ['Nuevo cliente', 'Nuevo negocio'],
    },
    upsell: { en: ['Upsell'], nl: ['Upsell'], de: ['Upsell', 'Upselling'], fr: ['Upsell'], es: ['Upsell'] },
  },
  status: {
    new: { en: ['New'], nl: ['Nieuw'], de: ['Neu'], fr: ['Nouveau'], es: ['Nuevo'] },
    working: {
      en: ['Working', 'In Progress'],
      nl: ['In behandeling'],
      de: ['In Bearbeitung'],
      fr: ['En cours'],
      es: ['En proceso', 'En curso'],
    },
    converted: {
      en: ['Converted'],
      nl: ['Geconverteerd', 'Omgezet'],
      de: ['Umgewandelt', 'Konvertiert'],
      fr: ['Converti'],
      es: ['Convertido'],
    },
    unqualified: {
      en: ['Unqualified', 'Disqualified'],
      nl: ['Gediskwalificeerd', 'Niet gekwalificeerd'],
      de: ['Disqualifiziert', 'Nicht qualifiziert'],
      fr: ['Disqualifié', 'Non qualifié'],
      es: ['Descalificado', 'No calificado'],
    },
  },
  interval: {
    month: {
      en: ['month', 'Monthly'],
      nl: ['Maand', 'Maandelijks'],
      de: ['Monat', 'monatlich'],
      fr: ['Mois', 'Mensuel'],
      es: ['Mes', 'Mensual'],
    },
    quarter: {
      en: ['quarter', 'Quarterly', 'Every 3 months'],
      nl: ['Kwartaal', 'Per kwartaal', 'Elke 3 maanden'],
      de: ['Quartal', 'vierteljährlich', 'alle 3 Monate'],
      fr: ['Trimestre', 'Trimestriel', 'Tous les 3 mois'],
      es: ['Trimestre', 'Trimestral', 'Cada 3 meses'],
    },
    year: {
      en: ['year', 'Yearly', 'Annual'],
      nl: ['Jaar', 'Jaarlijks'],
      de: ['Jahr', 'jährlich'],
      fr: ['An', 'Annuel'],
      es: ['Año', 'Anual'],
    },
  },
  activity: {
    call: {
      en: ['Call', 'Phone call'],
      nl: ['Telefoongesprek', 'Bellen'],
      de: ['Anruf', 'Telefonat'],
      fr: ['Appel'],
      es: ['Llamada'],
    },
    email: { en: ['Email', 'E-mail'], nl: ['E-mail'], de: ['E-Mail'], fr: ['E-mail', 'Courriel'], es: ['Correo'] },
    meeting: {
      en: ['Meeting'],
      nl: ['Afspraak', 'Bezoek'],
      de: ['Termin', 'Besprechung'],
      fr: ['Rendez-vous', 'Réunion'],
      es: ['Reunión', 'Visita'],
    },
    demo: { en: ['Demo'], nl: ['Demo'], de: ['Demo', 'Vorführung'], fr: ['Démo'], es: ['Demo', 'Demostración'] },
  },
  done: {
    done: {
      en: ['Completed', 'Done', 'Held'],
      nl: ['Voltooid', 'Gedaan'],
      de: ['Erledigt', 'Abgeschlossen'],
      fr: ['Terminé', 'Effectué'],
      es: ['Completado', 'Completada'],
    },
    planned: {
      en: ['Planned', 'Not Held'],
      nl: ['Gepland'],
      de: ['Geplant'],
      fr: ['Prévu', 'Planifié'],
      es: ['Planeada', 'Planificada'],
    },
  },
  flag: {
    yes: {
      en: ['TRUE', 'Yes', '1'],
      nl: ['Ja', 'WAAR', 'x'],
      de: ['Ja', 'WAHR'],
      fr: ['Oui', 'VRAI'],
      es: ['Sí', 'VERDADERO'],
    },
    no: {
      en: ['FALSE', 'No', '0'],
      nl: ['Nee', 'ONWAAR', ''],
      de: ['Nein', 'FALSCH'],
      fr: ['Non', 'FAUX'],
      es: ['No', 'FALSO'],
    },
  },
};
