/** A feeling from −2 to +2: a colour, a drawn face and its word, so that none of them speaks alone. */
export function Feeling({ value, word }: { value: number; word: string }) {
  const step = Math.max(-2, Math.min(2, Math.round(value))) as keyof typeof mouths;
  const colour = { [-2]: 'n2', [-1]: 'n1', 0: '0', 1: 'p1', 2: 'p2' }[step];
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" className="keep-colour size-6 flex-none">
        <circle cx="12" cy="12" r="11" fill={`var(--emo-${colour})`} />
        <circle cx="8.8" cy="9.8" r="1.2" fill="var(--surface)" />
        <circle cx="15.2" cy="9.8" r="1.2" fill="var(--surface)" />
        <path d={mouths[step]} stroke="var(--surface)" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      {word}
    </span>
  );
}

const mouths = {
  [-2]: 'M8.5 17.5c1-3 6-3 7 0',
  [-1]: 'M8.5 16.5c1.5-1.5 5.5-1.5 7 0',
  0: 'M8.5 15.5h7',
  1: 'M8.5 14.5c1.5 1.5 5.5 1.5 7 0',
  2: 'M8 13.5c1 4 7 4 8 0',
} as const;
