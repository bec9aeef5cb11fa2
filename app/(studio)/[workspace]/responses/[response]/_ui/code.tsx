/** A code as it is stored, beside its words. */
export function Code({ children }: { children: string }) {
  return (
    <code className="ml-2 rounded-sm bg-sunken px-1 font-mono text-ink-2 text-xs" translate="no">
      {children}
    </code>
  );
}
