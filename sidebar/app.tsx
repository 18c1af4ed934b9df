import { useEffect } from 'preact/hooks';
import { Home } from './home/home';
import { FailureBanner } from './parts/waiting/failure-banner';
import { Waiting } from './parts/waiting/waiting';
import { SetupPage } from './setup-page';
import { type Sidebar, SidebarContext } from './sidebar';
import { wordsOf } from './texts';
import { useFocus } from './use-focus';

/** The whole sidebar, drawn from its state. */
export function App({ state, dispatch }: Omit<Sidebar, 'words'>) {
  const { language, page, call } = state;
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useFocus(state);
  return (
    <SidebarContext.Provider value={{ state, words, dispatch }}>
      <FailureBanner />
      <Waiting />
      <fieldset class="all" disabled={call !== null} aria-busy={call !== null}>
        {page === 'setup' && <SetupPage />}
        {page === 'home' && <Home />}
        {page === 'removed' && (
          <section class="step">
            <h1 tabIndex={-1}>{words.removed_title}</h1>
            <p>{words.removed}</p>
            <button type="button" class="primary" onClick={() => dispatch({ type: 'begin anew' })}>
              {words.begin_anew}
            </button>
          </section>
        )}
      </fieldset>
    </SidebarContext.Provider>
  );
}
