import { useTranslation } from 'react-i18next';
import type { Enforcement, LivingClause } from '../../api/types';
import { formatDay } from '../../shared/time';
import type { Names } from './useNames';

interface ClauseProps {
  clause: LivingClause;
  names: Names;
}

/** A clause as it was published, and beside it who sees to what it sets. */
export function Clause({ clause, names }: ClauseProps) {
  const { t, i18n } = useTranslation('trust');
  const heading = `${clause.number} ${clause.title}`.trim();
  const Heading = clause.depth <= 1 ? 'h3' : 'h4';
  return (
    <section className="clause" id={`c-${clause.ref}`}>
      <div className="clause__text">
        {heading && <Heading>{heading}</Heading>}
        {clause.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {clause.does.length > 0 && (
        <ul className="clause__marks" lang={i18n.language} aria-label={t('living.marks')}>
          {clause.does.map((does) => (
            <Mark key={`${does.sets} ${does.code}`} does={does} names={names} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Mark({ does, names }: { does: Enforcement; names: Names }) {
  const { t, i18n } = useTranslation('trust');
  const { kept } = does;
  const ended = kept ? kept.kept + kept.broken : 0;
  return (
    <li className={does.by === 'NOBODY' ? 'mark mark--nobody' : 'mark'}>
      <p>
        <strong>{t(`living.by.${does.by}`)}</strong>
        {does.by !== 'NOBODY' && ` ${names(does)}`}
      </p>
      {kept && (
        <p className="small">
          {ended === 0 ? t('kept.never') : t('kept.of', { kept: kept.kept, ended })}
          {kept.running > 0 && ` · ${t('living.running', { count: kept.running })}`}
          {kept.lastKept &&
            ` · ${t('living.lastKept', { day: formatDay(kept.lastKept, i18n.language) })}`}
        </p>
      )}
    </li>
  );
}
