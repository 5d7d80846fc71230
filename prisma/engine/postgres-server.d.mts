export function createPostgresDatabase(url: string): Promise<string>;
