import { useId, type TextareaHTMLAttributes } from 'react';

interface TextFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  hint?: string | undefined;
  errors?: string[];
}

/** A labelled field for several lines; hint and errors are read with it. */
export function TextField({ label, hint, errors = [], ...input }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean);
  return (
    <div className="field field--wide">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        {...input}
        className="field__input"
        id={id}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={described.join(' ') || undefined}
      />
      {errors.length > 0 && (
        <span className="field__error" id={`${id}-error`} role="alert">
          {errors.join(' ')}
        </span>
      )}
    </div>
  );
}
