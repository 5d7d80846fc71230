import { TypesettingError } from "@/lib/paper/typeset/engine-thread";
import { type PackReply, packRequestSchema } from "./messages";
import { setPack } from "./set-pack";

// The process that makes one pack. Started by `pack-pdf.ts`, which ends it when it has heard: ending by itself could
// overtake the last reply.
const reply = (message: PackReply): void => void process.send?.(message);

process.once("message", async (message) => {
  try {
    const request = packRequestSchema.parse(message);
    const made = await setPack({ ...request, onProgress: (progress) => reply({ progress }) });
    reply({ made });
  } catch (error) {
    // Only the engine's words are known to hold nothing of the letters.
    const failed = error instanceof TypesettingError ? error.message : "the letters could not be read";
    reply({ failed });
  }
});
// What a library throws outside its promises must not end as a stack trace with parts of a letter in it.
process.on("uncaughtException", () => process.exit(70));
process.on("unhandledRejection", () => process.exit(70));
process.on("disconnect", () => process.exit(0));
reply({ ready: true });
