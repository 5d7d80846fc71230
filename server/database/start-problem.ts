/** Why Postbag can't start, in words for whoever runs it: what is wrong and what mends it. Shown without a trace. */
export class StartProblem extends Error {
  override name = "StartProblem";
}
