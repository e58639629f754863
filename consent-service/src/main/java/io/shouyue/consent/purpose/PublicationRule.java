package io.shouyue.consent.purpose;

import io.shouyue.platform.error.Violation;
import java.util.List;

/** What a feature knows of a purpose besides, and wants in order before it is published. */
public interface PublicationRule {
  /** What is wrong with the draft; empty when it may be published. Changes nothing. */
  List<Violation> check(Purpose draft);
}
