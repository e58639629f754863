package io.shouyue.retention.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many requests a filter of the queue finds, on all pages. */
@Schema(name = "DeskQueueCount")
public record QueueCountView(long count) {}
