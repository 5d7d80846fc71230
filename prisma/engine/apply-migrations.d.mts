export function listMigrations(folder: string): Promise<string[]>;
export function applyMigrations(given: {
  url: string;
  folder: string;
  names: readonly string[];
  /** Those of `names` that are not in yet. */
  pending?: readonly string[];
}): Promise<void>;
