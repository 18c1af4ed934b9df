import { text } from '../texts';

/** What the library's page wants to say, and what it asks, in the form of its properties. */
export function messages(language: string) {
  return {
    notifyUser: (notification: { text: string }) => toast(notification.text),
    raiseError: (words: string, then?: () => void) => ask(words, [['ok', () => then?.()]], language),
    askConfirmation: (words: string, confirm: () => void, cancel?: () => void) =>
      ask(
        words,
        [
          ['ok', confirm],
          ['cancel', () => cancel?.()],
        ],
        language,
      ),
  };
}

const TOAST_MILLISECONDS = 6_000;

/** A few words at the foot of the page, for a while. */
function toast(words: string): void {
  const place = document.getElementById('toast') as HTMLElement;
  place.textContent = words;
  place.hidden = false;
  setTimeout(() => {
    if (place.textContent === words) place.hidden = true;
  }, TOAST_MILLISECONDS);
}

/** Words with buttons, before anything else can go on; closing it by the keyboard is its last button. */
function ask(words: string, answers: ['ok' | 'cancel', () => void][], language: string): void {
  const dialog = document.createElement('dialog');
  const message = document.createElement('p');
  message.textContent = words;
  dialog.append(message);
  let then = answers[answers.length - 1][1];
  for (const [label, work] of answers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text(label, language);
    button.addEventListener('click', () => {
      then = work;
      dialog.close();
    });
    dialog.append(button);
  }
  dialog.addEventListener('close', () => {
    dialog.remove();
    then();
  });
  document.body.append(dialog);
  dialog.showModal();
}
