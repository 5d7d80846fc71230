import { chmodSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/** Makes a folder for data that its owner alone can enter; one that is there keeps the rights that its host gave it. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Takes the database from everybody else, whatever the folder round it lets in. SQLite's further files follow it. */
export function makeDatabasePrivate(file: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal", ".lock"])
    if (existsSync(file + ending)) chmodSync(file + ending, 0o600);
}

/** Where copies go that are made by themselves, and backups that name no other place. */
export function backupFolder(dataFolder: string): string {
  return path.join(dataFolder, "backups");
}
