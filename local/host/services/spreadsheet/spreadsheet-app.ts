import { enumeration, offered } from '../../emulation';
import type { Execution, HostState } from '../../state';
import { EmulatedUi } from '../ui/ui';
import { EmulatedConditionalFormatRuleBuilder } from './conditional-format';
import { EmulatedDataValidationBuilder, validationCriteria } from './data-validation';
import { visibilities } from './developer-metadata';
import { sheetTypes } from './sheet';
import { spreadsheetOf } from './sheet-names';
import { EmulatedSpreadsheet } from './spreadsheet';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class EmulatedSpreadsheetApp
  implements
    Pick<
      Google,
      | 'getActive'
      | 'getActiveSpreadsheet'
      | 'getActiveSheet'
      | 'setActiveSheet'
      | 'getUi'
      | 'flush'
      | 'newDataValidation'
      | 'newConditionalFormatRule'
      | 'BorderStyle'
      | 'DataValidationCriteria'
      | 'DeveloperMetadataVisibility'
      | 'ProtectionType'
      | 'SheetType'
      | 'WrapStrategy'
    >
{
  static readonly emulates = 'SpreadsheetApp';
  BorderStyle = enumeration<Google['BorderStyle']>(
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  );
  DataValidationCriteria = validationCriteria;
  DeveloperMetadataVisibility = visibilities;
  ProtectionType = enumeration<Google['ProtectionType']>('RANGE', 'SHEET');
  SheetType = sheetTypes;
  WrapStrategy = enumeration<Google['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
  #state: HostState;
  #execution: Execution;

  constructor(state: HostState, execution: Execution) {
    this.#state = state;
    this.#execution = execution;
  }

  getActive(): GoogleSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    // null where a script belongs to no spreadsheet, whatever the types say
    if (this.#state.nulls.has('spreadsheet')) return null as unknown as GoogleSpreadsheet;
    return spreadsheetOf(this.#state, () => offered<GoogleSpreadsheet>(new EmulatedSpreadsheet(this.#state)));
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return sheet.activate();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (this.#execution.caller === 'trigger') throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return offered(new EmulatedUi(this.#state));
  }

  /** Every write is done at once here; who lets a lock go without this call is told. */
  flush(): void {
    this.#execution.unflushed = false;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return offered(new EmulatedDataValidationBuilder());
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return offered(new EmulatedConditionalFormatRuleBuilder());
  }
}
