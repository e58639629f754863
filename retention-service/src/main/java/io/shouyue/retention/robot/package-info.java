/**
 * Robots of group chats (WeCom, DingTalk, Feishu) that tell the desk what is due: numbers of
 * requests, days and links, never who asked or what. Written by {@link
 * io.shouyue.retention.robot.DeskReminders}, delivered through the outbox.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.robot;
