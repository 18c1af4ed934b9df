import { readFileSync } from 'node:fs';
import { kpiQuery } from './query/kpi-query';

/** Reads a request as JSON and writes the KPIs as a query; nothing where none can be written. */
process.stdout.write(kpiQuery(JSON.parse(readFileSync(0, 'utf8'))) ?? '');
