import type { Validation } from '../../../workbook/decoration';
import { emulationOf, enumeration, offered } from '../../emulation';
import { addressOf } from '../range/ranges';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export const validationCriteria = enumeration<Criteria>(
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
);

export class EmulatedDataValidation
  implements Pick<Google, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  static readonly emulates: string = 'DataValidation';
  protected rule: Validation;

  constructor(rule: Validation) {
    this.rule = rule;
  }

  static ruleOf(offer: Google): Validation {
    return { ...emulationOf<EmulatedDataValidation>(offer).rule };
  }

  copy(): Builder {
    return offered<Builder>(new EmulatedDataValidationBuilder({ ...this.rule }));
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return validationCriteria[this.rule.criterion as keyof Criteria];
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values;
  }

  /** null when there is none, whatever the types say. */
  getHelpText(): string {
    return this.rule.help ?? (null as unknown as string);
  }
}

type Bound = number | GoogleAppsScript.Base.Date;

export class EmulatedDataValidationBuilder
  extends EmulatedDataValidation
  implements
    Pick<
      Builder,
      | 'build'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateAfter'
      | 'requireDateBefore'
      | 'requireDateBetween'
      | 'requireDateOnOrAfter'
      | 'requireDateOnOrBefore'
      | 'requireFormulaSatisfied'
      | 'requireNumberBetween'
      | 'requireNumberEqualTo'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireTextIsEmail'
      | 'requireValueInList'
      | 'requireValueInRange'
    >
{
  static override readonly emulates = 'DataValidationBuilder';

  constructor(rule: Validation = { criterion: '', values: [], allowInvalid: true }) {
    super(rule);
  }

  build(): Google {
    if (!this.rule.criterion) throw new Error('A data validation rule needs a criterion.');
    return offered<Google>(new EmulatedDataValidation({ ...this.rule }));
  }
  setAllowInvalid(allow: boolean): Builder {
    this.rule.allowInvalid = allow;
    return offered<Builder>(this);
  }
  setHelpText(text: string): Builder {
    this.rule.help = text;
    return offered<Builder>(this);
  }
  requireCheckbox(...values: unknown[]): Builder {
    return this.#require('CHECKBOX', values);
  }
  requireDate(): Builder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Bound): Builder {
    return this.#require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: Bound): Builder {
    return this.#require('DATE_BEFORE', [date]);
  }
  requireDateBetween(start: Bound, end: Bound): Builder {
    return this.#require('DATE_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: Bound): Builder {
    return this.#require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: Bound): Builder {
    return this.#require('DATE_ON_OR_BEFORE', [date]);
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): Builder {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireTextIsEmail(): Builder {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }
  requireValueInList(values: string[], showDropdown = true): Builder {
    if (values.length > 500) throw new Error('A list of valid values can hold 500 at most.');
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    return this.#require('VALUE_IN_RANGE', [addressOf(range), showDropdown]);
  }

  #require(criterion: string, values: unknown[]): Builder {
    this.rule.criterion = criterion;
    this.rule.values = values;
    return offered<Builder>(this);
  }
}
