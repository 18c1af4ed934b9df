import { offered } from '../../emulation';

type Google = GoogleAppsScript.Base.User;

/** A person, known by the address; '' where Google does not tell. */
export const userOf = (email: string): Google => offered<Google>(new EmulatedUser(email));

class EmulatedUser implements Pick<Google, 'getEmail'> {
  static readonly emulates = 'User';
  #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
