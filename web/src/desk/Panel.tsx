import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a desk page. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className="desk-panel" aria-labelledby={id}>
      <header className="desk-panel__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
