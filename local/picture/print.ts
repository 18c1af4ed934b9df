// Reads HTML, writes a PDF: the standard streams are all there is.
import { readFileSync } from 'node:fs';
import { openBrowser } from './browser';

async function print(): Promise<void> {
  const browser = await openBrowser();
  try {
    // Google prints what stands there: no script of it runs, and nothing of it is fetched.
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await page.setContent(readFileSync(0, 'utf8'), { waitUntil: 'load' });
    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    process.stdout.write(pdf);
  } finally {
    await browser.close();
  }
}

print().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
