import { useId, type ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A titled section on its own ground. */
export function Card({ title, aside, children, className = '' }: CardProps) {
  const id = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className="card__head">
          <h2 className="card__title" id={id}>
            {title}
          </h2>
          {aside}
        </header>
      )}
      <div className="card__body">{children}</div>
    </section>
  );
}
