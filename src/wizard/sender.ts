/** How this spreadsheet stands to the one in which the plan was made. */
export type Origin = 'own' | 'copy' | 'unknown';

/** In whose name reports go out, and to whom they may. */
export interface SenderView {
  /** True while the schedule runs. */
  running: boolean;
  /** Of the one in whose name it runs; else of the person at the keyboard; '' when nobody tells. */
  address: string;
  /** Of the person at the keyboard; '' where Google does not tell. */
  you: string;
  /** Addresses outside that person's domain to which that person, or the one at the keyboard, has agreed. */
  confirmed: string[];
  /** True once a person has started a schedule here, or has built without one. */
  decided: boolean;
  origin: Origin;
}
