const KEY = 'build-progress';
const SECONDS = 360;

/**
 * Says how many of its tasks a build has done, for a page that waits for it in a call of its own. The cache may lose it at
 * any time: then the page shows less progress, and nothing else happens.
 */
export function sayProgress(done: number): void {
  try {
    CacheService.getDocumentCache()?.put(KEY, String(done), SECONDS);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

export function readProgress(): number {
  return Number(CacheService.getDocumentCache()?.get(KEY) ?? 0) || 0;
}
