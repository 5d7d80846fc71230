import { notFound } from "next/navigation";
import { isProblem, problems } from "@/lib/request/problems";

export default async function ProblemPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (!isProblem(kind)) notFound();
  return (
    <div className="stack">
      <title>{`${problems[kind].title} – Postbag`}</title>
      <h1>{problems[kind].title}</h1>
      <p className="lead">{problems[kind].text}</p>
      <p className="row">
        <a className="button quiet" href="/">
          To the appeals
        </a>
        <a className="button quiet" href="/letters">
          My letters
        </a>
      </p>
    </div>
  );
}
