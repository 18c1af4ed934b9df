import { twoYears } from './two-years';

test.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'])(
  'two years in %s: each report once, on its day, by the first run at or after its hour; history as the data stood',
  (zone) => {
    const { runs, mails, historyRows, idleCalls, failures } = twoYears(zone, false);
    process.stdout.write(`${zone}: ${runs} runs, ${mails} mails, ${historyRows} rows of history\n`);
    expect(failures).toEqual([]);
    expect(mails).toBeGreaterThan(130);
    expect(idleCalls).toBeLessThan(60);
  },
  300_000,
);
