/** Stands in a request for the number of its turn, as wide as what takes its place. */
export const TURN = "TTTTTTTTT";
