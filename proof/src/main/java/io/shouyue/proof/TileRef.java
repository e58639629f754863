package io.shouyue.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a tile (<a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>): up to 256 consecutive
 * hashes at a level, each over 256 of the level below; or, at level {@value #ENTRIES}, the bundle
 * of up to 256 entries.
 *
 * @param index place of the tile within its level
 * @param width how many hashes or entries; less than {@value #FULL} only at the right edge
 */
public record TileRef(int level, long index, int width) {
  /** Hashes or entries in a full tile. */
  public static final int FULL = 256;

  /** The level of bundles of entries. */
  public static final int ENTRIES = -1;

  static final int HEIGHT = 8;
  private static final int HIGHEST = 63;
  private static final int GROUP = 1000;
  private static final Pattern PATH =
      Pattern.compile(
          "(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public TileRef {
    if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("there is no such tile");
    }
  }

  /**
   * The tile of that level and index in a log of that size.
   *
   * @throws IllegalArgumentException when a log of that size has none there
   */
  public static TileRef of(int level, long index, long size) {
    int shift = HEIGHT * Math.max(level, 0);
    long hashes = shift < Long.SIZE ? size >> shift : 0;
    long width = Math.min(FULL, hashes - index * FULL);
    return new TileRef(level, index, (int) Math.max(width, 0));
  }

  /**
   * Reads what {@link #path} writes, and nothing else.
   *
   * @throws IllegalArgumentException when it names no tile
   */
  public static TileRef parse(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a tile's path");
    }
    int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
    long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
    int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
    TileRef ref = new TileRef(level, index, width);
    if (!ref.path().equals(path)) {
      throw new IllegalArgumentException("not a tile's path");
    }
    return ref;
  }

  /** Whether it can never change any more. */
  public boolean isFull() {
    return width == FULL;
  }

  /** The part of its address below {@code tile/}, such as {@code 0/x001/067.p/12}. */
  public String path() {
    StringBuilder out = new StringBuilder(String.format("%03d", index % GROUP));
    for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
      out.insert(0, String.format("x%03d/", rest % GROUP));
    }
    out.insert(0, level == ENTRIES ? "entries/" : level + "/");
    return isFull() ? out.toString() : out.append(".p/").append(width).toString();
  }
}
