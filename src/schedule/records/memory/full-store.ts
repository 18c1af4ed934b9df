import { Refusal } from '../../../texts/refusal';

/** Did something fail because the store has no room for it? */
export function isFull(error: unknown): error is Refusal {
  return error instanceof Refusal && error.sentence.text === 'store_full';
}

/** Keeps something; the refusal where the store has no room for it, null where it has. Throws any other error on. */
export function refusedRoom(keep: () => void): Refusal | null {
  try {
    keep();
    return null;
  } catch (error) {
    if (isFull(error)) return error;
    throw error;
  }
}
