import type { AppealSeed } from "./appeal-seed";
import { khadijaIsmayilova } from "./khadija-ismayilova/appeal";
import { practiceLetter } from "./practice-letter/appeal";

/** What a new instance shows: the first case, and one to practise on. */
export const seededAppeals: readonly AppealSeed[] = [khadijaIsmayilova, practiceLetter];
