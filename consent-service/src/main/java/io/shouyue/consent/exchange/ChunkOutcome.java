package io.shouyue.consent.exchange;

import java.util.List;

/** What became of some records. */
record ChunkOutcome(long recorded, long unchanged, List<LineError> errors) {}
