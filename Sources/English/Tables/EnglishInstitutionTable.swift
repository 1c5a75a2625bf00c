/// Bodies that English papers name, and the nouns that begin the name of a body.
///
/// Source: written for this project.
package enum EnglishInstitutionTable {
  /// Name | other names and acronyms | state, `-` for none | kind.
  ///
  /// The kinds are those of the French table.
  package static let bodies: StaticString = #"""
    United Nations | UN; U.N. | - | international
    UN Security Council | Security Council; United Nations Security Council | - | international
    UN General Assembly | United Nations General Assembly | - | international
    European Union | EU; E.U. | - | international
    European Commission | - | - | international
    European Council | - | - | international
    European Parliament | - | - | parliament
    European Central Bank | ECB | - | international
    African Union | AU | - | international
    Arab League | League of Arab States | - | international
    African Development Bank | AfDB | - | international
    North Atlantic Treaty Organization | NATO; Nato | - | international
    International Monetary Fund | IMF | - | international
    World Bank | - | - | international
    World Health Organization | WHO; World Health Organisation | - | international
    World Trade Organization | WTO; World Trade Organisation | - | international
    International Atomic Energy Agency | IAEA | - | international
    International Criminal Court | ICC | - | court
    International Committee of the Red Cross | ICRC | - | ngo
    Organization for Security and Co-operation in Europe | OSCE | - | international
    Economic Community of West African States | ECOWAS | - | international
    Association of Southeast Asian Nations | ASEAN | - | international
    White House | - | US | ministry
    Pentagon | - | US | ministry
    Department of State | State Department; US State Department | US | ministry
    Department of Defense | - | US | ministry
    Department of the Treasury | Treasury Department | US | ministry
    US Senate | - | US | parliament
    US House of Representatives | House of Representatives | US | parliament
    US Congress | - | US | parliament
    Federal Reserve | - | US | agency
    Central Intelligence Agency | CIA | US | agency
    Federal Bureau of Investigation | FBI | US | agency
    Downing Street | - | GB | ministry
    Foreign Office | - | GB | ministry
    HM Treasury | - | GB | ministry
    House of Commons | - | GB | parliament
    House of Lords | - | GB | parliament
    Bank of England | - | GB | agency
    Kremlin | - | RU | ministry
    Bundestag | - | DE | parliament
    Knesset | - | IL | parliament
    Reuters | - | GB | media
    Associated Press | AP | US | media
    Agence France-Presse | AFP | FR | media
    BBC | - | GB | media
    CNN | - | US | media
    """#

  /// Singular | plural, `-` for none | kind.
  package static let heads: StaticString = #"""
    Ministry | Ministries | ministry
    Department | Departments | ministry
    Embassy | Embassies | diplomatic
    University | Universities | university
    Bank | Banks | company
    Court | Courts | court
    Commission | Commissions | agency
    Council | Councils | agency
    Committee | Committees | agency
    Agency | Agencies | agency
    Parliament | Parliaments | parliament
    Senate | Senates | parliament
    Federation | Federations | association
    Institute | Institutes | university
    Chamber | Chambers | association
    """#
}
