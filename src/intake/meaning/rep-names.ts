import type { Table, TextColumn } from '../../tables/table';
import type { TabAnswers } from '../answers/answers';
import type { Question } from '../reading';
import { renamed } from '../values/renamed';

/** What systems write behind the name of somebody who has left. */
const LEFT =
  /[([](?:(?:user )?(?:deactivated|inactive|disabled|deleted|removed|former|left)(?: user)?|gedeactiveerd|inactief|verwijderd|uit dienst|vertrokken|deaktiviert|inaktiv|gelöscht|ausgeschieden|désactivée?|inacti(?:f|ve)|supprimée?|parti|desactivad[oa]|inactiv[oa]|eliminad[oa])[)\]]$/i;

/** Between the names of people who share something. */
const SEPARATORS = /[;|]|\s[/&+]\s|\s(?:and|en|und|et|y)\s/i;
const ALWAYS = /[;|]/;

/** More names than this are no team. */
const MOST = 2000;

/**
 * Asks whether a rep who is marked as gone is the one of the same name, and whose the rows of several reps are. Until that
 * is answered who is gone is a rep of their own, and what several share is nobody's; what was answered is the name of their
 * rows.
 */
export function settleReps(data: Table, answers: TabAnswers, questions: Question[]): void {
  const rep = data.columns.rep as TextColumn | undefined;
  if (rep === undefined || rep.labels.length > MOST) return;
  const doubtful = rep.labels.map((label) => (label === '' ? null : doubtOf(label, rep.labels)));
  if (doubtful.every((doubt) => doubt === null)) return;
  const rows = new Int32Array(rep.labels.length);
  for (let row = 0; row < data.rows; row++) if (data.leftOut[row] === 0) rows[rep.codes[row]]++;
  const names = rep.labels.map((label, code) => {
    const doubt = doubtful[code];
    if (doubt === null) return label;
    const options = [...doubt.names, label];
    const said = answers.name(rep.header, label);
    if (said !== undefined) return options.find((option) => option.toLowerCase() === said.toLowerCase()) ?? label;
    const values = { column: rep.header, value: label, rep: doubt.names[0], rows: rows[code] };
    if (rows[code] > 0) questions.push({ column: rep.header, value: label, ask: { text: doubt.ask, values }, options });
    return doubt.ask === 'intake_ask_several_reps' ? '' : label;
  });
  if (names.some((name, code) => name !== rep.labels[code])) data.columns.rep = renamed(rep, names);
}

interface Doubt {
  ask: 'intake_ask_rep_left' | 'intake_ask_several_reps';
  names: string[];
}

function doubtOf(label: string, labels: string[]): Doubt | null {
  const left = LEFT.exec(label);
  const stayed = left ? label.slice(0, left.index).trim() : '';
  if (stayed !== '') return { ask: 'intake_ask_rep_left', names: [stayed] };
  const names = partsOf(label, SEPARATORS);
  const others = partsOf(label, ',');
  if (names.length > 1 && (ALWAYS.test(label) || names.some((name) => labels.includes(name))))
    return { ask: 'intake_ask_several_reps', names };
  // "Bos, Ann" is one person, unless both are reps elsewhere.
  return others.length > 1 && others.every((name) => labels.includes(name))
    ? { ask: 'intake_ask_several_reps', names: others }
    : null;
}

const partsOf = (label: string, mark: string | RegExp): string[] =>
  label
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
