import type { Answer } from '../facts/fact';
import { sumOf } from './sum-of';

interface Runner {
  withSuccessHandler(handler: (answer: Answer) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  answerPageOfFacts(wish: string, parcel: Answer): void;
  checkFactsOfPage(answers: Record<string, Answer>): void;
}

declare const google: { script: { run: Runner } };

/** What the server answers, or null after half a minute of nothing. */
function ask(wish: string, parcel: Answer = null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve(null), 30_000);
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).answerPageOfFacts(wish, parcel);
  });
}

function arrivedWhole(): boolean {
  const kept = document.getElementById('kept');
  return kept?.dataset.sum === String(sumOf(kept?.textContent ?? ''));
}

function altered(): string[] {
  const shown = window as unknown as Record<string, unknown>;
  return Array.from(document.querySelectorAll<HTMLElement>('script[data-sample]'))
    .filter(({ dataset: { sample, sum } }) => sum !== String(sumOf(String(shown[`sample ${sample}`]))))
    .map(({ dataset }) => String(dataset.sample));
}

async function look(): Promise<void> {
  const parcel = await ask('parcel');
  const words = await ask('error').then(String, (error: Error) => error.message);
  const answers: Record<string, Answer> = {
    'page: script': arrivedWhole(),
    'page: what the server cuts': altered(),
    'page: parcel': await ask('compare', parcel),
    'page: Date in an answer': await ask('Date'),
    'page: undefined in an answer': await ask('undefined'),
    'page: error': words.includes('the words of an error'),
    'page: width': window.innerWidth,
  };
  await new Promise<Answer>((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).checkFactsOfPage(answers);
  });
}

window.addEventListener('load', () => {
  const state = document.getElementById('state') as HTMLElement;
  look().then(
    () => {
      state.textContent = 'Done: see the tab Facts. This sidebar can be closed.';
    },
    (error: Error) => {
      state.textContent = `The page cannot say what it found: ${error.message}`;
    },
  );
});
