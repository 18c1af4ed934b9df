import type { CallKind } from './counts';
import { authRefusal } from './script/auth-mode';
import { scopeRefusal } from './script/scopes';
import { protectedRefusal } from './services/spreadsheet/protected-cells';
import { mismatch } from './signature/mismatch';
import type { Execution, HostState } from './state';

/** A call of a script to one of Google's services. */
export interface ServiceCall {
  object: object;
  service: string;
  method: string;
  args: unknown[];
  kind: CallKind;
}

/** Why Google would not carry out a call, in its words; null when it would, as far as can be told before it is tried. */
export function refusalOf(state: HostState, { caller, mode }: Execution, call: ServiceCall): string | null {
  const { object, service, method, args } = call;
  const isWrite = call.kind === 'writes';
  const granted = state.bundle.manifest.oauthScopes.filter((scope) => !state.withdrawnScopes.has(scope));
  return (
    authRefusal(mode, service, method, isWrite) ??
    // A cell asks nobody for permission.
    (caller === 'cell' ? null : scopeRefusal(granted, service, method)) ??
    mismatch(service, method, args) ??
    (isWrite ? protectedRefusal(state, service, object) : null)
  );
}
