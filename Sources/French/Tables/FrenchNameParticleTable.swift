/// Particles inside personal names, and what follows a name as a part of it (`Jr`, `VI`).
///
/// Source: written for this project. Made by `Scripts/lexicon/words.py`.
package enum FrenchNameParticleTable {
  /// Particle in lower case (a trailing `-` or `'` is glued to what follows) | languages | c, k or l.
  ///
  /// c: belongs to the surname and mostly has a capital (`Ould Errachid`, `El Othmani`, `Le Pen`); k: kept with the
  /// surname, mostly in lower case (`de Gaulle`, `van der Bellen`); l: dropped when the surname stands alone.
  /// Regnal numbers and `Jr` follow the name.
  package static let table: StaticString = #"""
    de | fr es pt | k
    d' | fr | k
    du | fr | k
    des | fr | k
    de la | fr es | k
    de l' | fr | k
    de los | es | k
    de las | es | k
    del | es it | k
    della | it | k
    delle | it | k
    dell' | it | k
    degli | it | k
    dei | it | k
    di | it | k
    da | pt it | l
    das | pt | l
    do | pt | l
    dos | pt | l
    e | pt | l
    y | es | l
    i | ca | l
    le | fr | c
    la | fr | c
    les | fr | c
    van | nl | k
    van de | nl | k
    van den | nl | k
    van der | nl | k
    van 't | nl | k
    ter | nl | k
    ten | nl | k
    von | de | l
    von der | de | k
    von dem | de | k
    vom | de | l
    zu | de | l
    zum | de | l
    zur | de | l
    und | de | l
    af | sv da | l
    av | sv | l
    af | da | l
    mac | gd | c
    mc | gd | c
    o' | ga | c
    ben | ar he | c
    bin | ar | c
    bint | ar | c
    ibn | ar | c
    ibnou | ar | c
    bou | ar | c
    abou | ar | c
    abu | ar | c
    oum | ar | c
    umm | ar | c
    ould | ar | c
    uld | ar | c
    wuld | ar | c
    mint | ar | c
    aït | ber | c
    ait | ber | c
    naït | ber | c
    nath | ber | c
    ag | ber | c
    ou | ber | c
    u | ber | c
    el | ar | c
    el- | ar | c
    al | ar | c
    al- | ar | c
    ech | ar | c
    ech- | ar | c
    as- | ar | c
    ash- | ar | c
    at- | ar | c
    ath- | ar | c
    ad- | ar | c
    ar- | ar | c
    az- | ar | c
    an- | ar | c
    es- | ar | c
    er- | ar | c
    ed- | ar | c
    en- | ar | c
    ez- | ar | c
    dar | ar | c
    banou | ar | c
    bani | ar | c
    aal | ar | c
    al saoud | ar | c
    al thani | ar | c
    zadeh | fa | c
    pour | fa | c
    oglou | tr | c
    bar | he | c
    bat | he | c
    san | es | c
    santa | es | c
    são | pt | c
    saint | fr | c
    sainte | fr | c
    st | en | c
    fitz | en | c
    ap | cy | c
    n' | af | c
    m' | af | c
    jr | en | l
    jr. | en | l
    junior | pt en | l
    sr | en | l
    filho | pt | l
    neto | pt | l
    fils | fr | l
    père | fr | l
    ii | - | c
    iii | - | c
    iv | - | c
    v | - | c
    vi | - | c
    vii | - | c
    viii | - | c
    ix | - | c
    x | - | c
    xi | - | c
    xii | - | c
    xiii | - | c
    xiv | - | c
    xv | - | c
    xvi | - | c
    xxiii | - | c
    ier | - | c
    1er | - | c
    """#
}
