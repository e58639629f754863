/** The mark of the house: a seal with the character of keeping. */
export function Seal({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="seal">
      <rect width="32" height="32" rx="6" fill="currentColor" />
      <g stroke="var(--on-seal)" strokeWidth="2.3" strokeLinecap="round" fill="none">
        <path d="M16 5.2v2.6M6.4 12.2V9.4h19.2v2.8" />
        <path d="M7.4 16.2h17.2M19.6 13v12c0 1.7-1 2.2-3.6 2M11 19.6l2.6 3.2" />
      </g>
    </svg>
  );
}
