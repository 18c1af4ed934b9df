const NONE = 'put-the-id-of-a-new-script-here';

/** What clasp is told: into which script, and from where. Throws an Error for what is no id of a script. */
export function claspSettings(scriptId: string = NONE): string {
  if (!/^[\w-]{20,}$/.test(scriptId)) {
    throw new Error(
      `${scriptId} is no id of a script: it has some 57 letters and digits, and stands in the script's Project Settings`,
    );
  }
  return `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`;
}
