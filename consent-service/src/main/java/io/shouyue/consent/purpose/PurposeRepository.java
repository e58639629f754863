package io.shouyue.consent.purpose;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Purposes of each site, version by version. */
@ApplicationScoped
@Transactional
class PurposeRepository implements AggregateRepository<PurposeEntity, PurposeEntity.Key> {
  /** States of a version that holds or has held. */
  private static final Set<PurposeState> HELD =
      Set.of(PurposeState.PUBLISHED, PurposeState.RETIRED);

  /** Inserts a draft; false when the purpose has one already. */
  boolean insert(Purpose draft) {
    return insertNew(
        new PurposeEntity.Key(draft.site(), draft.code(), draft.version()),
        PurposeEntity.of(draft));
  }

  /** Writes the version unless it was changed since it was read, and returns it as kept. */
  Purpose save(Purpose purpose) {
    return save(PurposeEntity.of(purpose)).toPurpose();
  }

  /** The newest version, draft or not. */
  Optional<Purpose> newest(String site, String code) {
    return ofCode(site, code).firstResultOptional().map(PurposeEntity::toPurpose);
  }

  /** Every version, newest first. */
  List<Purpose> versions(String site, String code) {
    return purposes(ofCode(site, code));
  }

  private PanacheQuery<PurposeEntity> ofCode(String site, String code) {
    return find("site = ?1 and code = ?2", Sort.descending("version"), site, code);
  }

  /** The newest version of each code after that one, by code. */
  List<Purpose> page(String site, String after, int limit) {
    return purposes(
        find(
                """
                from Purpose p where p.site = ?1 and p.code > ?2 and p.version =
                  (select max(n.version) from Purpose n where n.site = p.site and n.code = p.code)
                order by p.code
                """,
                site,
                after)
            .range(0, limit - 1));
  }

  /** The newest version of each of these codes that is in force or retired. */
  List<Purpose> inForce(String site, Collection<String> codes) {
    return purposes(
        find(
            """
            from Purpose p where p.site = ?1 and p.code in ?2 and p.version =
              (select max(n.version) from Purpose n
               where n.site = p.site and n.code = p.code and n.state in ?3)
            """,
            site,
            codes,
            HELD));
  }

  /** The newest version of each code that is published and not retired, by code. */
  List<Purpose> published(String site) {
    return purposes(
        find(
            """
            from Purpose p where p.site = ?1 and p.state = ?2 and p.version =
              (select max(n.version) from Purpose n
               where n.site = p.site and n.code = p.code and n.state in ?3)
            order by p.code
            """,
            site,
            PurposeState.PUBLISHED,
            HELD));
  }

  /** Every version, by code and then by version. */
  List<Purpose> all(String site) {
    return purposes(find("site = ?1", Sort.by("code").and("version"), site));
  }

  /** Every version that is not a draft, by code and then by version. */
  List<Purpose> decided(String site) {
    return purposes(
        find(
            "site = ?1 and state <> ?2", Sort.by("code").and("version"), site, PurposeState.DRAFT));
  }

  private static List<Purpose> purposes(PanacheQuery<PurposeEntity> rows) {
    return rows.stream().map(PurposeEntity::toPurpose).toList();
  }
}
