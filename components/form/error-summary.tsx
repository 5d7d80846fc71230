export type Problem = { field: string; message: string };

/**
 * What has to be mended, on top of the form, each with a way to its field. It takes the focus when the page comes
 * back from the server (autofocus works without a script); a form that reacts focuses it by its id.
 */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: a page that comes back with mistakes begins where they are named
      autoFocus
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
