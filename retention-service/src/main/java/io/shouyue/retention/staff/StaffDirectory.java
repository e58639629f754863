package io.shouyue.retention.staff;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Learns the names of staff as they call, and tells them. */
@ApplicationScoped
public class StaffDirectory {

  private final PgStaffStore store;
  private final Map<Key, String> written = new ConcurrentHashMap<>();

  private record Key(String site, String id) {}

  StaffDirectory(PgStaffStore store) {
    this.store = store;
  }

  /** Remembers who calls, if it is staff with a name; writes only what is new. */
  @Transactional
  public void meet(Caller caller) {
    if (caller.kind() != CallerKind.STAFF) {
      return;
    }
    caller
        .name()
        .map(name -> new StaffMember(caller.actor(), name))
        .ifPresent(member -> remember(caller.site(), member));
  }

  /** Everybody who has worked at the site's desk, by name. */
  public List<StaffMember> of(String site) {
    return store.all(site);
  }

  /** Id to name. */
  public Map<String, String> names(String site) {
    return of(site).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
  }

  private void remember(String site, StaffMember member) {
    Key key = new Key(site, member.id());
    if (!member.name().equals(written.get(key))) {
      store.put(site, member);
      written.put(key, member.name());
    }
  }
}
