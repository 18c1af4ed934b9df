import { attempted } from './attempted';

const KEY = 'build-progress';
const SECONDS = 360;

/**
 * Says how many of its tasks a build has done, for a page that waits for it in a call of its own. The cache may lose it at
 * any time: then the page shows less progress, and nothing else happens.
 */
export function sayProgress(done: number): void {
  attempted(() => CacheService.getDocumentCache()?.put(KEY, String(done), SECONDS));
}

export function readProgress(): number {
  return Number(CacheService.getDocumentCache()?.get(KEY) ?? 0) || 0;
}
