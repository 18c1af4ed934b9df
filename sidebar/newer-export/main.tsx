import { render } from 'preact';
import '../page.css';
import './newer-export.css';
import { askServer } from '../server';
import { Flow } from './flow';
import { NewerExport } from './newer-export';
import { exportWords } from './texts';

const page = document.getElementById('page') as HTMLElement;
const language = navigator.language.startsWith('nl') ? 'nl' : 'en';
document.documentElement.lang = language;

const flow = new Flow(askServer, (view) =>
  render(<NewerExport view={view} flow={flow} words={exportWords(language)} />, page),
);
flow.start();
