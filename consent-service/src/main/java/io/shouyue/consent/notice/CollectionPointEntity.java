package io.shouyue.consent.notice;

import io.shouyue.platform.text.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A row of {@code collection_point}. */
@Entity(name = "CollectionPoint")
@Table(name = "collection_point")
@IdClass(CollectionPointEntity.Key.class)
class CollectionPointEntity {
  /** Primary key. */
  record Key(String site, String code) {}

  @Id private String site;
  @Id private String code;
  @Version private int revision;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private PointKind kind;

  @Enumerated(EnumType.STRING)
  private NoticeForm form;

  private String document;
  private List<String> purposes;

  static CollectionPointEntity of(CollectionPoint point) {
    CollectionPointEntity row = new CollectionPointEntity();
    row.site = point.site();
    row.code = point.code();
    row.revision = point.revision();
    row.titleZh = point.title().zh();
    row.titleEn = point.title().en();
    row.kind = point.kind();
    row.form = point.form();
    row.document = point.document();
    row.purposes = point.purposes();
    return row;
  }

  CollectionPoint toCollectionPoint() {
    return new CollectionPoint(
        site, code, revision, new LocalText(titleZh, titleEn), kind, form, document, purposes);
  }
}
