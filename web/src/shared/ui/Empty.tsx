import type { ReactNode } from 'react';

interface EmptyProps {
  title: ReactNode;
  children?: ReactNode;
}

/** Nothing here, said kindly, with what to do next. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="empty">
      <svg className="empty__mark" viewBox="0 0 56 56" fill="none" aria-hidden="true">
        <rect x="9" y="7" width="38" height="42" rx="5" stroke="currentColor" strokeWidth="2" />
        <path d="M18 20h20M18 28h20M18 36h11" stroke="currentColor" strokeWidth="2" />
      </svg>
      <p>{title}</p>
      {children}
    </div>
  );
}
