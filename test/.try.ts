import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { analyze } from '../src/analysis/analysis';
import { reportOf } from '../src/analysis/report-of';
import { UTC } from '../src/engine/zone';

const [dir, ...names] = process.argv.slice(2);
const tabs = names.map((n) => {
  const [f, d] = n.split('@');
  return {
    name: f.replace(/\.csv$/, ''),
    cells: parse(readFileSync(`/work/shared/data/${dir}/${f}`, 'utf8').replace(/^\uFEFF/, ''), {
      delimiter: d ?? ',',
      relax_quotes: true,
      relax_column_count: true,
    }) as string[][],
  };
});
const t = Date.now();
const a = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US' });
const r = reportOf(a);
console.log('ms', Date.now() - t, r.asOf, r.period);
for (const x of r.tabs) {
  console.log(x.name, '→', x.table, x.rows, JSON.stringify(x.columns));
  for (const q of x.questions) console.log('   ?', q.column, q.value ?? '', q.ask);
  for (const p of x.problems) console.log('   !', p.reason, p.rows, p.cells.slice(0, 3));
}
for (const k of r.kpis)
  console.log(
    k.id.padEnd(18),
    k.value ?? '—',
    k.reason ?? '',
    'n',
    k.n,
    k.median !== undefined ? 'med ' + k.median : '',
    k.figures ? JSON.stringify(k.figures) : '',
    JSON.stringify(k.variants),
    'by:' + Object.keys(k.by ?? {}),
    (k.byRep ?? []).length,
    (k.byMonth ?? []).length,
    JSON.stringify(k.rows?.map((x) => [x.tab, x.used, x.leftOut.map((l) => l.reason + ' ' + l.rows)])),
    (k.notes ?? []).join(' / '),
  );
