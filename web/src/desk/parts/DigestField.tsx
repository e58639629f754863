import { Button, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';

interface DigestFieldProps {
  id?: string;
  value?: string;
  disabled?: boolean;
  onChange?: (digest: string) => void;
}

/** The SHA-256 of a document: typed, or worked out here from the file, which goes nowhere. */
export function DigestField({ id, value, disabled, onChange }: DigestFieldProps) {
  const { t } = useTranslation('parts');
  const file = useRef<HTMLInputElement>(null);
  return (
    <span className="digest-field">
      <Input
        id={id}
        className="desk-mono"
        value={value}
        disabled={disabled}
        maxLength={64}
        onChange={(event) => onChange?.(event.target.value.trim().toLowerCase())}
      />
      <input
        ref={file}
        className="digest-field__file"
        type="file"
        hidden
        aria-label={t('digest.file')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) void digestOf(chosen).then((digest) => onChange?.(digest));
        }}
      />
      <Button disabled={disabled ?? false} onClick={() => file.current?.click()}>
        {t('digest.choose')}
      </Button>
    </span>
  );
}

async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
