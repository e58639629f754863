import { useEffect, useEffectEvent, useRef } from 'react';
import './fileDrop.css';
import { Tag } from './Tag';

interface FileDropProps {
  /** What screen readers call the field. */
  label: string;
  text: string;
  button: string;
  accept: string;
  /** On phones which camera to open; a file may be chosen all the same. */
  capture?: 'environment' | 'user';
  /** Said once a file is there. */
  there?: string | undefined;
  onFile: (file: File) => void;
}

/** Takes one file, by drop, by choice or by camera; the whole field is the input. */
export function FileDrop({ label, text, button, accept, capture, there, onFile }: FileDropProps) {
  const field = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement | null) => {
    const file = input?.files?.[0];
    if (!input || !file) return;
    onFile(file);
    input.value = '';
  };
  const early = useEffectEvent(() => take(field.current));
  // On a drawn page a file may have come before the script.
  useEffect(() => early(), []);
  return (
    <label className="drop">
      <span>{text}</span>
      <span className="button button--primary" aria-hidden="true">
        {button}
      </span>
      {there && <Tag tone="good">{there}</Tag>}
      <input
        ref={field}
        type="file"
        aria-label={label}
        accept={accept}
        capture={capture}
        onChange={(event) => take(event.target)}
      />
    </label>
  );
}
