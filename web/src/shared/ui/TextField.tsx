import type { TextareaHTMLAttributes } from 'react';
import { Labelled, type Labels } from './Labelled';

/** A labelled field for several lines; hint and errors are read with it. */
export function TextField({
  label,
  hint,
  errors,
  ...input
}: Labels & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} hint={hint} errors={errors} wide>
      {(described) => <textarea {...input} {...described} />}
    </Labelled>
  );
}
