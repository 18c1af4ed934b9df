import { askedParameters } from '../../arguments/asked-parameters';

/** How KPI_QUESTION is called: who explains a formula needs that, and nothing of what finds a question and answers it. */
export const questionSignature = {
  name: 'KPI_QUESTION',
  cellWise: false,
  parameters: askedParameters({ question: { kind: 'text' } }),
};
