import type { Answer } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import type { PickedKpi, Setup } from '../../src/wizard/setup/setup';
import type { SetupView } from '../../src/wizard/setup-view';
import type { EditEvent } from './event';
import { keyOf } from './key';
import { isSameAddress } from './same-address';
import { sliceOf } from './slice';

/** A set-up after an edit; the same object when the edit changes nothing. */
export function edited(setup: Setup, view: SetupView, event: EditEvent): Setup {
  switch (event.type) {
    case 'choose objective':
      return withObjective(setup, view, event.objective);
    case 'choose period':
      return { ...setup, period: event.period };
    case 'choose breakdown':
      return { ...setup, breakdown: event.by };
    case 'choose sources':
      return { ...setup, sources: event.sources };
    case 'answer':
      return { ...setup, answers: [...without(setup.answers, event.answer), event.answer] };
    case 'take back answer':
      return { ...setup, answers: without(setup.answers, event.answer) };
    case 'pick':
      return setup.picked.some(({ id }) => id === event.id) ? setup : picked(setup, view, event.id);
    case 'park':
      return parked(setup, event.id);
    case 'pick part':
      return withPart(setup, view, event);
    case 'park part':
      return withoutPart(setup, event.key);
    case 'choose variant':
      return withVariant(setup, view, event);
    case 'automatic':
      return { ...setup, automatic: event.on };
    case 'type goal':
      return changed(setup, event.key, (kpi) => ({ ...kpi, goal: { ...kpi.goal, [event.field]: event.text } }));
    case 'type later target':
      return changed(setup, event.key, (kpi) => ({ ...kpi, later: { ...kpi.later, [event.period]: event.text } }));
    case 'type owner':
      return changed(setup, event.key, (kpi) => ({ ...kpi, owner: event.text }));
    case 'owner for all':
      return { ...setup, chosen: true, picked: setup.picked.map((kpi) => ({ ...kpi, owner: event.text })) };
    case 'change report':
      return changed(setup, event.key, (kpi) => ({ ...kpi, report: { ...kpi.report, ...event.report } }));
    case 'report for all':
      return { ...setup, chosen: true, picked: setup.picked.map((kpi) => ({ ...kpi, report: event.report })) };
    case 'leave out recipient':
      return withoutRecipient(setup, event.address);
    case 'confirm address':
      return {
        ...setup,
        confirmed: [
          ...setup.confirmed.filter((address) => !isSameAddress(address, event.address)),
          ...(event.confirmed ? [event.address] : []),
        ],
      };
  }
}

/** One of our objectives, or, for own words, what they are taken for. */
export function oursOr(objective: string, view: SetupView, otherwise: SetupView['named']): SetupView['named'] {
  return view.objectives.find((ours) => ours.objective === objective)?.objective ?? otherwise;
}

/** As long as nobody has changed the list, it is the one proposed for the objective. */
function withObjective(setup: Setup, view: SetupView, objective: string): Setup {
  const chosen = { ...setup, objective };
  if (setup.chosen) return chosen;
  const proposed = view.proposals[oursOr(objective, view, '')];
  const known = [...setup.picked, ...setup.parked];
  const list = proposed.map((id) => known.find((kpi) => kpi.id === id) ?? view.fresh[id]);
  return { ...chosen, picked: list, parked: known.filter((kpi) => !list.includes(kpi)) };
}

/** Two answers about the same thing: the newer one takes the place of the older. */
function without(answers: readonly Answer[], about: Answer): Answer[] {
  return answers.filter(
    ({ tab, column, value }) => tab !== about.tab || column !== about.column || (value ?? '') !== (about.value ?? ''),
  );
}

/** The reports of all KPIs without one of their recipients. */
function withoutRecipient(setup: Setup, address: string): Setup {
  const left = (kpi: PickedKpi): PickedKpi => {
    const recipients = recipientsOf(kpi).filter((one) => !isOf(one, address));
    return { ...kpi, report: { ...kpi.report, recipients: recipients.join(', ') } };
  };
  return { ...setup, chosen: true, picked: setup.picked.map(left), parked: setup.parked.map(left) };
}

/** A KPI as it is first put on the list: in the report in which most of the others are. */
function fresh({ picked: list }: Setup, view: SetupView, id: KpiId): PickedKpi {
  const kpi = view.fresh[id];
  return list.length === 0 ? kpi : { ...kpi, report: usualReport(list) };
}

/** The report that most of these have, the first of several. */
function usualReport(list: readonly PickedKpi[]): PickedKpi['report'] {
  const named = list.map(({ report }) => JSON.stringify(report));
  const count = (report: string): number => named.filter((one) => one === report).length;
  const most = Math.max(...named.map(count));
  return list[named.findIndex((report) => count(report) === most)].report;
}

/** True when the report of a KPI goes to that address. */
export function isRecipient(kpi: PickedKpi, address: string): boolean {
  return recipientsOf(kpi).some((one) => isOf(one, address));
}

const recipientsOf = ({ report }: PickedKpi): string[] =>
  report.recipients
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The language of a recipient may stand behind the address: ann@example.com (nl) */
const isOf = (recipient: string, address: string): boolean => isSameAddress(recipient.split('(')[0], address);

/** Put on the list with what was typed for it before. */
function picked(setup: Setup, view: SetupView, id: KpiId): Setup {
  const before = setup.parked.filter((kpi) => kpi.id === id);
  const added = before.length > 0 ? before : [fresh(setup, view, id)];
  return {
    ...setup,
    chosen: true,
    picked: [...setup.picked, ...added],
    parked: setup.parked.filter((kpi) => kpi.id !== id),
  };
}

function parked(setup: Setup, id: KpiId): Setup {
  const gone = setup.picked.filter((kpi) => kpi.id === id);
  if (gone.length === 0) return setup;
  return {
    ...setup,
    chosen: true,
    picked: setup.picked.filter((kpi) => kpi.id !== id),
    parked: [...setup.parked, ...gone],
  };
}

/** A part of the rows on the list, once: with what was typed for it before, else as a KPI is first put there. */
function withPart(setup: Setup, view: SetupView, part: Pick<PickedKpi, 'id' | 'variant'>): Setup {
  const isPart = (kpi: PickedKpi): boolean => keyOf(kpi) === keyOf(part);
  if (setup.picked.some(isPart)) return setup;
  const before = setup.parked.find(isPart) ?? { ...fresh(setup, view, part.id), variant: part.variant };
  const parked = setup.parked.filter((kpi) => !isPart(kpi));
  return { ...setup, chosen: true, picked: [...setup.picked, before], parked };
}

function withoutPart(setup: Setup, key: string): Setup {
  const gone = setup.picked.filter((kpi) => keyOf(kpi) === key);
  const picked = setup.picked.filter((kpi) => keyOf(kpi) !== key);
  return gone.length === 0 ? setup : { ...setup, chosen: true, picked, parked: [...setup.parked, ...gone] };
}

/** The entry of that key takes the variant, or the KPI's first; where another has it already nothing changes. */
function withVariant(
  setup: Setup,
  view: SetupView,
  { id, key, variant }: { id: KpiId; key: string; variant: string },
): Setup {
  const listed = setup.picked.some((kpi) => kpi.id === id) ? setup : picked(setup, view, id);
  if (listed.picked.some((kpi) => kpi.id === id && kpi.variant === variant)) return listed;
  const named = listed.picked.findIndex((kpi) => keyOf(kpi) === key);
  const at = named >= 0 ? named : listed.picked.findIndex((kpi) => kpi.id === id && sliceOf(kpi.variant) === null);
  if (at < 0) return { ...listed, picked: [...listed.picked, { ...fresh(listed, view, id), variant }] };
  return {
    ...listed,
    chosen: true,
    picked: listed.picked.map((kpi, index) => (index === at ? { ...kpi, variant } : kpi)),
  };
}

/** Who types something for a KPI has chosen it: no other list is proposed from then on. */
function changed(setup: Setup, key: string, change: (kpi: PickedKpi) => PickedKpi): Setup {
  if (!setup.picked.some((kpi) => keyOf(kpi) === key)) return setup;
  return { ...setup, chosen: true, picked: setup.picked.map((kpi) => (keyOf(kpi) === key ? change(kpi) : kpi)) };
}
