/** What the words of an answer stand for, as its row says; words that it does not explain stand for themselves. */
export function meantBy(answer: string, meanings: string): string {
  for (const pair of meanings.split(';')) {
    const [shown, option] = pair.split('=');
    if (option && shown.trim().toLowerCase() === answer.toLowerCase()) return option.trim();
  }
  return answer;
}
