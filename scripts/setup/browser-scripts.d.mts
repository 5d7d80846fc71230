import type { BuildOptions, OutputFile } from "esbuild";

export function buildScripts(entries?: Record<string, string>, options?: BuildOptions): Promise<OutputFile[]>;
