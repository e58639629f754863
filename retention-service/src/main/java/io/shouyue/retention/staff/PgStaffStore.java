package io.shouyue.retention.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Names of staff, site by site. */
@ApplicationScoped
class PgStaffStore {

  private final Jdbi jdbi;

  PgStaffStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(String site, StaffMember member) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO staff_member (site, id, name) VALUES (:site, :id, :name)
                    ON CONFLICT (site, id) DO UPDATE SET name = excluded.name
                    """)
                .bind("site", site)
                .bind("id", member.id())
                .bind("name", member.name())
                .execute());
  }

  List<StaffMember> all(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT id, name FROM staff_member WHERE site = :site ORDER BY name, id")
                .bind("site", site)
                .map((rs, ctx) -> new StaffMember(rs.getString("id"), rs.getString("name")))
                .list());
  }
}
