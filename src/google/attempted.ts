/** What a job comes to; null where it fails, which the log tells and which keeps nothing else from being done. */
export function attempted<Value>(job: () => Value): Value | null {
  try {
    return job();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}
