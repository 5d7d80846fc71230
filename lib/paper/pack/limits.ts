// A PDF of 500 letters takes seconds and some hundred megabytes while it is set; a larger group prints several.
export const LARGEST_PACK = 500;
// Half a minute on a small machine; what takes ten times as long hangs.
export const PACK_LIMIT_MS = 5 * 60_000;
// 500 letters of one page take 560 MB, of two pages 1,100.
export const ENGINE_MEMORY_BYTES = 1200 * 1024 * 1024;
export const SCRIPT_MEMORY_FLAG = "--max-old-space-size=256";
