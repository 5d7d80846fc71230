/** Whether a database address names a PostgreSQL server; everything else is a SQLite file. */
export const isPostgres = (url) => /^postgres(ql)?:/.test(url);

/** The path in a `file:` address. */
export const databaseFile = (url) => url.replace(/^file:(\/\/)?/, "");
