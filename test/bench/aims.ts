interface Aim {
  aim: string;
  met: boolean;
  measured: string;
}

const aims: Aim[] = [];

/** Notes whether this run met an aim, for the line at the end. */
export function aimed(aim: string, met: boolean, measured: string): void {
  aims.push({ aim, met, measured });
}

/** One line: the aims that this run met, and those it missed. */
export function printAims(): void {
  const listed = (met: boolean): string => {
    const found = aims.filter((each) => each.met === met).map(({ aim, measured }) => `${aim} (${measured})`);
    return found.length ? found.join(', ') : 'none';
  };
  console.log(`Aims met in this run: ${listed(true)}. Missed: ${listed(false)}.`);
}
