export function isMade(record: string, files?: readonly string[]): boolean;
export function keepMadeOf(record: string, files: readonly string[]): void;
