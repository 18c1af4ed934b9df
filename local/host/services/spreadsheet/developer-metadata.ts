import type { Area } from '../../../workbook/a1';
import type { Metadata } from '../../../workbook/decoration';
import type { Sheet } from '../../../workbook/sheet';
import { enumeration, offered } from '../../emulation';
import type { HostState } from '../../state';
import { rangeAt, sheetOf } from '../offers';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

export const visibilities = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DOCUMENT',
  'PROJECT',
);
const locations = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);

/** `rest`: value and visibility, both optional, as addDeveloperMetadata takes them. */
export function addMetadata(
  state: HostState,
  sheet: Sheet | null,
  area: Area | null,
  key: string,
  rest: unknown[],
): void {
  const value = rest.find((each) => typeof each === 'string') as string | undefined;
  const project = rest.some((each) => String(each) === 'PROJECT' && typeof each === 'object');
  const owner = sheet ?? state.workbook;
  const visibility = project ? 'PROJECT' : 'DOCUMENT';
  owner.metadata.push({ id: state.workbook.newId(), key, value: value ?? null, visibility, area });
}

export const metadataOffer = (state: HostState, sheet: Sheet | null, metadata: Metadata): Google =>
  offered<Google>(new EmulatedDeveloperMetadata(state, sheet, metadata));

class EmulatedDeveloperMetadata
  implements
    Pick<Google, 'getId' | 'getKey' | 'getValue' | 'setKey' | 'setValue' | 'getVisibility' | 'remove' | 'getLocation'>
{
  static readonly emulates = 'DeveloperMetadata';
  #state: HostState;
  #sheet: Sheet | null;
  #metadata: Metadata;

  constructor(state: HostState, sheet: Sheet | null, metadata: Metadata) {
    this.#state = state;
    this.#sheet = sheet;
    this.#metadata = metadata;
  }

  getId(): number {
    return this.#metadata.id;
  }

  getKey(): string {
    return this.#metadata.key;
  }

  getValue(): string | null {
    return this.#metadata.value;
  }

  setKey(key: string): Google {
    this.#metadata.key = key;
    return offered<Google>(this);
  }

  setValue(value: string): Google {
    this.#metadata.value = value;
    return offered<Google>(this);
  }

  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return visibilities[this.#metadata.visibility];
  }

  remove(): void {
    const owner = this.#sheet ?? this.#state.workbook;
    owner.metadata = owner.metadata.filter((each) => each !== this.#metadata);
  }

  getLocation(): Location {
    return offered<Location>(new EmulatedLocation(this.#state, this.#sheet, this.#metadata));
  }
}

class EmulatedLocation implements Pick<Location, 'getSheet' | 'getRow' | 'getColumn' | 'getLocationType'> {
  static readonly emulates = 'DeveloperMetadata';
  #state: HostState;
  #sheet: Sheet | null;
  #metadata: Metadata;

  constructor(state: HostState, sheet: Sheet | null, metadata: Metadata) {
    this.#state = state;
    this.#sheet = sheet;
    this.#metadata = metadata;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#sheet && sheetOf(this.#state, this.#sheet);
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#kind() === 'ROW' ? this.#range() : null;
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#kind() === 'COLUMN' ? this.#range() : null;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return locations[this.#kind()];
  }

  #kind(): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
    if (!this.#sheet) return 'SPREADSHEET';
    if (!this.#metadata.area) return 'SHEET';
    return this.#metadata.area.columns === this.#sheet.columns ? 'ROW' : 'COLUMN';
  }

  #range(): GoogleAppsScript.Spreadsheet.Range | null {
    const { area } = this.#metadata;
    return this.#sheet && area && rangeAt({ state: this.#state, sheet: this.#sheet, area });
  }
}

/** Searches a spreadsheet with all its sheets, or one sheet. */
export class EmulatedDeveloperMetadataFinder
  implements Pick<Finder, 'find' | 'withKey' | 'withValue' | 'withVisibility'>
{
  static readonly emulates = 'DeveloperMetadataFinder';
  #state: HostState;
  #owners: (Sheet | null)[];
  #wanted: Partial<Pick<Metadata, 'key' | 'value' | 'visibility'>> = {};

  constructor(state: HostState, owners: (Sheet | null)[]) {
    this.#state = state;
    this.#owners = owners;
  }

  withKey(key: string): Finder {
    return this.#with({ key });
  }

  withValue(value: string): Finder {
    return this.#with({ value });
  }

  withVisibility(visibility: unknown): Finder {
    return this.#with({ visibility: String(visibility) as Metadata['visibility'] });
  }

  find(): Google[] {
    const wanted = Object.entries(this.#wanted) as [keyof Metadata, unknown][];
    return this.#owners.flatMap((sheet) =>
      (sheet ?? this.#state.workbook).metadata
        .filter((metadata) => wanted.every(([name, value]) => metadata[name] === value))
        .map((metadata) => metadataOffer(this.#state, sheet, metadata)),
    );
  }

  #with(part: Partial<Metadata>): Finder {
    this.#wanted = { ...this.#wanted, ...part };
    return offered<Finder>(this);
  }
}
