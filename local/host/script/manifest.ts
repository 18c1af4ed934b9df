/** appsscript.json, as far as an Editor add-on has one. */
export interface Manifest {
  timeZone: string;
  runtimeVersion: 'V8';
  exceptionLogging?: string;
  oauthScopes: string[];
  dependencies?: { enabledAdvancedServices?: AdvancedService[] };
  urlFetchWhitelist?: string[];
}

/** An advanced service, and the name under which scripts have it. */
interface AdvancedService {
  userSymbol: string;
  serviceId: string;
  version: string;
}

const KEYS = ['timeZone', 'runtimeVersion', 'exceptionLogging', 'oauthScopes', 'dependencies', 'urlFetchWhitelist'];

/** True where scripts have an advanced service under this name. */
export const namesService = ({ dependencies }: Manifest, symbol: string): boolean =>
  (dependencies?.enabledAdvancedServices ?? []).some(({ userSymbol }) => userSymbol === symbol);

/** Reads the manifest. Throws an Error that says what is wrong for a published Editor add-on. */
export function readManifest(text: string): Manifest {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new Error(`appsscript.json is not JSON: ${(error as Error).message}`);
  }
  const unknown = Object.keys(manifest).filter((key) => !KEYS.includes(key));
  if (unknown.length) throw new Error(`appsscript.json: an Editor add-on has no ${unknown.join(', ')}`);
  if (manifest.runtimeVersion !== 'V8') throw new Error('appsscript.json: runtimeVersion must be V8');
  if (!Array.isArray(manifest.oauthScopes) || manifest.oauthScopes.length === 0) {
    throw new Error('appsscript.json: a published add-on must list its oauthScopes');
  }
  if (!['Etc/UTC', 'UTC', 'Etc/GMT'].includes(manifest.timeZone)) {
    throw new Error('not emulated: a script time zone other than Etc/UTC');
  }
  return manifest;
}
