internal import CFontconfig

/// Our own rules for fonts, added to those of the machine.
///
/// Letters are measured and drawn without hinting. Hinting fits them to the pixels of a screen, which
/// pictures that are scaled and printed do not have: widths differ then with the resolution that text is
/// measured at. Running the hinting programs of fonts takes a fifth of the time of a small picture.
///
/// > fontconfig, "fonts.conf". <https://www.freedesktop.org/software/fontconfig/fontconfig-user.html>
enum FontRules {
  private static let rules = """
    <?xml version="1.0"?><fontconfig><match target="font">\
    <edit name="hinting" mode="assign"><bool>false</bool></edit>\
    <edit name="autohint" mode="assign"><bool>false</bool></edit>\
    </match></fontconfig>
    """

  /// Adds the rules to those that text is measured by from then on.
  ///
  /// Where fontconfig does not take them, pictures are drawn by the rules of the machine alone.
  static func install() {
    _ = unsafe FcConfigParseAndLoadFromMemory(FcConfigGetCurrent(), rules, 0)
  }
}
