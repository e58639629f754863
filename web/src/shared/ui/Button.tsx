import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: 'plain' | 'primary' | 'danger' | 'quiet';
  small?: boolean;
  /** While busy the button keeps its focus and does nothing. */
  busy?: boolean;
  children: ReactNode;
}

export function Button({ tone = 'plain', small, busy, onClick, className, ...rest }: ButtonProps) {
  const classes = ['button', `button--${tone}`, small && 'button--small', className];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    />
  );
}
