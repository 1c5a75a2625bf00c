/// Offices that people hold.
///
/// Source: written for this project.
package enum EnglishOfficeTable {
  /// Singular | plural | category | body, `%` where the complement is the body, `-` for none, with
  /// `@` its state | f or m where the word says so.
  ///
  /// Categories are the raw values of `OfficeCategory`.
  package static let offices: StaticString = #"""
    president | presidents | head-of-state | - | -
    vice president | vice presidents | head-of-state | - | -
    vice-president | vice-presidents | head-of-state | - | -
    head of state | heads of state | head-of-state | - | -
    prime minister | prime ministers | head-of-government | - | -
    premier | premiers | head-of-government | - | -
    chancellor | chancellors | head-of-government | - | -
    taoiseach | taoiseachs | head-of-government | - | -
    head of government | heads of government | head-of-government | - | -
    deputy prime minister | deputy prime ministers | minister | - | -
    minister | ministers | minister | - | -
    minister of state | ministers of state | minister | - | -
    secretary of state | secretaries of state | minister | Department of State @US | -
    secretary of defense | secretaries of defense | minister | Department of Defense @US | -
    treasury secretary | treasury secretaries | minister | Department of the Treasury @US | -
    chancellor of the exchequer | chancellors of the exchequer | minister | HM Treasury @GB | -
    attorney general | attorneys general | justice | - | -
    national security adviser | national security advisers | official | - | -
    national security advisor | national security advisors | official | - | -
    king | kings | royal | - | m
    queen | queens | royal | - | f
    crown prince | crown princes | royal | - | m
    prince | princes | royal | - | m
    princess | princesses | royal | - | f
    emir | emirs | royal | - | m
    sultan | sultans | royal | - | m
    emperor | emperors | royal | - | m
    pope | popes | religious | - | m
    archbishop | archbishops | religious | - | m
    patriarch | patriarchs | religious | - | m
    ambassador | ambassadors | diplomat | - | -
    envoy | envoys | diplomat | - | -
    special envoy | special envoys | diplomat | - | -
    consul | consuls | diplomat | - | -
    senator | senators | parliament | - | -
    lawmaker | lawmakers | parliament | - | -
    member of parliament | members of parliament | parliament | - | -
    congressman | congressmen | parliament | - | m
    congresswoman | congresswomen | parliament | - | f
    speaker | speakers | parliament | % | -
    mayor | mayors | mayor | - | -
    governor | governors | official | - | -
    chief executive | chief executives | company | % | -
    chief executive officer | chief executive officers | company | % | -
    CEO | CEOs | company | % | -
    chairman | chairmen | official | % | m
    chairwoman | chairwomen | official | % | f
    chair | chairs | official | % | -
    director | directors | official | % | -
    director general | directors general | official | % | -
    director-general | directors-general | official | % | -
    managing director | managing directors | official | % | -
    secretary general | secretaries general | official | % | -
    secretary-general | secretaries-general | official | % | -
    chief | chiefs | official | % | -
    head | heads | official | % | -
    leader | leaders | official | % | -
    commissioner | commissioners | official | - | -
    high representative | high representatives | official | - | -
    spokesman | spokesmen | official | % | m
    spokeswoman | spokeswomen | official | % | f
    spokesperson | spokespersons | official | % | -
    adviser | advisers | official | % | -
    representative | representatives | official | % | -
    general | generals | military | - | -
    chief of staff | chiefs of staff | military | - | -
    judge | judges | justice | - | -
    prosecutor | prosecutors | justice | - | -
    professor | professors | academic | - | -
    counterpart | counterparts | other | - | -
    """#

  /// Fields of ministers: words before "minister" | words behind "minister of" or "for" | ministry.
  package static let portfolios: StaticString = #"""
    foreign | foreign affairs | Ministry of Foreign Affairs
    external affairs | external affairs | Ministry of External Affairs
    interior | the interior | Ministry of the Interior
    home | home affairs | Ministry of Home Affairs
    defence | defence | Ministry of Defence
    defense | defense | Ministry of Defence
    finance | finance | Ministry of Finance
    economy | economy | Ministry of Economy
    economic affairs | economic affairs | Ministry of Economic Affairs
    justice | justice | Ministry of Justice
    health | health | Ministry of Health
    education | education | Ministry of Education
    trade | trade | Ministry of Trade
    agriculture | agriculture | Ministry of Agriculture
    energy | energy | Ministry of Energy
    transport | transport | Ministry of Transport
    culture | culture | Ministry of Culture
    environment | the environment | Ministry of the Environment
    labour | labour | Ministry of Labour
    labor | labor | Ministry of Labour
    tourism | tourism | Ministry of Tourism
    sports | sports | Ministry of Sports
    industry | industry | Ministry of Industry
    water | water | Ministry of Water
    """#

  /// Courtesy titles | f where they are a woman's.
  package static let honorifics: StaticString = #"""
    Mr | m
    Mrs | f
    Ms | f
    Miss | f
    Dr | -
    Sir | m
    Dame | f
    Lord | m
    Lady | f
    Prof | -
    Sheikh | m
    Rev | -
    """#
}
