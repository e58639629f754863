package io.shouyue.consent.exchange;

import java.util.List;

/** Records of one chunk, read. */
record ReadChunk(List<ReadLine> lines, Drafts drafts) {}
