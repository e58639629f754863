package io.shouyue.proof;

/**
 * A tile with its bytes: hashes one after another, or a bundle of entries. Whoever gets the array
 * must not change it.
 */
public record Tile(TileRef ref, byte[] data) {}
