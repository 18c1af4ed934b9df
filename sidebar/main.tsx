import { render } from 'preact';
import './page.css';
import { App } from './app';
import { Driver } from './driver';
import { opening } from './state/state';

const page = document.getElementById('page') as HTMLElement;

/** Until the server has said which language the person speaks. */
const language = navigator.language.startsWith('nl') ? 'nl' : 'en';

const driver = new Driver(opening(language), (state) => render(<App state={state} dispatch={driver.dispatch} />, page));
driver.start();
