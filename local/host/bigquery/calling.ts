/** Throws as the service does: an exception of Google's client, with what REST says. */
export function calling<Answer>(method: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    throw new Error(`API call to bigquery.${method} failed with error: ${(error as Error).message}`);
  }
}
