import { library } from '../library';
import { text } from '../texts';

/** What of the library's own menu needs parts that are not here, or would change the spreadsheet's locale. */
const NOT_HERE: Record<string, string[]> = {
  file: ['settings'],
  insert: ['insert_chart', 'insert_carousel', 'insert_image', 'insert_pivot'],
};

/** The script's entries, under "Extensions" as in Sheets. */
export function registerMenu(
  items: { label: string; handler: string }[],
  language: string,
  run: (handler: string) => void,
): void {
  const { topbarMenuRegistry } = library.registries;
  for (const [menu, children] of Object.entries(NOT_HERE)) {
    const entry = topbarMenuRegistry.get(menu) as { children?: unknown[] };
    entry.children = entry.children?.filter(
      (child) => typeof child === 'function' || !children.includes((child as { id: string }).id),
    );
  }
  topbarMenuRegistry.add('extensions', { name: text('extensions', language), sequence: 65 });
  items.forEach(({ label, handler }, index) => {
    topbarMenuRegistry.addChild(handler, ['extensions'], {
      name: label,
      sequence: (index + 1) * 10,
      isReadonlyAllowed: true,
      execute: () => run(handler),
    });
  });
}
