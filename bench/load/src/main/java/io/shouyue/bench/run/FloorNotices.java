package io.shouyue.bench.run;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import java.util.List;
import java.util.stream.Stream;

/** Ids that look like those of notices; the floor reads them and looks nothing up. */
final class FloorNotices {
  private FloorNotices() {}

  static List<String> ids(int count) {
    return Stream.generate(() -> Ids.random(IdKind.NOTICE)).limit(count).toList();
  }
}
