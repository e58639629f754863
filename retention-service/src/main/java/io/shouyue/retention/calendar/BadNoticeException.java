package io.shouyue.retention.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A notice's data are refused as a whole; the faults say all that was found. */
public final class BadNoticeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<NoticeFault> faults;

  public BadNoticeException(List<NoticeFault> faults) {
    super(faults.stream().map(NoticeFault::message).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  static BadNoticeException of(String field, String code, String message) {
    return new BadNoticeException(List.of(new NoticeFault(field, code, message)));
  }

  public List<NoticeFault> faults() {
    return faults;
  }
}
