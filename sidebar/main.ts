import type { View, ViewRow } from '../src/sheet/view';
import { element } from './element';
import './page.css';
import { callServer } from './server';
import { texts } from './texts';

let words = navigator.language.startsWith('nl') ? texts.nl : texts.en;

const page = document.getElementById('page') as HTMLElement;

function show(...nodes: Node[]): void {
  page.replaceChildren(...nodes);
}

function kpiItem(kpi: ViewRow): HTMLElement {
  const details = [element('span', `status status-${kpi.status}`, kpi.statusText)];
  if (kpi.target !== '') details.push(element('span', '', ` ${words.target}: ${kpi.target}`));
  return element('li', 'kpi', [
    element('h2', '', kpi.title),
    kpi.value === '' ? element('p', 'reason', kpi.reason) : element('p', 'value', kpi.value),
    element('p', 'details', details),
  ]);
}

function showView(view: View): void {
  words = texts[view.language];
  const build = element('button', '', words.build);
  build.addEventListener('click', () => load('buildKpiSheet', words.building));
  const { asOf } = view.report;
  const list = view.kpis.length > 0 ? element('ul', 'kpis', view.kpis.map(kpiItem)) : element('p', '', words.none);
  show(element('p', 'period', asOf), list, build);
}

async function load(call: 'readKpis' | 'buildKpiSheet', waiting: string): Promise<void> {
  show(element('p', '', waiting));
  const answer = await callServer(call);
  if (answer.ok) showView(answer.data);
  else show(element('p', 'error', answer.error || words.failed));
}

load('readKpis', words.working);
