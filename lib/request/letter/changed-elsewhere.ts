/**
 * What the page of a letter says when another tab or device saved first; until its writer decides, it saves nothing
 * by itself.
 */
export const CHANGED_ELSEWHERE =
  "This letter was changed in another tab or on another device since you opened it here. Your words stand below: save again to keep these, or load the page anew to see the others";
