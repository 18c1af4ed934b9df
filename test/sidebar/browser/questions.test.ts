import { exportFiles, readExports } from '../../../local/exports/exports';
import { questions } from '../../../src/questions';
import { seriousProblems } from './axe';
import { openSidebarPage, settled, sidewardScroll } from './sidebar-page';

jest.setTimeout(90_000);

const said = {
  en: {
    ask: 'Answer these questions',
    question: 'Which channels and campaigns bring in customers for less?',
    finds: 'Conversion rate by source: Referral 18.7%',
    find: 'Find a question',
    typed: 'which campaign is cheapest?',
    recurring: ['is our recurring revenue growing', 'New +\u2060€', 'Net revenue retention (NRR)'],
    none: 'None of these questions is about that',
    explain: 'Explain the selected cell',
    why: 'Why did it change?',
    asked: ['why did our win rate drop?', 'why did MRR drop?', 'something about our reps'],
    // Of a figure that is not in the plan.
    other: /^MRR €[\d,]+ → €[\d,]+, by /m,
    time: ['which campaign was cheapest last month?', 'Answer over last month', 'Answered over: Sep 2026.'],
    perhaps: 'Perhaps you mean one of these.',
    // From the tab of deals by itself: see the test of the report's section.
    changed: 'Win rate 33.7% → 30.3%, by type: −7.4 points because that of New business went down',
  },
  nl: {
    ask: 'Beantwoord deze vragen',
    question: 'Welke kanalen en campagnes brengen klanten binnen voor minder geld?',
    finds: 'Conversiepercentage naar bron: Referral 18,7%',
    find: 'Zoek een vraag',
    typed: 'welke campagne is het goedkoopst?',
    recurring: ['groeit onze terugkerende omzet', 'Nieuw +\u2060€', 'Netto omzetbehoud (NRR)'],
    none: 'Geen van deze vragen gaat daarover',
    explain: 'Leg de gekozen cel uit',
    why: 'Waarom veranderde het?',
    asked: ['waarom is ons winpercentage gedaald?', 'waarom is de MRR gezakt?', 'iets over onze verkopers'],
    other: /^MRR €\s[\d.]+ → €\s[\d.]+, naar /m,
    time: [
      'welke campagne was vorige maand het goedkoopst?',
      'Beantwoord over vorige maand',
      'Beantwoord over: sep 2026.',
    ],
    perhaps: 'Misschien bedoel je een van deze.',
    changed: 'Winpercentage 33,7% → 30,3%, naar type: −7,4 punten doordat dat van New business daalde',
  },
};

describe.each(['en', 'nl'] as const)('from the sidebar (%s)', (language) => {
  const words = said[language];
  const built = async (period: string) => {
    const { tabs } = await readExports(exportFiles('local/sample'));
    const opened = await openSidebarPage({ tabs, locale: language === 'nl' ? 'nl_NL' : 'en_US', language });
    opened.host.call('buildKpiSheet', [{ plan: { language, period, kpis: [{ id: 'win_rate' }] } }]);
    await opened.reopen();
    await settled(opened.page);
    return opened;
  };

  test('a manager asks the questions and reads their answers', async () => {
    const { page, errors, close } = await built('2025-10-01..2026-09-30');
    await page.getByRole('button', { name: words.ask }).click();
    await settled(page);
    const answer = page.locator('details', { hasText: words.question });
    expect(await answer.innerText()).toContain(words.finds);
    // And what one figure comes to, how happy people are, what they suggest in the survey, what is open, whether the target will be reached, what moved recurring revenue, and why figures changed.
    expect(await page.locator('details summary .tag').count()).toBe(questions.length + 7);
    expect([await sidewardScroll(page), await seriousProblems(page)]).toEqual([0, []]);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/${language}-asked.png`, fullPage: true });
    await page.getByLabel(words.find).fill(words.typed);
    expect(await page.locator('details summary .tag').count()).toBe(1);
    expect(await page.locator('details[open]').innerText()).toContain(words.finds);
    const [asked, ...moved] = words.recurring;
    await page.getByLabel(words.find).fill(asked);
    for (const text of moved) expect(await page.locator('details[open]').innerText()).toContain(text);
    const [ofMonth, over, answeredOver] = words.time;
    await page.getByLabel(words.find).fill(ofMonth);
    await page.getByRole('button', { name: over }).click();
    await settled(page);
    expect(await page.getByText(answeredOver).isVisible()).toBe(true);
    expect(await page.locator('details[open]').innerText()).not.toContain(words.finds);
    await page.getByLabel(words.find).fill('xyz');
    expect(await page.getByText(words.none).isVisible()).toBe(true);
    // And what one figure comes to, how happy people are, what they suggest in the survey, what is open, whether the target will be reached, what moved recurring revenue, and why figures changed.
    expect(await page.locator('details summary .tag').count()).toBe(questions.length + 7);
    expect(errors).toEqual([]);
    await close();
  });

  test('a figure is told why it is another than in the period before', async () => {
    const { page, host, errors, close } = await built('2026-07-01..2026-09-30');
    const [sheet] = host.workbook.sheets;
    const rows = Array.from({ length: 40 }, (_, row) => host.workbook.read(sheet, row, 0).value);
    const row = rows.indexOf('KPI') + 2;
    host.workbook.activate(sheet, [{ row, column: 2, rows: 1, columns: 1 }]);
    await page.getByRole('button', { name: words.explain }).click();
    await settled(page);
    await page.getByText(words.why).click();
    const why = page.locator('details', { hasText: words.why });
    expect(await why.innerText()).toContain(words.changed);
    // The same to who asks it, and of any other figure what moved that.
    await page.getByRole('button', { name: words.ask }).click();
    await settled(page);
    const [ofPlan, ofOther, unsure] = words.asked;
    await page.getByLabel(words.find).fill(ofPlan);
    const told = page.locator('details[open]').last();
    expect(await told.innerText()).toContain(words.changed);
    await page.getByLabel(words.find).fill(ofOther);
    expect((await told.innerText()).replace(/\u2060/g, '')).toMatch(words.other);
    expect(await told.innerText()).not.toContain(words.changed);
    // Where it is not sure which is meant, none is answered.
    await page.getByLabel(words.find).fill(unsure);
    expect(await page.getByText(words.perhaps).isVisible()).toBe(true);
    expect(await page.locator('details summary .tag').count()).toBe(3);
    expect(await page.locator('details[open] .tag').count()).toBe(0);
    expect([await sidewardScroll(page), await seriousProblems(page)]).toEqual([0, []]);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/${language}-why.png`, fullPage: true });
    expect(errors).toEqual([]);
    await close();
  });
});
