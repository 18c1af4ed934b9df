import { sumOf } from './sum-of';

const LONG = 40_000;

/** What people saw the server of pages change in scripts, one script each: it puts a text on the page's window. */
const samples: Record<string, string> = {
  'two slashes': 'a//b',
  template: 'a1b',
  dollars: 'a$&b$1c$$d',
  'other letters': 'é€',
  comment: 'a<!--b-->c',
  'long line': 'x'.repeat(LONG),
};

/**
 * The same as HTML, with the sidebar's own script beside it, which never runs: it is compared letter by letter. The long
 * line comes last: whatever cuts it takes the end of its script away too.
 */
export function sampleScripts(sidebarScript: string): string {
  const kept = `if (!window) {${sidebarScript}}`;
  const written = (name: string, text: string): string => (name === 'template' ? `\`a\${1}b\`` : `"${text}"`);
  const scripts = Object.entries(samples).map(
    ([name, text]) =>
      `<script data-sample="${name}" data-sum="${sumOf(text)}">window["sample ${name}"] = ${written(name, text)};</script>`,
  );
  return [`<script id="kept" data-sum="${sumOf(kept)}">${kept}</script>`, ...scripts].join('\n');
}
