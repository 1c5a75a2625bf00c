/// Base letters of the Latin blocks, lower-case and without marks; `_` where Unicode gives none.
///
/// Derived from the compatibility decompositions of the Unicode Character Database 15.0
/// (Unicode licence), with the usual transcriptions for letters that do not decompose
/// (`ß` ss, `œ` oe, `ø` o, `ł` l, `đ` d, `þ` th …). Sixteen scalars a line, from the block's start.
enum FoldingTable {
  /// U+00C0 … U+024F.
  static let latin = """
    a a a a a a ae c e e e e i i i i
    d n o o o o o x o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o _ o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l _
    _ l l n n n n n n n ng ng o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ e
    _ f f _ g _ _ _ _ _ _ _ _ _ _ _
    o o _ _ _ _ _ _ _ _ _ _ _ _ _ u
    u _ _ _ _ _ _ _ _ _ _ _ _ _ _ _
    _ _ _ _ dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u _ a a
    a a ae ae _ _ g g k k o o o o _ _
    j dz dz dz g g _ _ n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t _ _ h h
    _ _ _ _ _ _ a a e e o o o o o o
    o o y y _ _ _ j _ _ _ _ _ _ _ _
    _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _
    """

  /// U+1E00 … U+1EFF.
  static let latinAdditional = """
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y _ s _ _ ss _
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y _ _ _ _ _ _
    """
}
