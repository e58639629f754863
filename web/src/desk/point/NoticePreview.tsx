import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../sdk/src/index';
import type { CollectionPointDraft } from '../../api/setup';
import { Panel } from '../Panel';
import { purposes } from '../purpose/api';
import { previewOf, type PreviewLanguage } from './previewed';

/** What people would see here, shown by the element that sites embed; nothing is recorded. */
export function NoticePreview({ point }: { point: Partial<CollectionPointDraft> }) {
  const { t, i18n } = useTranslation('point');
  const [language, setLanguage] = useState<PreviewLanguage>(i18n.language === 'en' ? 'en' : 'zh');
  const known = useQuery(purposes).data?.items;
  const locale = language === 'en' ? 'en' : 'zh-CN';
  const shape = JSON.stringify(point);
  const notice = useMemo(() => {
    const say = i18n.getFixedT(locale, 'point');
    const words = {
      controller: say('preview.controller'),
      contact: say('preview.contact'),
      rights: say('preview.rights'),
      withdrawal: say('preview.withdrawal'),
    };
    const written = JSON.parse(shape) as typeof point;
    return previewOf(written, { purposes: known ?? [], words }, language);
  }, [shape, known, language, locale, i18n]);
  const names = i18n.getFixedT(locale, 'shared')('category', { returnObjects: true });
  return (
    <Panel
      title={t('preview.title')}
      aside={
        <Segmented<PreviewLanguage>
          aria-label={t('preview.language')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      }
    >
      <p className="desk-small">{t('preview.hint')}</p>
      {notice.items.length === 0 ? (
        <p className="desk-small">{t('preview.empty')}</p>
      ) : (
        <shouyue-consent
          class="notice-preview"
          lang={locale}
          notice={notice}
          categoryNames={names as Record<string, string>}
        />
      )}
    </Panel>
  );
}
