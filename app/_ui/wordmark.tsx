/** The two strokes and the name; the accent is the path taken. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2 font-serif text-[1.375rem] text-ink leading-none tracking-[-.02em]">
      <Mark />
      Segue
    </span>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 26 26" fill="none" aria-hidden="true" className="size-[1.625rem]">
      <path d="M2 17c6 0 6-9 11-9" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M10 18c5 0 6-9 14-9" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
