import type { Sharing } from '../../app/ports/spreadsheet';

/** Whom a spreadsheet belongs to and who works in it. Viewers are left out: they may be a whole company. */
export function sharingOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sharing {
  const owner = known(() => spreadsheet.getOwner()?.getEmail() ?? '') ?? '';
  const editors = known(() => spreadsheet.getEditors().map((editor) => editor.getEmail())) ?? [];
  return {
    owner,
    people: [owner, ...editors].filter((address, index, all) => address !== '' && all.indexOf(address) === index),
  };
}

/** The address of the person at the keyboard, or of the one whose trigger runs; '' where Google does not tell. */
export function userAddress(): string {
  return known(() => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail()) ?? '';
}

/** A shared drive has no owner, and a guest may not see the editors: then nobody is proposed. */
function known<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
