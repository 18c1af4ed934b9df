import type { ComponentType } from 'preact';
import type { Step } from '../src/wizard/setup/setup';
import { filled } from './filled';
import { BuildProposed, PROPOSED } from './parts/build-proposed';
import { Stepper, stepTitle } from './parts/form/stepper';
import { NOTHING_PICKED, NothingPicked } from './parts/nothing-picked';
import { Tour } from './parts/tour';
import { useSetup } from './sidebar';
import { placeOf, steps } from './state/steps';
import { GoalsStep } from './steps/goals-step';
import { ObjectiveStep } from './steps/objective-step';
import { OwnersStep } from './steps/owners-step';
import { PickStep } from './steps/pick-step';
import { ReportsStep } from './steps/reports-step';
import { ReviewStep } from './steps/review-step';
import { TabsStep } from './steps/tabs-step';

const bodies: Record<Step, ComponentType> = {
  objective: ObjectiveStep,
  tabs: TabsStep,
  pick: PickStep,
  goals: GoalsStep,
  owners: OwnersStep,
  reports: ReportsStep,
  review: ReviewStep,
};

/** One step of the set-up between the way to the others and the way on. */
export function SetupPage() {
  const { state, setup, words, dispatch } = useSetup();
  const { step } = setup;
  const Body = bodies[step];
  const needsPick = step === 'pick' && setup.picked.length === 0;
  // Before there is a sheet, and where nothing has to be mended first.
  const mayBuild = step === 'objective' && !state.home && setup.picked.length > 0 && !state.checks?.problems.length;
  return (
    <>
      <Stepper />
      <section class="step">
        <p class="quiet step-of">{filled(words.step_of, { number: placeOf(step) + 1, all: steps.length })}</p>
        <h1 tabIndex={-1}>{stepTitle(step, words)}</h1>
        {state.undone && <p class="notice">{state.undone}</p>}
        {step === 'objective' && !state.home && <Tour />}
        <Body />
      </section>
      {needsPick && <NothingPicked />}
      {mayBuild && <BuildProposed />}
      <footer>
        {step !== 'objective' && (
          <button type="button" onClick={() => dispatch({ type: 'back' })}>
            {words.back}
          </button>
        )}
        {step === 'review' ? (
          <button type="button" class="primary" onClick={() => dispatch({ type: 'build' })}>
            {state.home ? words.build_again : words.build}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={needsPick}
            aria-describedby={needsPick ? NOTHING_PICKED : undefined}
            onClick={() => dispatch({ type: 'next' })}
          >
            {words.next}
          </button>
        )}
        {mayBuild && (
          <button type="button" aria-describedby={PROPOSED} onClick={() => dispatch({ type: 'build' })}>
            {words.build_proposed}
          </button>
        )}
        {state.home && (
          <button type="button" class="link" onClick={() => dispatch({ type: 'leave set-up' })}>
            {words.to_home}
          </button>
        )}
      </footer>
    </>
  );
}
