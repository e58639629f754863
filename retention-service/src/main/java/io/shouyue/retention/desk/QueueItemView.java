package io.shouyue.retention.desk;

import io.shouyue.retention.request.ClockView;
import io.shouyue.retention.request.RequestView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the desk's queue.
 *
 * @param clock the clock that rules, the earliest due; null when none runs
 * @param why why it is due then, in one sentence
 * @param next code of what to do
 * @param nextText the same in one sentence
 */
@Schema(name = "DeskQueueItem")
public record QueueItemView(
    RequestView request, @Nullable ClockView clock, String why, String next, String nextText) {}
