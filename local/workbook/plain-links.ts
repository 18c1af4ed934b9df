/** A link as the formula engine and the spreadsheet page keep it. */
interface Link {
  label: string;
  url: string;
  isExternal: boolean;
  isUrlEditable: boolean;
}

/** The library's register of kinds of links. */
interface LinkKinds {
  replace(
    name: string,
    kind: {
      sequence: number;
      match(url: string): boolean;
      createLink(url: string, label: string): Link;
      urlRepresentation(url: string): string;
      open(url: string): void;
    },
  ): unknown;
}

/**
 * The library reads a text "[label](address)" as a link and shows, and calculates with, the label alone. A cell text
 * from outside is shown whole, as Sheets does. `open` follows an address of the web.
 */
export function keepLinksAsText(kinds: LinkKinds, open: (url: string) => void = () => {}): void {
  kinds.replace('sheet_URL', {
    sequence: 0,
    match: () => true,
    createLink: (url, label) => ({ url, label: `[${label}](${url})`, isExternal: true, isUrlEditable: false }),
    urlRepresentation: (url) => url,
    open: (url) => {
      if (/^https?:/i.test(url)) open(url);
    },
  });
}
