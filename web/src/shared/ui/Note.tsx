import type { ReactNode } from 'react';

interface NoteProps {
  tone?: 'info' | 'bad' | 'good' | 'warn';
  title?: ReactNode;
  children?: ReactNode;
  /** Announced to screen readers when it appears. */
  live?: boolean;
}

export function Note({ tone = 'info', title, children, live }: NoteProps) {
  const role = live ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`note note--${tone}`} role={role}>
      {title && <p className="note__title">{title}</p>}
      {children}
    </div>
  );
}
