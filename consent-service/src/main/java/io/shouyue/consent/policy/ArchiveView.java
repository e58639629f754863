package io.shouyue.consent.policy;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/** A document with every version that was ever published, newest first. */
public record ArchiveView(String document, LocalText title, List<PolicySummaryView> versions) {}
