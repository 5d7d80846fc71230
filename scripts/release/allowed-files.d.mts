export function unwantedIn(folder: string): string[];
export function bytesIn(folder: string): number;
