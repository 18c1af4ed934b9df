import { readFileSync } from 'node:fs';
import type { Language } from './texts';
import { Unusable } from './unusable';

/** The plan of a JSON file, unread beyond its being an object: what it may say is the add-on's business. */
export interface PlanFile {
  language?: Language;
  [key: string]: unknown;
}

/** Reads a plan. Throws Unusable, naming the line of a mistake. */
export function readPlan(path: string): PlanFile {
  let json: string;
  try {
    json = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Unusable('no_plan', { path });
  }
  let plan: unknown;
  try {
    plan = JSON.parse(json);
  } catch (error) {
    throw new Unusable('bad_plan', { path, line: lineOf(json, (error as Error).message) });
  }
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) throw new Unusable('plan_no_object', { path });
  return plan as PlanFile;
}

/** The engine names the mistake by line, by position, or (at the end) not at all. */
function lineOf(json: string, message: string): number {
  const line = message.match(/line (\d+)/);
  if (line) return Number(line[1]);
  const position = message.match(/position (\d+)/);
  return json.slice(0, position ? Number(position[1]) : json.trimEnd().length).split('\n').length;
}
