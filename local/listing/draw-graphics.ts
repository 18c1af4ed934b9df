import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../picture/browser';

const ICONS = join('local', 'listing', 'icons');
/** Pixels: those that Google asks for. */
const SIZES = [32, 48, 96, 128];
const BANNER = { width: 220, height: 140 };

interface Graphic {
  vector: string;
  file: string;
  width: number;
  height: number;
}

const graphics: Graphic[] = [
  ...SIZES.map((size) => ({ vector: 'icon.svg', file: `icon-${size}.png`, width: size, height: size })),
  { vector: 'banner.svg', file: 'banner.png', ...BANNER },
];

/** The same letters on every machine. */
const letters = [400, 700]
  .map((weight) => {
    const file = require.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`);
    const source = `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
    return `@font-face{font-family:Arimo;font-weight:${weight};src:${source}}`;
  })
  .join('');

/** Draws the vectors as PNGs of the sizes that the Marketplace takes. */
export async function drawGraphics(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const { vector, file, width, height } of graphics) {
      const svg = readFileSync(join(ICONS, vector), 'utf8').replace(/ width="\d+" height="\d+">/, ' width="100%">');
      await page.setViewportSize({ width, height });
      await page.setContent(`<style>${letters}body{margin:0}svg{display:block}</style>${svg}`);
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(ICONS, file), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}
