import type { HomeView } from '../../src/home/home-view';
import { filled } from '../filled';
import { ProblemList } from '../parts/tabs/problem-list';
import { useSidebar } from '../sidebar';
import { ExplanationPanel } from './explanation-panel';
import { HomeKpi } from './home-kpi';
import { PlanLinks } from './plan-links';
import { QuestionsPanel } from './questions-panel';
import { ScheduleNeeds } from './schedule-needs';
import { SchedulePanel } from './schedule-panel';
import { StopPanel } from './stop-panel';

/** What the sidebar opens on once there is a KPI sheet: the KPIs, what asks for attention, and what can be done. */
export function Home() {
  const { state, words, dispatch } = useSidebar();
  const home = state.home as HomeView;
  const { kpis, questions, problems, changes } = home;
  return (
    <section class="step">
      <h1 tabIndex={-1}>{words.home_title}</h1>
      <p class="quiet">{home.period}</p>
      {home.copy && (
        <div class="notice warns">
          <p>{home.copy}</p>
          <button type="button" class="small" onClick={() => dispatch({ type: 'adopt' })}>
            {words.adopt}
          </button>
        </div>
      )}
      {home.halfDone && (
        <div class="notice">
          <p>{words.half_done}</p>
          <p class="buttons">
            <button type="button" class="small" onClick={() => dispatch({ type: 'edit', step: null })}>
              {words.go_on}
            </button>
            <button type="button" class="link" onClick={() => dispatch({ type: 'discard set-up' })}>
              {words.discard}
            </button>
          </p>
        </div>
      )}
      {home.notices.length > 0 && (
        <ul class="notice warns plain">
          {home.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      <ScheduleNeeds schedule={home.schedule} />
      {home.behind && <p class="notice warns">{home.behind}</p>}
      {kpis.length === 0 && <p>{words.home_none}</p>}
      <ul class="kpis">
        {kpis.map((kpi) => (
          <HomeKpi key={kpi.id + kpi.variant} kpi={kpi} />
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="primary" onClick={() => dispatch({ type: 'refresh' })}>
          {words.refresh_now}
        </button>
        <button type="button" class="small" onClick={() => dispatch({ type: 'newer export' })}>
          {words.newer_export}
        </button>
      </p>
      {home.refreshed && (
        <p class="quiet">
          {home.refreshed}{' '}
          {home.undo && (
            <button type="button" class="link" onClick={() => dispatch({ type: 'undo' })}>
              {home.undo === 'build' ? words.undo_build : words.undo_refresh}
            </button>
          )}
        </p>
      )}
      {home.oldRows && (
        <p>
          <button type="button" class="link" onClick={() => dispatch({ type: 'restore rows' })}>
            {filled(words.old_rows, { tab: home.oldRows })}
          </button>
        </p>
      )}
      <ExplanationPanel />
      <QuestionsPanel />
      <SchedulePanel home={home} />
      {(questions.length > 0 || problems.length > 0 || changes.length > 0) && (
        <>
          <h2>{words.attention}</h2>
          <ul class="plain">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
            {questions.map((question) => (
              <li key={question.tab + question.column + question.value}>
                <strong>{question.tab}: </strong>
                {question.ask}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={`${words.answer_it}: ${question.ask}`}
                  onClick={() => dispatch({ type: 'edit', step: 'tabs' })}
                >
                  {words.answer_it}
                </button>
              </li>
            ))}
          </ul>
          <ProblemList problems={problems} withTab />
        </>
      )}
      <PlanLinks />
      <StopPanel />
    </section>
  );
}
