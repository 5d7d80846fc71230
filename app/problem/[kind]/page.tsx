import { notFound } from "next/navigation";
import { isProblem, problemWords } from "@/lib/request/problems";
import { reader } from "@/lib/request/reader";

export default async function ProblemPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (!isProblem(kind)) notFound();
  const { say } = await reader();
  const { title, text } = problemWords(kind, say);
  return (
    <div className="stack">
      <title>{`${title} – Postbag`}</title>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="row">
        <a className="button quiet" href="/">
          {say("problem_home")}
        </a>
        <a className="button quiet" href="/letters">
          {say("site_my_letters")}
        </a>
      </p>
    </div>
  );
}
