import type { ConditionalFormat } from '../../../workbook/decoration';
import { emulationOf, offered } from '../../emulation';
import { areaOf } from '../range/ranges';
import { colour } from './colour';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class EmulatedConditionalFormatRule implements Pick<Google, 'copy' | 'getRanges'> {
  static readonly emulates: string = 'ConditionalFormatRule';
  protected rule: ConditionalFormat;
  protected ranges: GoogleRange[];

  constructor(rule: ConditionalFormat, ranges: GoogleRange[]) {
    this.rule = rule;
    this.ranges = ranges;
  }

  static ruleOf(offer: Google): ConditionalFormat {
    return { ...emulationOf<EmulatedConditionalFormatRule>(offer).rule };
  }

  copy(): Builder {
    return offered<Builder>(new EmulatedConditionalFormatRuleBuilder({ ...this.rule }, [...this.ranges]));
  }

  getRanges(): GoogleRange[] {
    return this.ranges;
  }
}

export class EmulatedConditionalFormatRuleBuilder
  extends EmulatedConditionalFormatRule
  implements
    Pick<
      Builder,
      | 'build'
      | 'setBackground'
      | 'setFontColor'
      | 'setBold'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setRanges'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenFormulaSatisfied'
      | 'whenNumberBetween'
      | 'whenNumberEqualTo'
      | 'whenNumberGreaterThan'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenNumberLessThanOrEqualTo'
      | 'whenTextContains'
      | 'whenTextDoesNotContain'
      | 'whenTextEqualTo'
      | 'whenTextStartsWith'
      | 'whenTextEndsWith'
    >
{
  static override readonly emulates = 'ConditionalFormatRuleBuilder';

  constructor(rule: ConditionalFormat = { criterion: '', values: [], areas: [] }, ranges: GoogleRange[] = []) {
    super(rule, ranges);
  }

  build(): Google {
    if (!this.rule.criterion) throw new Error('A conditional format rule needs a condition.');
    if (this.rule.areas.length === 0) throw new Error('A conditional format rule needs at least one range.');
    return offered<Google>(new EmulatedConditionalFormatRule({ ...this.rule }, [...this.ranges]));
  }
  setRanges(ranges: GoogleRange[]): Builder {
    this.ranges = ranges;
    return this.#with({ areas: ranges.map(areaOf) });
  }
  setBackground(color: string): Builder {
    return this.#with({ background: colour(color, this.rule.background) });
  }
  setFontColor(color: string): Builder {
    return this.#with({ color: colour(color, this.rule.color) });
  }
  setBold(bold: boolean): Builder {
    return this.#with({ bold });
  }
  setItalic(italic: boolean): Builder {
    return this.#with({ italic });
  }
  setStrikethrough(strikethrough: boolean): Builder {
    return this.#with({ strikethrough });
  }
  whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.#when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): Builder {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  #when(criterion: string, ...values: (string | number)[]): Builder {
    return this.#with({ criterion, values: values.map(String) });
  }

  #with(part: Partial<ConditionalFormat>): Builder {
    this.rule = { ...this.rule, ...part };
    return offered<Builder>(this);
  }
}
