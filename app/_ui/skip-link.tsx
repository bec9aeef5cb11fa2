/** The first stop of the Tab key: jumps over the rail to `<main id="main">`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="-top-16 absolute left-3 z-50 rounded-md bg-ink px-4 py-2 text-paper hover:text-paper focus:top-3"
    >
      {children}
    </a>
  );
}
