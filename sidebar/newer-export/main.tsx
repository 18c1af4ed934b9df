import { render } from 'preact';
import '../page.css';
import './newer-export.css';
import { askServer } from '../server';
import { type CallExport, Flow } from './flow';
import { NewerExport } from './newer-export';
import { exportWords } from './texts';

const page = document.getElementById('page') as HTMLElement;
let language: 'en' | 'nl' = navigator.language.startsWith('nl') ? 'nl' : 'en';

/** What the server says is in the language of the account, which need not be that of the browser: the page follows. */
const ask: CallExport = async (name, request) => {
  const answer = await askServer(name, request);
  if ('language' in answer) language = answer.language;
  return answer;
};

const flow = new Flow(ask, (view) => {
  document.documentElement.lang = language;
  render(<NewerExport view={view} flow={flow} words={exportWords(language)} />, page);
});
flow.start();
