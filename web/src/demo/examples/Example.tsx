import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { useCopy } from '../../shared/useCopy';
import { code, type ExampleName } from './code';

interface ExampleProps {
  name: ExampleName;
  children: ReactNode;
}

/** One example: it, alive once somebody asks for it, and the code that it is made of. */
export function Example({ name, children }: ExampleProps) {
  const { t } = useTranslation('demo');
  const [begun, setBegun] = useState(false);
  return (
    <Card title={t(`examples.${name}.title`)}>
      <p className="muted">{t(`examples.${name}.text`)}</p>
      <div className="example">
        <div className="example__live">
          {begun ? (
            children
          ) : (
            <Button tone="primary" onClick={() => setBegun(true)}>
              {t('examples.begin')}
            </Button>
          )}
        </div>
        <Code name={name} />
      </div>
    </Card>
  );
}

function Code({ name }: { name: ExampleName }) {
  const { t } = useTranslation('demo');
  const { copied, copy } = useCopy(code[name]);
  const title = t(`examples.${name}.title`);
  return (
    <div className="example__code">
      <p className="button-row">
        <Button aria-label={t('examples.copyNamed', { title })} onClick={copy}>
          {t('examples.copy')}
        </Button>
        <span role="status" className="small">
          {copied && t('examples.copied')}
        </span>
      </p>
      <pre role="region" aria-label={t('examples.codeOf', { title })}>
        <code>{code[name]}</code>
      </pre>
    </div>
  );
}
