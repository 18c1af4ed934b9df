// npm run listing: draws the icons and the banner, and takes the screenshots, at the sizes that the Marketplace takes.
import { drawGraphics } from './draw-graphics';
import { takeScreenshots } from './take-screenshots';

async function makeListing(): Promise<void> {
  await drawGraphics();
  await takeScreenshots();
}

makeListing().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
