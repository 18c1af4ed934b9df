import type { BuiltWith } from './script/parts';

const BIGQUERY = {
  service: { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' },
  // Reading needs no more, queries included.
  scope: 'https://www.googleapis.com/auth/bigquery.readonly',
};

/** The manifest of an add-on: whoever builds it without BigQuery is never asked for its scope. */
export function manifestWith({ bigQuery }: BuiltWith, manifest: string): string {
  if (!bigQuery) return manifest;
  const { oauthScopes, ...rest } = JSON.parse(manifest) as { oauthScopes: string[] };
  const dependencies = { enabledAdvancedServices: [BIGQUERY.service] };
  return `${JSON.stringify({ ...rest, dependencies, oauthScopes: [...oauthScopes, BIGQUERY.scope] }, null, 2)}\n`;
}
