package io.shouyue.retention.incident;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody affected, and whether they know.
 *
 * @param channels the ways it went
 */
@Schema(name = "IncidentPerson")
public record AffectedView(
    String subject, PersonState state, @Nullable Instant toldAt, List<NoticeChannel> channels) {

  static AffectedView of(PgAffectedStore.Person person) {
    return new AffectedView(
        person.subject(),
        person.state(),
        person.toldAt(),
        Stream.of(person.channels().split(" ", -1))
            .filter(way -> !way.isEmpty())
            .map(NoticeChannel::valueOf)
            .toList());
  }
}
