/** Where somebody was going, and the sealed form they were filling in, from step to step. */
export function AlongTheWay({ next, kept }: { next: string; kept: string }) {
  return (
    <>
      <input type="hidden" name="next" value={next} />
      {kept && <input type="hidden" name="kept" value={kept} />}
    </>
  );
}
