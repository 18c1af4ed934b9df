import { LONGEST_SUBJECT, mailSubject } from '../../../src/schedule/delivery/mail-subject';
import type { ReportContent } from '../../../src/schedule/reporting/report-content';

const content = (company: string, summary: string, span = ''): ReportContent =>
  ({ kind: 'KPI report', company, name: '', summary, span }) as ReportContent;

describe('the subject of a mail', () => {
  it('holds the kind of mail, the names, the period and what is said of it', () => {
    expect(mailSubject(content('Acme · Team', '2 behind', '1–7 May 2017'))).toBe(
      'KPI report: 2 behind – Acme · Team, 1–7 May 2017',
    );
  });

  it('cuts the names before what is said, so that this is read in a list of mails', () => {
    const subject = mailSubject(
      content('Northern Trading and Shipping Company · Sales team', '1 at risk, 1 behind', '1–21 May 2017'),
    );
    expect(subject).toMatch(/^KPI report: 1 at risk, 1 behind – Northern Trading.*…, 1–21 May 2017$/);
    expect(subject.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
  });

  it('is one line, whatever stands in a name', () => {
    const subject = mailSubject(content('Acme\r\nBcc: all@evil.example\n\tTeam', 'On\ntrack', '1\n2'));
    expect(subject).toBe('KPI report: On track – Acme Bcc: all@evil.example Team, 1 2');
  });

  it('leaves the names out where what is said fills it', () => {
    const said = 'Data of 2 of 3 KPIs stops early. 1 of 3 on track, 1 at risk, 1 behind.';
    expect(mailSubject(content('Acme · Team', said, '1–21 May 2017'))).toBe(
      'KPI report: Data of 2 of 3 KPIs stops early. 1 of 3 on track, 1 at risk, 1…',
    );
  });

  it('holds a name that is cut to eight letters, and none that would be cut to fewer', () => {
    const about = (letters: number): string =>
      mailSubject(content('Acme Trading', 'x'.repeat(letters), '1–21 May 2017'));
    expect(about(42)).toBe(`KPI report: ${'x'.repeat(42)} – Acme Tr…, 1–21 May 2017`);
    expect(about(43)).toBe(`KPI report: ${'x'.repeat(43)} – 1–21 May 2017`);
  });

  it('holds a short name as long as all of it fits', () => {
    const about = (letters: number): string => mailSubject(content('Acme', 'x'.repeat(letters), '1–21 May 2017'));
    const said = about(46);
    expect([said.length, said]).toEqual([LONGEST_SUBJECT, `KPI report: ${'x'.repeat(46)} – Acme, 1–21 May 2017`]);
    expect(about(47)).toBe(`KPI report: ${'x'.repeat(47)} – 1–21 May 2017`);
  });

  it('ends with what is said where nothing has a name', () => {
    expect(mailSubject(content('', '2 behind'))).toBe('KPI report: 2 behind');
  });

  it('begins with our own words whatever the sheet is called', () => {
    expect(mailSubject(content('IT Service Desk - urgent', ''))).toBe('KPI report – IT Service Desk - urgent');
  });
});
