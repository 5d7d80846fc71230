import { type Issue, writtenTo } from "./appeal";

/**
 * An issue as a letter to these officials sees it: where it goes to one alone, that official's own model letter takes
 * the place of everybody's. Who gets a copy does not count; several officials get one text, so it is everybody's.
 */
export function issueFor(issue: Issue, officialIds: readonly string[]): Issue {
  const [only, ...others] = writtenTo(issue).filter(({ id }) => officialIds.includes(id));
  if (!only || others.length > 0) return issue;
  const own = issue.templates.filter(({ officialId }) => officialId === only.id);
  const languages = new Set(own.map(({ language }) => language));
  const common = issue.templates.filter(
    ({ officialId, language }) => officialId === null && !languages.has(language),
  );
  return { ...issue, templates: [...own.map((template) => ({ ...template, officialId: null })), ...common] };
}
