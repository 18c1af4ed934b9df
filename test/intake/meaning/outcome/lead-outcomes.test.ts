import { answersFor } from '../../../../src/intake/answers/answers';
import { leadOutcomes } from '../../../../src/intake/meaning/outcome/lead-outcomes';
import { labelAt } from '../../../../src/tables/table';
import { texts } from '../../../engine/table-of';

const outcomes = (lifecycle: string[], status: string[] = []): string[] => {
  const columns = { lifecycle: texts(...lifecycle), ...(status.length > 0 && { status: texts(...status) }) };
  const reading = leadOutcomes(columns, new Uint8Array(lifecycle.length), answersFor('leads', []));
  return reading ? lifecycle.map((_, row) => labelAt(reading.column, row)) : [];
};

test('a lifecycle says of each lead whether it is a customer by now, whatever row it stands on', () => {
  const [lead, customer] = ['Lead', 'Customer'];
  expect(outcomes([lead, customer, '', customer, lead])).toEqual(['open', 'won', '', 'won', 'open']);
  expect(outcomes([customer, lead, lead])).toEqual(['won', 'open', 'open']);
});

test('what a status says of the end of a lead goes before a lifecycle that goes on', () => {
  expect(outcomes(['Lead', 'Customer'], ['Lost', 'New'])).toEqual(['lost', 'won']);
});
