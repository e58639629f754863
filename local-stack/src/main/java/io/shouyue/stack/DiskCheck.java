package io.shouyue.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether there is room for a stack's data, before anything is started. */
public final class DiskCheck {
  /** A new stack takes about 300 MB, half of it write-ahead log; the rest is for its growth. */
  private static final long NEEDED_MEGABYTES = 1024;

  private static final long MEGABYTE = 1024L * 1024;

  private DiskCheck() {}

  /**
   * @param data a folder that exists
   * @throws StackException naming the folder and what is free
   */
  public static void requireRoom(Path data) {
    try {
      requireRoom(data, Files.getFileStore(data).getUsableSpace());
    } catch (IOException e) {
      throw new StackException("The free space of " + data + " cannot be read: " + e, e);
    }
  }

  static void requireRoom(Path data, long freeBytes) {
    if (freeBytes < NEEDED_MEGABYTES * MEGABYTE) {
      throw new StackException(
          "Only "
              + freeBytes / MEGABYTE
              + " MB are free where "
              + data
              + " is, and "
              + NEEDED_MEGABYTES
              + " MB are needed. Remove something, or choose another disk with --data.");
    }
  }
}
