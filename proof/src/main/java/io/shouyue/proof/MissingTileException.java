package io.shouyue.proof;

/** A tile that a log of this size must have is not there. */
public class MissingTileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient TileRef ref;

  public MissingTileException(TileRef ref) {
    super("there is no tile " + ref.path());
    this.ref = ref;
  }

  /** Which one. */
  public TileRef ref() {
    return ref;
  }
}
