/** The code that opens a letter, in the direction in which it is typed. */
export function ReturnCode({ label, code }: { label: string; code: string }) {
  return (
    <p className="soft">
      {label}{" "}
      <bdi className="return-code" dir="ltr">
        {code}
      </bdi>
    </p>
  );
}
