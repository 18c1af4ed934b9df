import { distOf } from '../local/fixtures/dist';

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
/** A picture of one dot, in bytes as Apps Script has them. */
const DOT = JSON.stringify([...new Int8Array(Buffer.from(PICTURE, 'base64'))]);

/** A built folder with a small script that mails a report at eight in the morning, and fails when asked to. */
export const reportingDist = (): string =>
  distOf(`
    function kept(name) { return PropertiesService.getDocumentProperties().getProperty(name); }
    function keep(name, value) { PropertiesService.getDocumentProperties().setProperty(name, value); }
    function start() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function hourly() {
      const runs = Number(kept('runs') || 0) + 1;
      keep('runs', String(runs));
      if (kept('mails') !== 'no' || runs % 20 === 0) SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(runs);
      if (kept('fails') === 'yes') throw new Error('no tab named deals');
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      if (kept('mails') === 'no' || Utilities.formatDate(new Date(), zone, 'H') !== '8') return;
      MailApp.sendEmail({
        to: 'team@example.com', subject: 'Report <b>' + runs + '</b>', body: 'In plain words',
        htmlBody: '<h1>Report</h1><script>parent.document.title = "run"</script><img id="dot" src="cid:dot"><img id="far" src="http://127.0.0.1:9/x.png"><a href="http://127.0.0.1:9/">there</a>',
        inlineImages: { dot: Utilities.newBlob(${DOT}, 'image/png', 'dot.png') },
        attachments: [Utilities.newBlob('a;b', 'text/csv', 'figurës.csv')],
      });
    }
    function readSchedule() { return { ok: true, data: { recipients: JSON.parse(kept('recipients') || '["x"]'), held: JSON.parse(kept('held') || '[]') } }; }
    function buildKpiSheet(request) {
      const period = { from: '2026-01-01', to: '2026-03-02' };
      keep('mails', request.plan && request.plan.mails === false ? 'no' : 'yes');
      keep('fails', request.plan && request.plan.fails ? 'yes' : 'no');
      return { ok: true, data: { report: { asOf: request.asOf || '2026-03-01', period: period, tabs: [], kpis: [] } } };
    }
    function startSchedule() { start(); return { ok: true, data: { summary: 'The schedule runs.' } }; }`);
