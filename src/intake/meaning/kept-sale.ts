const BACK =
  /refund|return|cancel|chargeback|terugbetaling|retour|annul|erstattung|ruckgabe|storn|remboursement|reembolso|devolucion|anulacion/;
const REFUSED = /reject|declin|denied|refus|geweigerd|afgewezen|abgelehnt|verweigert|rechazad|denegad/;

/** True for a status, in plain text, by which a sale stays one: "Refund rejected", "Annulering geweigerd". */
export const staysSold = (plain: string): boolean => REFUSED.test(plain) && BACK.test(plain);
